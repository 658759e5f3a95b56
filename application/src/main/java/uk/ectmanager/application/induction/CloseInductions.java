package uk.ectmanager.application.induction;

import uk.ectmanager.application.EventHandler;
import uk.ectmanager.application.Journal;
import uk.ectmanager.application.RecordedEvent;
import uk.ectmanager.application.SystemViewer;
import uk.ectmanager.domain.ect.RegistrationEvent.RegistrationUndone;
import uk.ectmanager.domain.induction.ledger.Author;
import uk.ectmanager.domain.shared.LondonTime;

/** Closes the induction of an ECT whose authorisation was undone; a repeated event is harmless. */
public final class CloseInductions implements EventHandler {

  private final Inductions inductions;
  private final Journal journal;

  public CloseInductions(Inductions inductions, Journal journal) {
    this.inductions = inductions;
    this.journal = journal;
  }

  @Override
  public void handle(RecordedEvent recorded) {
    if (!(recorded.event() instanceof RegistrationUndone undone)) {
      return;
    }
    inductions
        .find(undone.ect())
        .ifPresent(found -> {
          var step =
              found
                  .value()
                  .close(
                      LondonTime.dateAt(recorded.at()),
                      undone.reason(),
                      new Author(recorded.actor(), recorded.actorName(), recorded.at()));
          if (!step.events().isEmpty()) {
            inductions.save(
                found.with(step.next()),
                journal.entries(SystemViewer.at(recorded.at()), step.events()));
          }
        });
  }
}
