package uk.ectmanager.domain.ect.section;

import uk.ectmanager.domain.shared.ProblemCode;
import uk.ectmanager.domain.shared.Problems;
import uk.ectmanager.domain.signature.SignedContent;

/**
 * What makes a post suitable for induction, as the school answers (G 2.18).
 *
 * @param headteacherInPost who can make the recommendation
 * @param mentorAppointed besides the induction tutor
 * @param reducedTimetable by 10 % in the first year and 5 % in the second
 * @param fitsTraining age range and subjects are those of the training
 * @param sameClasses regularly taught
 * @param noUndueDiscipline no unreasonable demands by discipline problems
 * @param noUndueDuties none without preparation and support
 */
public record PostChecklist(
    boolean headteacherInPost,
    boolean mentorAppointed,
    boolean reducedTimetable,
    boolean fitsTraining,
    boolean sameClasses,
    boolean noUndueDiscipline,
    boolean noUndueDuties) {

  /** Notes each answer that makes the post unsuitable. */
  void check(Problems problems) {
    need(headteacherInPost, "a headteacher in post", "headteacherInPost", problems);
    need(mentorAppointed, "a mentor", "mentorAppointed", problems);
    need(reducedTimetable, "a reduced timetable", "reducedTimetable", problems);
    need(fitsTraining, "the age range and subjects of the training", "fitsTraining", problems);
    need(sameClasses, "the same classes regularly", "sameClasses", problems);
    need(
        noUndueDiscipline,
        "no unreasonable demands by discipline problems",
        "noUndueDiscipline",
        problems);
    need(
        noUndueDuties,
        "no further duties without preparation and support",
        "noUndueDuties",
        problems);
  }

  private static void need(boolean answer, String what, String field, Problems problems) {
    if (!answer) {
      problems.add(
          ProblemCode.POST_UNSUITABLE,
          "A post is suitable for induction only with " + what + ".",
          "post",
          "checklist",
          field);
    }
  }

  SignedContent signed() {
    return SignedContent.builder()
        .with("headteacherInPost", headteacherInPost)
        .with("mentorAppointed", mentorAppointed)
        .with("reducedTimetable", reducedTimetable)
        .with("fitsTraining", fitsTraining)
        .with("sameClasses", sameClasses)
        .with("noUndueDiscipline", noUndueDiscipline)
        .with("noUndueDuties", noUndueDuties)
        .build();
  }
}
