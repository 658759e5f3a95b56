package uk.ectmanager.adapter.graphql.ect;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.ect.section.InductionSetting;
import uk.ectmanager.domain.ect.section.PostChecklist;
import uk.ectmanager.domain.ect.section.PostSection;

/** The schema's PostSection. */
record PostSectionView(
    InductionSetting setting,
    PostChecklistView checklist,
    @Nullable CollegeView college,
    @Nullable OverseasView overseas) {

  static @Nullable PostSectionView of(@Nullable PostSection section) {
    if (section == null) {
      return null;
    }
    var college = section.college();
    var overseas = section.overseas();
    return new PostSectionView(
        section.setting(),
        PostChecklistView.of(section.checklist()),
        college == null
            ? null
            : new CollegeView(college.adultTeachingPercent(), college.schoolDays()),
        overseas == null ? null : new OverseasView(overseas.inspectedOn(), overseas.memberBody()));
  }

  /** The schema's PostChecklist. */
  record PostChecklistView(
      boolean headteacherInPost,
      boolean mentorAppointed,
      boolean reducedTimetable,
      boolean fitsTraining,
      boolean sameClasses,
      boolean noUndueDiscipline,
      boolean noUndueDuties) {

    static PostChecklistView of(PostChecklist checklist) {
      return new PostChecklistView(
          checklist.headteacherInPost(),
          checklist.mentorAppointed(),
          checklist.reducedTimetable(),
          checklist.fitsTraining(),
          checklist.sameClasses(),
          checklist.noUndueDiscipline(),
          checklist.noUndueDuties());
    }
  }

  /** The schema's College. */
  record CollegeView(int adultTeachingPercent, int schoolDays) {}

  /** The schema's Overseas. */
  record OverseasView(LocalDate inspectedOn, boolean memberBody) {}
}
