package uk.ectmanager.domain.induction;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.induction.plan.InductionPlan;
import uk.ectmanager.domain.induction.plan.Reason;

/**
 * A report that a new plan moved, brought or dropped.
 *
 * @param before its place until now, null when it is new
 * @param after its place from now on, null when it is no longer due
 * @param reasons the plan's own for the new place; none when it has none
 */
public record MovedReport(
    @Nullable ReportSlot before, @Nullable ReportSlot after, List<Reason> reasons) {

  public MovedReport {
    reasons = List.copyOf(reasons);
    if (before == null && after == null) {
      throw new IllegalArgumentException("what moves is somewhere before or after");
    }
  }

  /** The report that it is, at its latest place. */
  public ReportSlot slot() {
    return after == null ? Objects.requireNonNull(before) : after;
  }

  /**
   * What moved from one plan to the next: those whose due date is another, or is sure now, or is no
   * longer.
   *
   * @param plan the next one
   */
  public static List<MovedReport> between(List<ReportSlot> slots, InductionPlan plan) {
    var moved = new ArrayList<MovedReport>();
    var next = ReportSlot.of(plan);
    for (int i = 0; i < next.size(); i++) {
      var slot = next.get(i);
      var was = same(slots, slot).orElse(null);
      if (was == null
          || !was.dates().due().equals(slot.dates().due())
          || was.provisional() != slot.provisional()) {
        moved.add(new MovedReport(was, slot, plan.reports().get(i).reasons()));
      }
    }
    for (var slot : slots) {
      if (same(next, slot).isEmpty()) {
        moved.add(new MovedReport(slot, null, List.of()));
      }
    }
    return moved;
  }

  private static Optional<ReportSlot> same(List<ReportSlot> slots, ReportSlot wanted) {
    return slots.stream()
        .filter(slot -> slot.kind() == wanted.kind() && slot.number() == wanted.number())
        .findFirst();
  }
}
