package uk.ectmanager.application.induction.record;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.induction.record.InductionDesk.AsRead;
import uk.ectmanager.application.induction.record.InductionDesk.Open;
import uk.ectmanager.domain.access.Permission;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.induction.facts.Extension;
import uk.ectmanager.domain.induction.facts.ExtensionKind;
import uk.ectmanager.domain.induction.ledger.RecordedFact.Extended;
import uk.ectmanager.domain.shared.ProblemCode;
import uk.ectmanager.domain.shared.Problems;
import uk.ectmanager.domain.shared.Rational;
import uk.ectmanager.domain.shared.Result;

/** The appropriate body records an extension by decision, in FTE terms (L13, L18). */
public final class ExtendInduction {

  private static final int LONGEST_GROUNDS = 1000;

  private final InductionDesk desk;

  public ExtendInduction(InductionDesk desk) {
    this.desk = desk;
  }

  /**
   * The extension as typed.
   *
   * @param terms from 0.1 to 16, in tenths
   * @param decided the day of the decision; today when null
   * @param part 1 or 2; the last one when null
   * @param grounds why it was decided so
   */
  public record Command(
      AsRead induction,
      ExtensionKind kind,
      BigDecimal terms,
      @Nullable LocalDate decided,
      @Nullable Integer part,
      @Nullable String grounds,
      Why why) {}

  /** Records it, or answers everything that is wrong with it. */
  public Result<InductionChange> handle(Viewer viewer, Command command) {
    return desk.record(
        viewer, Permission.DECIDE_INDUCTION, command.induction, open -> decide(open, command));
  }

  private static Draft decide(Open open, Command command) {
    var problems = new Problems();
    var grounds =
        problems.text(command.grounds, LONGEST_GROUNDS, "the grounds", "input", "grounds");
    var reason = command.why.read(problems, false);
    var decided = Decided.on(command.decided, open, problems);
    var terms = Rational.of(command.terms);
    if (terms.isLessThan(Extension.LEAST)
        || terms.isMoreThan(Extension.MOST)
        || !terms.times(Rational.of(10)).isWhole()) {
      problems.add(
          ProblemCode.OUT_OF_RANGE,
          "An extension takes from 0.1 to 16 FTE terms, with at most one decimal place.",
          "input",
          "terms");
    }
    var part = command.part;
    if (part != null && part != 1 && part != 2) {
      problems.add(ProblemCode.OUT_OF_RANGE, "The parts are 1 and 2.", "input", "part");
    }
    return Draft.of(
        problems.none()
            ? new Extended(
                new Extension(command.kind, terms, decided, part, Objects.requireNonNull(grounds)))
            : null,
        command.why,
        reason,
        problems);
  }
}
