package uk.ectmanager.application.ect;

import uk.ectmanager.application.EventHandler;
import uk.ectmanager.application.RecordedEvent;
import uk.ectmanager.application.SystemViewer;
import uk.ectmanager.application.account.staff.Invitations;
import uk.ectmanager.domain.access.Grant;
import uk.ectmanager.domain.ect.RegistrationEvent.EctAuthorised;

/** Gives an ECT who was authorised their account; told again, it changes nothing. */
public final class EctAccounts implements EventHandler {

  private final Registrations registrations;
  private final Invitations invitations;

  public EctAccounts(Registrations registrations, Invitations invitations) {
    this.registrations = registrations;
    this.invitations = invitations;
  }

  @Override
  public void handle(RecordedEvent recorded) {
    if (recorded.event() instanceof EctAuthorised authorised) {
      registrations
          .find(authorised.ect())
          .map(found -> found.value().content().teacher())
          .ifPresent(teacher ->
              invitations.invite(
                  SystemViewer.at(recorded.at()),
                  teacher.name(),
                  teacher.email(),
                  null,
                  Grant.of(authorised.ect()),
                  authorised.scope()));
    }
  }
}
