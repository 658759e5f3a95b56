package uk.ectmanager.adapter.notify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.ectmanager.domain.access.Role;
import uk.ectmanager.domain.notification.MessageTemplate;

class MailDocumentTest {

  private static final Path FILE = Path.of("..", "docs", "mails.md");

  private static final Pattern BARE_DAY =
      Pattern.compile("(?<!day )\\b\\d{1,2} (January|March|April|August|September|December) 20");

  static Stream<MailDocument.Mail> mails() {
    return MailDocument.all();
  }

  static Stream<MailDocument.Mail> mailsToTheEct() {
    return MailDocument.all()
        .filter(mail ->
            mail.reader() == Role.ECT
                || mail.template() == MessageTemplate.LEAVE_ENDED
                || mail.template() == MessageTemplate.REVIEW_WITH_ECT);
  }

  @Test
  void the_committed_mails_are_what_people_get() throws IOException {
    var text = MailDocument.text();
    if (Boolean.getBoolean("ect.docs.write")) {
      Files.writeString(FILE, text);
    }
    assertThat(FILE)
        .as(
            "docs/mails.md is generated; write it again with: mvn -pl adapters-notify -am test"
                + " -Dtest=MailDocumentTest -Dsurefire.failIfNoSpecifiedTests=false"
                + " -Dect.docs.write=true")
        .hasContent(text);
  }

  @ParameterizedTest
  @MethodSource("mails")
  void the_opening_says_what_to_do_or_that_there_is_nothing(MailDocument.Mail mail) {
    assertThat(mail.opening())
        .matches(
            "(?s).*(\\b[Pp]lease |[Tt]here is nothing (else |more |left )?(for you )?to do"
                + "|[Tt]here is nothing (more |left )?for you to do"
                + "|nothing else is to be done|You need do nothing|you are then asked to"
                + "|There is nothing to do|you can sign in again).*");
  }

  @ParameterizedTest
  @MethodSource("mails")
  void days_are_told_with_the_day_of_the_week(MailDocument.Mail mail) {
    assertThat(mail.rendered().subject() + mail.rendered().text()).doesNotContainPattern(BARE_DAY);
    assertThat(mail.rendered().subject() + mail.opening()).doesNotContain("  ", " ,", " .");
  }

  @ParameterizedTest
  @MethodSource("mailsToTheEct")
  void an_ect_is_addressed(MailDocument.Mail mail) {
    assertThat(mail.rendered().subject() + mail.rendered().text())
        .doesNotContain("Eli Sample")
        .containsPattern("\\b([Yy]ou|[Yy]our)\\b");
  }

  @ParameterizedTest
  @MethodSource("mails")
  void others_are_told_of_the_ect(MailDocument.Mail mail) {
    if (mail.reader() == null || mail.reader() == Role.ECT) {
      return;
    }
    assertThat(mail.body()).contains("Eli Sample").doesNotContain("your induction ", "your leave");
  }
}
