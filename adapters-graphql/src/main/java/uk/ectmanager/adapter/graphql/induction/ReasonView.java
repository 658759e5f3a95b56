package uk.ectmanager.adapter.graphql.induction;

import java.util.List;
import uk.ectmanager.domain.induction.plan.Reason;

/** The schema's Reason. */
public record ReasonView(
    String rule, String source, String sentence, List<ReasonNumberView> numbers) {

  /** The schema's ReasonNumber. */
  public record ReasonNumberView(String name, String value) {}

  /** Reasons as the schema shows them. */
  public static List<ReasonView> of(List<Reason> reasons) {
    return reasons.stream().map(ReasonView::of).toList();
  }

  static ReasonView of(Reason reason) {
    return new ReasonView(
        reason.rule().id(),
        reason.source(),
        reason.sentence(),
        reason.figures().stream()
            .map(figure -> new ReasonNumberView(figure.name(), figure.value()))
            .toList());
  }
}
