package uk.ectmanager.application.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.ectmanager.domain.access.Role;
import uk.ectmanager.domain.notification.Channel;
import uk.ectmanager.domain.notification.MessageParameter;
import uk.ectmanager.domain.notification.MessageTemplate;
import uk.ectmanager.domain.notification.QueuedMessage;
import uk.ectmanager.domain.notification.Recipient;
import uk.ectmanager.domain.shared.EmailAddress;

class MessagesTest {

  private final InMemoryMessageQueue queue = new InMemoryMessageQueue();
  private final Messages messages =
      new Messages(queue, () -> Instant.parse("2026-06-01T09:00:00.123456Z"));

  @Test
  void one_cause_tells_each_recipient_once_per_template_and_channel() {
    var draft =
        messages
            .because("event-1", MessageTemplate.ECT_AUTHORISED, SomeMessages.BODY)
            .with(MessageParameter.ECT_NAME, "Eli Sample")
            .with(MessageParameter.SCHOOL, "Oakbridge Primary School")
            .with(MessageParameter.START_DATE, LocalDate.of(2026, 9, 1))
            .with(MessageParameter.CONTACT_PERSON, "Olu Officer")
            .leadingTo("/ects/1");
    var office = Recipient.withoutAccount("Office", new EmailAddress("Office@school.example"));
    assertThat(draft.with(Role.ECT).to(SomeMessages.ADA)).isTrue();
    assertThat(draft.with(Role.ECT).to(SomeMessages.ADA)).isFalse();
    assertThat(draft.with(Role.HEADTEACHER).to(office)).isTrue();
    assertThat(
            draft
                .with(Role.HEADTEACHER)
                .to(Recipient.withoutAccount("O", new EmailAddress("office@SCHOOL.example"))))
        .isFalse();
    assertThat(draft.with(Role.HEADTEACHER).by(Channel.TEXT, office)).isTrue();
    assertThat(queue.all())
        .extracting(QueuedMessage::key)
        .contains("event-1:" + SomeMessages.ACCOUNT + ":ECT_AUTHORISED")
        .allSatisfy(key -> assertThat(key).doesNotContainIgnoringCase("school.example"));
    var first = queue.all().getFirst();
    assertThat(first.path()).isEqualTo("/ects/1");
    assertThat(first.createdAt()).isEqualTo(Instant.parse("2026-06-01T09:00:00.123Z"));
    assertThat(first.parameters())
        .containsEntry(MessageParameter.START_DATE, "Tuesday 1 September 2026")
        .containsEntry(MessageParameter.RECIPIENT_ROLE, "ECT");
  }

  @Test
  void moments_are_told_in_london_time() {
    var summer = Instant.parse("2026-06-01T23:30:00Z");
    assertThat(Messages.words(summer)).isEqualTo("00:30 on Tuesday 2 June 2026");
    messages
        .because("e", MessageTemplate.PASSWORD_CHANGED, SomeMessages.BODY)
        .with(MessageParameter.USERNAME, "100234")
        .with(MessageParameter.MOMENT, summer)
        .to(SomeMessages.ADA);
    assertThat(queue.all().getFirst().parameters())
        .containsEntry(MessageParameter.MOMENT, "00:30 on Tuesday 2 June 2026");
  }

  @Test
  void a_digest_has_its_lines_and_a_message_that_lacks_something_is_refused() {
    var draft =
        messages
            .because("reminders:2026-12-19", MessageTemplate.REPORT_REMINDERS, SomeMessages.BODY)
            .with(MessageParameter.DAY, LocalDate.of(2026, 12, 19));
    assertThatThrownBy(() -> draft.to(SomeMessages.ADA)).hasMessageContaining("lines");
    assertThat(draft.lines(List.of("one", "two")).to(SomeMessages.ADA)).isTrue();
    assertThat(queue.all().getFirst().lines()).containsExactly("one", "two");
  }
}
