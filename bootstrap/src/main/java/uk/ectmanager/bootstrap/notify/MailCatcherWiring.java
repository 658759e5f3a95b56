package uk.ectmanager.bootstrap.notify;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/** In a demonstration only: the catcher in place of a mail server, and its pages. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "ect.demo", havingValue = "true")
@Import({CaughtMessages.class, CatchingTextSender.class})
class MailCatcherWiring {

  @Bean
  MailCatcher mailCatcher(
      @Value("${ect.demo-mail-port:0}") int port, CaughtMessages caughtMessages) {
    return new MailCatcher(port, caughtMessages);
  }

  @Bean
  JavaMailSenderImpl mailSender(MailCatcher mailCatcher) {
    var sender = new JavaMailSenderImpl();
    sender.setHost("127.0.0.1");
    sender.setPort(mailCatcher.port());
    return sender;
  }

  @Bean
  RouterFunction<ServerResponse> demoMailRoutes(CaughtMessages caughtMessages) {
    return new DemoMailPages(caughtMessages).routes();
  }

  /** Open to everybody at this computer, since the links of all sign-ins are read there. */
  @Bean
  @Order(0)
  SecurityFilterChain demoMailChain(HttpSecurity http) {
    return http.securityMatcher("/demo/mail", "/demo/mail.json", "/demo/mail/**")
        .authorizeHttpRequests(requests ->
            requests
                .anyRequest()
                .access((_, context) ->
                    new AuthorizationDecision(isLocal(context.getRequest().getRemoteAddr()))))
        .sessionManagement(
            sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .headers(headers -> headers.frameOptions(FrameOptionsConfig::sameOrigin))
        .build();
  }

  private static boolean isLocal(String address) {
    try {
      return InetAddress.getByName(address).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }
}
