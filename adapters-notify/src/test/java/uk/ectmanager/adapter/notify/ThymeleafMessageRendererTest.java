package uk.ectmanager.adapter.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import uk.ectmanager.application.notification.RenderedMessage;
import uk.ectmanager.application.notification.SomeMessages;
import uk.ectmanager.domain.access.Role;
import uk.ectmanager.domain.notification.Channel;
import uk.ectmanager.domain.notification.MessageParameter;
import uk.ectmanager.domain.notification.MessageTemplate;
import uk.ectmanager.domain.notification.QueuedMessage;
import uk.ectmanager.domain.notification.Recipient;

class ThymeleafMessageRendererTest {

  private static final URI LINK = URI.create("https://ect.example/set-password?a=1&token=abc");
  private static final String HOSTILE =
      "<script>alert(1)</script> [(${7*7})] __${6*6}__ & \"x\" 'y'";

  private final ThymeleafMessageRenderer renderer =
      new ThymeleafMessageRenderer(URI.create("https://ect.example"));

  static Stream<QueuedMessage> everyMessage() {
    var byRole =
        Stream.of(Role.ECT, Role.HEADTEACHER, Role.INDUCTION_TUTOR, Role.INDUCTION_LEAD)
            .flatMap(role ->
                Stream.of(MessageTemplate.ECT_AUTHORISED, MessageTemplate.ACCOUNT_INVITATION)
                    .map(template ->
                        SomeMessages.of(
                            template, Map.of(MessageParameter.RECIPIENT_ROLE, role.name()))));
    return Stream.concat(Stream.of(MessageTemplate.values()).map(SomeMessages::of), byRole);
  }

  @ParameterizedTest
  @MethodSource("everyMessage")
  void both_parts_address_the_recipient_tell_everything_and_name_the_appropriate_body(
      QueuedMessage message) {
    var rendered = render(message);
    assertThat(rendered.subject())
        .isNotBlank()
        .doesNotContain("[", "$", "\n")
        .hasSizeBetween(15, 110);
    for (var part : List.of(rendered.text(), plain(rendered.html()))) {
      assertThat(part)
          .contains("Dear")
          .contains("Ada Example")
          .contains("Northfield Teaching School Hub")
          .contains("help@northfield.example")
          .contains("01632 960001")
          .doesNotContain("[#", "[(", "${", "th:");
      message.lines().forEach(line -> assertThat(part).contains(line));
      message
          .parameters()
          .forEach((parameter, value) -> {
            if (parameter != MessageParameter.RECIPIENT_ROLE && !isOwnName(message, parameter)) {
              value.lines().forEach(line -> assertThat(part).containsIgnoringCase(line));
            }
          });
    }
    assertThat(rendered.html())
        .contains("<html lang=\"en-GB\">")
        .contains("<title>" + rendered.subject().replace("'", "&#39;") + "</title>");
  }

  @ParameterizedTest
  @EnumSource
  void the_link_is_in_both_parts(MessageTemplate template) {
    var rendered = render(SomeMessages.of(template));
    if (template == MessageTemplate.SCHOOL_REFUSED) {
      assertThat(rendered.text() + rendered.html()).doesNotContain("https://");
      return;
    }
    if (template.link().isPresent()) {
      assertThat(rendered.text()).contains(":\n" + LINK + "\n");
      assertThat(rendered.html())
          .contains("href=\"https://ect.example/set-password?a=1&amp;token=abc\"");
    } else {
      assertThat(rendered.text()).contains(":\nhttps://ect.example/reports\n");
      assertThat(rendered.html()).contains("href=\"https://ect.example/reports\"");
    }
  }

  @ParameterizedTest
  @EnumSource
  void markup_and_expressions_in_what_people_typed_stay_text(MessageTemplate template) {
    var hostile = new EnumMap<MessageParameter, String>(MessageParameter.class);
    template.required().forEach(parameter -> hostile.put(parameter, HOSTILE));
    hostile.remove(MessageParameter.RECIPIENT_ROLE);
    var sample = SomeMessages.of(template, hostile);
    var message =
        QueuedMessage.waiting(
            "k",
            Channel.MAIL,
            new Recipient(SomeMessages.ACCOUNT, HOSTILE, "ada@school.example"),
            template,
            sample.parameters(),
            template.hasLines() ? List.of(HOSTILE) : List.of(),
            "/",
            SomeMessages.BODY,
            SomeMessages.NOW);
    var rendered = render(message);
    assertThat(rendered.html())
        .doesNotContain("<script", "49", "36")
        .contains("&lt;script&gt;alert(1)&lt;/script&gt; [(${7*7})]");
    assertThat(rendered.text()).contains("Dear " + HOSTILE);
  }

  @Test
  void line_breaks_make_no_header_and_no_block() {
    var message =
        SomeMessages.of(
            MessageTemplate.REGISTRATION_RETURNED,
            Map.of(
                MessageParameter.ECT_NAME,
                "Eve\r\nBcc: all@school.example",
                MessageParameter.REASON,
                "One\n\n=> Win a prize\n\nSubject: x"));
    var rendered = render(message);
    assertThat(rendered.subject())
        .isEqualTo("The registration of Eve Bcc: all@school.example was returned to you");
    assertThat(rendered.text()).contains("    One\n    \n    => Win a prize\n    \n    Subject: x");
    assertThat(rendered.html().split("<a ", -1)).hasSize(2);
  }

  @Test
  void a_tutor_who_is_not_known_is_not_mentioned() {
    var message =
        SomeMessages.of(
            MessageTemplate.ECT_AUTHORISED,
            Map.of(MessageParameter.TUTOR, "", MessageParameter.RECIPIENT_ROLE, "HEADTEACHER"));
    assertThat(render(message).text())
        .doesNotContain("Induction tutor")
        .contains(
            "- First day of the induction: Tuesday 1 September 2026\n- Contact at Northfield");
  }

  @Test
  void the_roles_read_differently() {
    var ect = authorised(Role.ECT);
    assertThat(ect.subject())
        .isEqualTo("Induction authorised: your induction starts on Tuesday 1 September 2026");
    assertThat(ect.text()).contains("If you have a concern about your induction");
    assertThat(authorised(Role.INDUCTION_TUTOR).text()).contains("whose induction tutor you are");
    assertThat(authorised(Role.HEADTEACHER).text())
        .doesNotContain("whose induction tutor you are", "your induction");
  }

  @Test
  void one_report_is_not_many() {
    var two = SomeMessages.of(MessageTemplate.REPORT_REMINDERS);
    assertThat(render(two).subject())
        .isEqualTo("2 reports need your attention, Saturday 19 December 2026");
    var one =
        QueuedMessage.waiting(
            "k",
            Channel.MAIL,
            SomeMessages.ADA,
            MessageTemplate.REPORT_REMINDERS,
            two.parameters(),
            List.of("Progress review 2 of Eli Sample: due tomorrow, Sunday 20 December 2026"),
            "/",
            SomeMessages.BODY,
            SomeMessages.NOW);
    assertThat(render(one).subject())
        .isEqualTo("1 report needs your attention, Saturday 19 December 2026");
  }

  @Test
  void a_text_message_is_short_and_carries_the_link() {
    var message =
        QueuedMessage.waiting(
            "k",
            Channel.TEXT,
            new Recipient(SomeMessages.ACCOUNT, "Ada Example", "07700 900123"),
            MessageTemplate.PASSWORD_RESET,
            Map.of(MessageParameter.USERNAME, "100234"),
            List.of(),
            "/",
            SomeMessages.BODY,
            SomeMessages.NOW);
    var rendered = render(message);
    assertThat(rendered.text())
        .isEqualTo("Northfield Teaching School Hub: Set a new password for ECT Manager\n" + LINK);
    assertThat(rendered.html()).isEmpty();
  }

  @Test
  void an_address_that_is_none_stops_the_start() {
    assertThatThrownBy(() -> new ThymeleafMessageRenderer(URI.create("/ect")))
        .hasMessageContaining("https://ect.example");
  }

  @Test
  void a_source_without_subject_is_refused() {
    assertThatThrownBy(() -> MessageSource.parse("Hello\n\nworld")).hasMessageContaining("subject");
  }

  /** An ECT is addressed, not named. */
  private static boolean isOwnName(QueuedMessage message, MessageParameter parameter) {
    return parameter == MessageParameter.ECT_NAME
        && "ECT".equals(message.parameters().get(MessageParameter.RECIPIENT_ROLE));
  }

  private RenderedMessage authorised(Role role) {
    return render(
        SomeMessages.of(
            MessageTemplate.ECT_AUTHORISED, Map.of(MessageParameter.RECIPIENT_ROLE, role.name())));
  }

  private RenderedMessage render(QueuedMessage message) {
    return renderer.render(message, message.template().link().isPresent() ? LINK : null);
  }

  private static String plain(String html) {
    return html.substring(html.indexOf("<body"))
        .replaceAll("<[^>]*>", "")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }
}
