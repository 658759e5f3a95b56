package uk.ectmanager.application.ect.check;

import java.time.Instant;
import uk.ectmanager.application.EventHandler;
import uk.ectmanager.application.RecordedEvent;
import uk.ectmanager.application.ect.Registrations;
import uk.ectmanager.domain.ect.Registration;
import uk.ectmanager.domain.ect.RegistrationEvent;
import uk.ectmanager.domain.ect.check.WaitingCheck;

/**
 * Has a signed registration checked when it reaches the appropriate body, and lets the check go
 * once there is one or the registration is not the signed one any more. An event that comes again
 * changes nothing.
 */
public final class QueueChecks implements EventHandler {

  private final Registrations registrations;
  private final WaitingChecks waiting;

  public QueueChecks(Registrations registrations, WaitingChecks waiting) {
    this.registrations = registrations;
    this.waiting = waiting;
  }

  @Override
  public void handle(RecordedEvent recorded) {
    if (!(recorded.event() instanceof RegistrationEvent event)) {
      return;
    }
    switch (event) {
      case RegistrationEvent.RegistrationSigned signed -> queue(signed, recorded.at());
      case RegistrationEvent.QtsCheckRecorded over -> waiting.drop(over.ect(), recorded.at());
      case RegistrationEvent.SignatureLapsed over -> waiting.drop(over.ect(), recorded.at());
      case RegistrationEvent.RegistrationRefused over -> waiting.drop(over.ect(), recorded.at());
      case RegistrationEvent.EctAuthorised over -> waiting.drop(over.ect(), recorded.at());
      case RegistrationEvent.RegistrationStarted _,
          RegistrationEvent.SectionSaved _,
          RegistrationEvent.RegistrationConfirmed _,
          RegistrationEvent.RegistrationReturned _,
          RegistrationEvent.RegistrationUndone _ -> {
        // Nothing waits, or the lapsed signature tells.
      }
    }
  }

  private void queue(RegistrationEvent.RegistrationSigned signed, Instant at) {
    var found = registrations.find(signed.ect()).orElse(null);
    if (found != null
        && found.value() instanceof Registration.PendingAb pending
        && pending.qtsCheck() == null
        && pending.signature().revision() == signed.signedRevision()) {
      waiting.add(WaitingCheck.of(signed.ect(), signed.body(), signed.signedRevision(), false, at));
    }
  }
}
