package uk.ectmanager.bootstrap.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import uk.ectmanager.adapter.notify.SmtpMessageSender;
import uk.ectmanager.adapter.notify.ThymeleafMessageRenderer;
import uk.ectmanager.application.notification.MessageSender.Attempt;
import uk.ectmanager.application.notification.SomeMessages;
import uk.ectmanager.domain.notification.Channel;
import uk.ectmanager.domain.notification.MessageParameter;
import uk.ectmanager.domain.notification.MessageTemplate;
import uk.ectmanager.domain.notification.QueuedMessage;
import uk.ectmanager.domain.notification.Recipient;
import uk.ectmanager.domain.shared.EmailAddress;

class DemoMailTest {

  private static final URI LINK = URI.create("https://ect.example/set-password?a=1&token=abc");

  private final CaughtMessages caught = new CaughtMessages();
  private final MailCatcher catcher = new MailCatcher(0, caught);
  private final MockMvc pages =
      MockMvcBuilders.routerFunctions(new DemoMailPages(caught).routes()).build();

  @AfterEach
  void stop() {
    catcher.close();
  }

  @Test
  void a_mail_that_was_sent_is_listed_shown_and_told_to_scripts() throws Exception {
    send(SomeMessages.of(MessageTemplate.ACCOUNT_INVITATION));
    pages
        .perform(get("/demo/mail"))
        .andExpect(status().isOk())
        .andExpect(header().string("Content-Security-Policy", containsString("default-src 'none'")))
        .andExpect(content().string(containsString("Ada Example &lt;ada@school.example&gt;")))
        .andExpect(
            content()
                .string(containsString("Your ECT Manager account for Oakbridge Primary School")));
    pages
        .perform(get("/demo/mail/1"))
        .andExpect(status().isOk())
        .andExpect(
            content()
                .string(
                    containsString("href=\"https://ect.example/set-password?a=1&amp;token=abc\"")))
        .andExpect(content().string(containsString("src=\"/demo/mail/1/html\"")));
    pages
        .perform(get("/demo/mail/1/html"))
        .andExpect(status().isOk())
        .andExpect(header().string("Content-Security-Policy", containsString("sandbox")))
        .andExpect(content().string(containsString("<base target=\"_blank\">")))
        .andExpect(content().string(containsString("Set your password</a>")));
    pages
        .perform(get("/demo/mail.json").param("to", "ADA@school"))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.length()").value(1))
        .andExpect(jsonPath("$[0].channel").value("MAIL"))
        .andExpect(jsonPath("$[0].links[0]").value(LINK.toString()))
        .andExpect(jsonPath("$[0].subject").value(containsString("Your ECT Manager account")))
        .andExpect(jsonPath("$[0].text").value(containsString("Your username: 100234")))
        .andExpect(jsonPath("$[0].html").value(containsString("<!DOCTYPE html>")))
        .andExpect(jsonPath("$[0].messageId").value(containsString("@ect.example>")));
  }

  @Test
  void the_latest_is_first_and_a_receiver_can_be_searched() throws Exception {
    send(SomeMessages.reset("first"));
    send(SomeMessages.of(MessageTemplate.REVIEW_ACCEPTED));
    new CatchingTextSender(caught).send(renderer().render(text(), LINK), SomeMessages.NOW);
    pages
        .perform(get("/demo/mail.json"))
        .andExpect(jsonPath("$[0].channel").value("TEXT"))
        .andExpect(jsonPath("$[0].links[0]").value(LINK.toString()))
        .andExpect(jsonPath("$[1].subject").value(containsString("was accepted")))
        .andExpect(jsonPath("$[2].id").value(1));
    pages
        .perform(get("/demo/mail").param("to", "07700"))
        .andExpect(content().string(containsString("Text message")))
        .andExpect(content().string(not(containsString("was accepted"))));
    pages.perform(get("/demo/mail/3")).andExpect(content().string(not(containsString("<iframe"))));
  }

  @Test
  void markup_in_a_message_or_a_search_stays_text() throws Exception {
    send(
        SomeMessages.of(
            MessageTemplate.REVIEW_ACCEPTED,
            Map.of(MessageParameter.ECT_NAME, "<script>alert(1)</script>")));
    pages.perform(get("/demo/mail/1")).andExpect(content().string(not(containsString("<script"))));
    pages
        .perform(get("/demo/mail").param("to", "\"><script>"))
        .andExpect(content().string(not(containsString("<script"))))
        .andExpect(content().string(containsString("No message to that receiver")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/demo/mail/7", "/demo/mail/x", "/demo/mail/99999999999999999999/html"})
  void what_is_not_there_is_not_found(String path) throws Exception {
    pages.perform(get(path)).andExpect(status().isNotFound());
  }

  @Test
  void only_so_many_are_kept() {
    for (var i = 0; i < CaughtMessages.MOST + 5; i++) {
      caught.add(
          id -> new CaughtMessage(id, Channel.MAIL, SomeMessages.NOW, "f", "t", "s", "m", "t", ""));
    }
    assertThat(caught.to("")).hasSize(CaughtMessages.MOST);
    assertThat(caught.find(5)).isEmpty();
    assertThat(caught.find(6)).isPresent();
  }

  @Test
  void there_is_no_catcher_and_no_page_in_a_real_deployment() {
    new WebApplicationContextRunner()
        .withUserConfiguration(MailCatcherWiring.class)
        .run(context ->
            assertThat(context)
                .hasNotFailed()
                .doesNotHaveBean(MailCatcher.class)
                .doesNotHaveBean("demoMailRoutes")
                .doesNotHaveBean("demoMailChain"));
  }

  private void send(QueuedMessage message) {
    var smtp = new JavaMailSenderImpl();
    smtp.setHost("127.0.0.1");
    smtp.setPort(catcher.port());
    var sender =
        new SmtpMessageSender(
            SmtpMessageSender.bounded(smtp, Duration.ofSeconds(9)),
            new EmailAddress("do-not-reply@ect.example"));
    var link = message.template().link().isPresent() ? LINK : null;
    assertThat(sender.send(renderer().render(message, link), SomeMessages.NOW))
        .isEqualTo(new Attempt.Accepted());
  }

  private static ThymeleafMessageRenderer renderer() {
    return new ThymeleafMessageRenderer(URI.create("https://ect.example"));
  }

  private static QueuedMessage text() {
    return QueuedMessage.waiting(
        "text",
        Channel.TEXT,
        new Recipient(SomeMessages.ACCOUNT, "Ada Example", "07700 900123"),
        MessageTemplate.PASSWORD_RESET,
        Map.of(MessageParameter.USERNAME, "100234"),
        List.of(),
        "/",
        SomeMessages.BODY,
        SomeMessages.NOW);
  }
}
