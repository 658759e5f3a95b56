package uk.ectmanager.application.induction;

import java.math.BigDecimal;
import uk.ectmanager.application.DuplicateKey;
import uk.ectmanager.application.EventHandler;
import uk.ectmanager.application.Journal;
import uk.ectmanager.application.RecordedEvent;
import uk.ectmanager.application.SystemViewer;
import uk.ectmanager.domain.ect.RegistrationEvent.EctAuthorised;
import uk.ectmanager.domain.induction.Induction;
import uk.ectmanager.domain.induction.facts.Fte;
import uk.ectmanager.domain.induction.facts.Spell;

/** Begins the induction of an ECT whose registration was authorised. */
public final class BeginInductions implements EventHandler {

  private final Inductions inductions;
  private final Journal journal;

  public BeginInductions(Inductions inductions, Journal journal) {
    this.inductions = inductions;
    this.journal = journal;
  }

  @Override
  public void handle(RecordedEvent recorded) {
    if (!(recorded.event() instanceof EctAuthorised authorised)) {
      return;
    }
    var step =
        Induction.begin(
            authorised.ect(), authorised.body(), authorised.school(), firstSpell(authorised));
    try {
      inductions.add(step.next(), journal.entries(SystemViewer.at(recorded.at()), step.events()));
    } catch (DuplicateKey begunBefore) {
      // the same event, delivered again
    }
  }

  private static Spell firstSpell(EctAuthorised authorised) {
    var fte = fte(authorised.fte());
    return authorised.endDate() == null
        ? Spell.open(authorised.school(), authorised.startDate(), fte)
        : Spell.closed(authorised.school(), authorised.startDate(), authorised.endDate(), fte);
  }

  private static Fte fte(BigDecimal decimal) {
    return Fte.of(decimal.toPlainString());
  }
}
