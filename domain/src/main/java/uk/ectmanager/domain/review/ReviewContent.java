package uk.ectmanager.domain.review;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.shared.Problem;
import uk.ectmanager.domain.shared.ProblemCode;
import uk.ectmanager.domain.shared.Problems;
import uk.ectmanager.domain.signature.SignedContent;

/**
 * What the tutor writes (reference 9, fields 1 to 9 of a progress review). A draft may be
 * incomplete; {@link #missing()} tells what keeps it from the ECT.
 *
 * @param daysAbsent contracted days absent in the period, in halves
 * @param reasons brief reasons with a summary of evidence, null before they are written
 * @param supportPlan needed when the ECT is not on track
 * @param leavingDate needed when the ECT does not remain at the school next term
 */
public record ReviewContent(
    boolean contractConfirmed,
    BigDecimal daysAbsent,
    boolean onTrack,
    @Nullable String reasons,
    List<DevelopmentTarget> targets,
    @Nullable SupportPlan supportPlan,
    boolean remainsNextTerm,
    @Nullable LocalDate leavingDate,
    @Nullable String destination,
    @Nullable String changesNextTerm) {

  public ReviewContent {
    daysAbsent = daysAbsent.stripTrailingZeros();
    targets = List.copyOf(targets);
  }

  /** Everything that is missing before the ECT is asked to comment and sign. */
  public List<Problem> missing() {
    var problems = new Problems();
    if (!contractConfirmed) {
      problems.add(
          ProblemCode.REQUIRED,
          "Confirm that this term's contract details are right.",
          "contractConfirmed");
    }
    if (reasons == null) {
      problems.add(
          ProblemCode.REQUIRED, "Give brief reasons with a summary of evidence.", "reasons");
    }
    if (targets.isEmpty()) {
      problems.add(ProblemCode.REQUIRED, "Agree at least one development target.", "targets");
    }
    for (int i = 0; i < targets.size(); i++) {
      if (targets.get(i).standards().isEmpty()) {
        problems.add(
            ProblemCode.REQUIRED,
            "Tie the target to at least one of the Teachers' Standards.",
            "targets",
            String.valueOf(i),
            "standards");
      }
    }
    if (!onTrack && supportPlan == null) {
      problems.add(
          ProblemCode.REQUIRED, "An ECT who is not on track needs a support plan.", "supportPlan");
    }
    if (supportPlan != null && supportPlan.standards().isEmpty()) {
      problems.add(
          ProblemCode.REQUIRED,
          "Name the Standards that the support plan is for.",
          "supportPlan",
          "standards");
    }
    if (!remainsNextTerm && leavingDate == null) {
      problems.add(ProblemCode.REQUIRED, "Enter the leaving date.", "leavingDate");
    }
    return problems.all();
  }

  /** The content as it is frozen and signed. */
  SignedContent frozen() {
    return SignedContent.builder()
        .with("contractConfirmed", contractConfirmed)
        .with("daysAbsent", daysAbsent)
        .with("onTrack", onTrack)
        .with("reasons", reasons)
        .with("targets", targets.stream().map(ReviewContent::frozen).toList())
        .with("supportPlan", supportPlan == null ? null : frozen(supportPlan))
        .with("remainsNextTerm", remainsNextTerm)
        .with("leavingDate", leavingDate)
        .with("destination", destination)
        .with("changesNextTerm", changesNextTerm)
        .build();
  }

  private static Map<String, Object> frozen(DevelopmentTarget target) {
    return Map.of("text", target.text(), "standards", target.standards());
  }

  private static Map<String, Object> frozen(SupportPlan plan) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("start", plan.start());
    fields.put("end", plan.end());
    fields.put("standards", plan.standards());
    fields.put("text", plan.text());
    return fields;
  }

  /** The names of the fields in which two contents differ, in the order of the form. */
  static List<String> differences(@Nullable ReviewContent before, ReviewContent after) {
    var names = new ArrayList<String>();
    var was = before == null ? Map.<String, Object>of() : before.frozen().fields();
    var is = after.frozen().fields();
    for (var component : ReviewContent.class.getRecordComponents()) {
      var name = component.getName();
      if (!Objects.equals(was.get(name), is.get(name))) {
        names.add(name);
      }
    }
    return names;
  }
}
