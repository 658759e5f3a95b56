package uk.ectmanager.application.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
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
import uk.ectmanager.domain.access.Grant;
import uk.ectmanager.domain.access.Role;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.notification.BodyContact;
import uk.ectmanager.domain.notification.Channel;
import uk.ectmanager.domain.notification.MessageTemplate;
import uk.ectmanager.domain.shared.AppropriateBodyId;

class ListUndeliveredMessagesTest {

  private static final Command OURS = new Command(new PageRequest(10, null));

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
  void of_several_bodies_all_that_one_may_read_are_listed_and_no_other() {
    var second = new AppropriateBodyId(new UUID(0, 8));
    var third = new AppropriateBodyId(new UUID(0, 9));
    for (var body : List.of(SomeMessages.BODY_ID, second, third)) {
      var contact = new BodyContact(body, "A hub", SomeMessages.BODY.email(), null);
      queue.enqueue(SomeMessages.inNameOf("of " + body, contact, SomeMessages.NOW));
      var lease = new MessageQueue.Lease(SomeMessages.NOW, SomeMessages.NOW.plusSeconds(60));
      var claimed = queue.claimDue(SomeMessages.NOW, lease).orElseThrow();
      queue.giveUp(claimed, SomeMessages.NOW, "ConnectException");
    }
    var viewer = SomeViewers.as(Role.AB_OFFICER);
    var both =
        new Viewer(
            viewer.account(),
            viewer.name(),
            Set.of(
                Grant.at(Role.AB_OFFICER, SomeMessages.BODY_ID), Grant.at(Role.AB_ANALYST, second)),
            viewer.authenticatedAt(),
            viewer.origin());
    assertThat(list.handle(viewer, OURS).rows()).hasSize(1);
    assertThat(list.handle(both, OURS).rows()).hasSize(2);
  }
}
