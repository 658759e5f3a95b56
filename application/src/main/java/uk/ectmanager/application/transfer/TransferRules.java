package uk.ectmanager.application.transfer;

import java.time.LocalDate;
import java.util.List;
import uk.ectmanager.domain.induction.Induction;
import uk.ectmanager.domain.shared.Problem;
import uk.ectmanager.domain.shared.ProblemCode;
import uk.ectmanager.domain.shared.Problems;
import uk.ectmanager.domain.shared.SchoolId;

/** What stands against a new post beside those that an induction has (reference 3.3). */
final class TransferRules {

  private static final int DAYS_AFTER_START = 2;

  private TransferRules() {}

  /** Every reason why the ECT cannot take up a post at the school on that day. */
  static List<Problem> against(Induction induction, SchoolId school, LocalDate start) {
    var problems = new Problems();
    for (var post : induction.posts().all()) {
      var end = post.end();
      if (post.school().equals(school) && (end == null || !end.isBefore(start))) {
        problems.add(
            ProblemCode.ALREADY_EXISTS,
            "This teacher is on your school's list of ECTs: they have a post here that does not end"
                + " before the new one starts.",
            "input",
            "schoolId");
      }
      if (start.isBefore(post.start().plusDays(DAYS_AFTER_START))) {
        problems.add(
            ProblemCode.NOT_IN_ORDER,
            "The new post must start at least two days after the start of the post before.",
            "input",
            "startDate");
      }
    }
    return problems.all().stream().distinct().toList();
  }
}
