package uk.ectmanager.application.account.staff;

import java.util.Set;
import uk.ectmanager.application.EventHandler;
import uk.ectmanager.application.RecordedEvent;
import uk.ectmanager.domain.access.Grant;
import uk.ectmanager.domain.access.Role;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.body.BodyEvent;
import uk.ectmanager.domain.school.SchoolEvent;
import uk.ectmanager.domain.shared.EventScope;

/**
 * Invites the first person of a school that is authorised, who asked for it (N1), and of an
 * appropriate body that is created. Told again, it changes nothing.
 */
public final class InviteFirstStaff implements EventHandler {

  private final Invitations invitations;

  public InviteFirstStaff(Invitations invitations) {
    this.invitations = invitations;
  }

  @Override
  public void handle(RecordedEvent recorded) {
    switch (recorded.event()) {
      case SchoolEvent.SchoolAuthorised event -> {
        var applicant = event.applicant();
        invitations.invite(
            actor(recorded),
            applicant.name(),
            applicant.email(),
            applicant.phone(),
            Grant.at(applicant.role(), event.school()),
            EventScope.of(event.body(), event.school()));
      }
      case BodyEvent.AppropriateBodyCreated event ->
          invitations.invite(
              actor(recorded),
              event.administrator(),
              event.administratorEmail(),
              null,
              Grant.at(Role.AB_ADMINISTRATOR, event.body()),
              EventScope.of(event.body()));
      default -> {}
    }
  }

  private static Viewer actor(RecordedEvent recorded) {
    return new Viewer(
        recorded.actor(), recorded.actorName(), Set.of(), recorded.at(), recorded.origin());
  }
}
