package uk.ectmanager.bootstrap.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;

class MailCatcherWiringTest {

  private final WebApplicationContextRunner demo =
      new WebApplicationContextRunner()
          .withPropertyValues("ect.demo=true")
          .withUserConfiguration(Web.class, MailCatcherWiring.class);

  @ParameterizedTest
  @ValueSource(strings = {"/demo/mail", "/demo/mail.json"})
  void the_pages_are_for_this_computer_alone(String path) {
    demo.run(context -> {
      var pages =
          MockMvcBuilders.webAppContextSetup(context.getSourceApplicationContext())
              .apply(springSecurity())
              .build();
      pages
          .perform(get(path))
          .andExpect(status().isOk())
          .andExpect(header().string("X-Frame-Options", "SAMEORIGIN"))
          .andExpect(header().doesNotExist("Set-Cookie"));
      pages
          .perform(
              get(path)
                  .with(request -> {
                    request.setRemoteAddr("192.0.2.1");
                    return request;
                  }))
          .andExpect(status().isForbidden());
    });
  }

  @Test
  void mails_go_to_the_catcher_by_smtp() {
    demo.run(context -> {
      var port = context.getBean(MailCatcher.class).port();
      assertThat(port).isPositive();
      assertThat(context.getBean(JavaMailSenderImpl.class).getPort()).isEqualTo(port);
    });
  }

  @Configuration(proxyBeanMethods = false)
  @EnableWebMvc
  @EnableWebSecurity
  static class Web {}
}
