package uk.ectmanager.adapter.graphql.induction;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.induction.plan.AbsenceTotal;
import uk.ectmanager.domain.induction.plan.PartExtension;
import uk.ectmanager.domain.induction.plan.PlannedPart;
import uk.ectmanager.domain.shared.Rational;

/** The schema's InductionPart. */
record InductionPartView(
    int number,
    @Nullable LocalDate start,
    @Nullable ExplainedDateView end,
    TermsFigureView required,
    TermsFigureView served,
    boolean pendingChoice,
    PartAbsenceView absence,
    List<PartExtensionView> extensions) {

  private static final int PLACES = 2;

  /** The schema's PartAbsence. */
  record PartAbsenceView(
      BigDecimal days,
      BigDecimal warning,
      BigDecimal threshold,
      boolean warned,
      boolean extending) {

    static PartAbsenceView of(AbsenceTotal total) {
      return new PartAbsenceView(
          shown(total.days()),
          shown(total.warning()),
          shown(total.threshold()),
          total.isWarned(),
          total.isExtending());
    }
  }

  /** The schema's PartExtensionCause. */
  enum PartExtensionCause {
    ABSENCE,
    LEAVE,
    DECISION
  }

  /** The schema's PartExtension. */
  record PartExtensionView(
      PartExtensionCause cause,
      @Nullable BigDecimal days,
      @Nullable BigDecimal terms,
      ReasonView reason) {

    static PartExtensionView of(PartExtension extension) {
      return switch (extension) {
        case PartExtension.ByAbsence(var days, var reason) ->
            new PartExtensionView(
                PartExtensionCause.ABSENCE, shown(days), null, ReasonView.of(reason));
        case PartExtension.ByLeave(var days, var reason) ->
            new PartExtensionView(
                PartExtensionCause.LEAVE, shown(days), null, ReasonView.of(reason));
        case PartExtension.ByDecision(var terms, var reason) ->
            new PartExtensionView(
                PartExtensionCause.DECISION, null, shown(terms), ReasonView.of(reason));
      };
    }
  }

  /** The parts in order. */
  static List<InductionPartView> of(List<PlannedPart> parts) {
    return parts.stream().map(InductionPartView::of).toList();
  }

  private static InductionPartView of(PlannedPart part) {
    return new InductionPartView(
        part.number(),
        part.start(),
        ExplainedDateView.of(part.end(), part.provisional(), part.reasons()),
        TermsFigureView.of(
            part.required(), part.extensions().stream().map(PartExtension::reason).toList()),
        TermsFigureView.of(part.served(), List.of()),
        part.pending(),
        PartAbsenceView.of(part.absence()),
        part.extensions().stream().map(PartExtensionView::of).toList());
  }

  private static BigDecimal shown(Rational number) {
    var shown = number.rounded(PLACES).stripTrailingZeros();
    return shown.scale() < 0 ? shown.setScale(0) : shown;
  }
}
