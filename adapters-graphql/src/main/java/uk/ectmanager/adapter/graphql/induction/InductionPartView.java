package uk.ectmanager.adapter.graphql.induction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.induction.plan.PlannedPart;

/** The schema's InductionPart. */
record InductionPartView(int number, @Nullable LocalDate start, @Nullable ExplainedDateView end) {

  /** The parts in order; each starts on the day after the one before. */
  static List<InductionPartView> of(LocalDate first, List<PlannedPart> parts) {
    var views = new ArrayList<InductionPartView>();
    @Nullable LocalDate start = first;
    for (var part : parts) {
      views.add(
          new InductionPartView(
              part.number(),
              start,
              ExplainedDateView.of(part.end(), part.provisional(), part.reasons())));
      var end = part.end();
      start = end == null ? null : end.plusDays(1);
    }
    return views;
  }
}
