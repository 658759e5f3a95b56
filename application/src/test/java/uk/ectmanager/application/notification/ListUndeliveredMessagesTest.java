package uk.ectmanager.application.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.ectmanager.application.NotPermitted;
import uk.ectmanager.application.Page;
import uk.ectmanager.application.PageRequest;
import uk.ectmanager.application.notification.ListUndeliveredMessages.Command;
import uk.ectmanager.application.notification.ListUndeliveredMessages.UndeliveredMessage;
import uk.ectmanager.domain.access.Role;
import uk.ectmanager.domain.notification.Channel;
import uk.ectmanager.domain.notification.MessageTemplate;
import uk.ectmanager.domain.shared.AppropriateBodyId;

class ListUndeliveredMessagesTest {

  private static final Command OURS = new Command(SomeMessages.BODY_ID, new PageRequest(10, null));

  private final InMemoryMessageQueue queue = new InMemoryMessageQueue();
  private final ListUndeliveredMessages list = new ListUndeliveredMessages(queue);

  @ParameterizedTest
  @EnumSource(names = {"AB_ADMINISTRATOR", "AB_OFFICER", "AB_ANALYST"})
  void those_of_the_appropriate_body_see_what_did_not_arrive(Role role) {
    queue.enqueue(SomeMessages.reset("a"));
    var lease = new MessageQueue.Lease(SomeMessages.NOW, SomeMessages.NOW.plusSeconds(60));
    var claimed = queue.claimDue(SomeMessages.NOW, lease).orElseThrow();
    var end = SomeMessages.NOW.plusSeconds(9);
    queue.giveUp(claimed, end, "ConnectException");
    assertThat(list.handle(SomeViewers.as(role), OURS).rows())
        .extracting(Page.Row::value)
        .containsExactly(
            new UndeliveredMessage(
                MessageTemplate.PASSWORD_RESET,
                Channel.MAIL,
                "Ada Example",
                "ada@school.example",
                SomeMessages.NOW,
                end,
                1,
                "ConnectException"));
  }

  @ParameterizedTest
  @EnumSource(
      names = {"AB_ADMINISTRATOR", "AB_OFFICER", "AB_ANALYST"},
      mode = EnumSource.Mode.EXCLUDE)
  void nobody_else_does(Role role) {
    assertThatThrownBy(() -> list.handle(SomeViewers.as(role), OURS))
        .isInstanceOf(NotPermitted.class);
  }

  @Test
  void nor_does_another_appropriate_body() {
    var other = new Command(new AppropriateBodyId(new UUID(0, 8)), new PageRequest(10, null));
    assertThat(Set.of(Role.AB_ADMINISTRATOR, Role.AB_OFFICER))
        .allSatisfy(role ->
            assertThatThrownBy(() -> list.handle(SomeViewers.as(role), other))
                .isInstanceOf(NotPermitted.class));
  }
}
