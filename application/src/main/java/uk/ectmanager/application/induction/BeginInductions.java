package uk.ectmanager.application.induction;

import java.math.BigDecimal;
import uk.ectmanager.application.DuplicateKey;
import uk.ectmanager.application.EventHandler;
import uk.ectmanager.application.Journal;
import uk.ectmanager.application.RecordedEvent;
import uk.ectmanager.application.SystemViewer;
import uk.ectmanager.domain.ect.RegistrationEvent.EctAuthorised;
import uk.ectmanager.domain.ect.RegistrationEvent.ServedBefore;
import uk.ectmanager.domain.induction.Induction;
import uk.ectmanager.domain.induction.facts.Fte;
import uk.ectmanager.domain.induction.facts.HalfDays;
import uk.ectmanager.domain.induction.facts.PriorInduction;
import uk.ectmanager.domain.induction.ledger.Author;
import uk.ectmanager.domain.induction.ledger.RecordedFact.PostBegan;
import uk.ectmanager.domain.shared.PostKind;
import uk.ectmanager.domain.shared.Rational;

/**
 * Begins the induction of an ECT whose registration was authorised, with what was served of it
 * before and counts.
 */
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
    var system = SystemViewer.at(recorded.at());
    var step =
        Induction.begin(
            authorised.ect(),
            authorised.body(),
            post(authorised),
            authorised.servedBefore().stream()
                .filter(ServedBefore::counts)
                .map(BeginInductions::before)
                .toList(),
            new Author(system.account(), system.name(), recorded.at()));
    try {
      inductions.add(step.next(), journal.entries(system, step.events()));
    } catch (DuplicateKey begunBefore) {
      // the same event, delivered again
    }
  }

  private static PostBegan post(EctAuthorised authorised) {
    var kind = authorised.postKind();
    return new PostBegan(
        authorised.school(),
        authorised.startDate(),
        authorised.endDate(),
        fte(authorised.fte()),
        null,
        kind == null ? PostKind.ordinary() : kind);
  }

  private static PriorInduction before(ServedBefore served) {
    return new PriorInduction(
        switch (served.place()) {
          case HERE -> PriorInduction.Place.THIS_SCHOOL;
          case ELSEWHERE -> PriorInduction.Place.ELSEWHERE;
        },
        Rational.of(served.terms().toPlainString()),
        HalfDays.of(served.daysAbsent().toPlainString()),
        served.start(),
        served.end());
  }

  private static Fte fte(BigDecimal decimal) {
    return Fte.of(decimal.toPlainString());
  }
}
