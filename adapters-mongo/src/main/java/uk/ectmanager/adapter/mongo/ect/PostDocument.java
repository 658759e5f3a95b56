package uk.ectmanager.adapter.mongo.ect;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.ect.section.InductionSetting;
import uk.ectmanager.domain.ect.section.PostChecklist;
import uk.ectmanager.domain.ect.section.PostSection;

/** Section 7 as it is stored. */
record PostDocument(
    String setting,
    ChecklistDocument checklist,
    @Nullable CollegeDocument college,
    @Nullable OverseasDocument overseas) {

  /** The answers. */
  record ChecklistDocument(
      boolean headteacherInPost,
      boolean mentorAppointed,
      boolean reducedTimetable,
      boolean fitsTraining,
      boolean sameClasses,
      boolean noUndueDiscipline,
      boolean noUndueDuties) {

    static ChecklistDocument of(PostChecklist checklist) {
      return new ChecklistDocument(
          checklist.headteacherInPost(),
          checklist.mentorAppointed(),
          checklist.reducedTimetable(),
          checklist.fitsTraining(),
          checklist.sameClasses(),
          checklist.noUndueDiscipline(),
          checklist.noUndueDuties());
    }

    PostChecklist toDomain() {
      return new PostChecklist(
          headteacherInPost,
          mentorAppointed,
          reducedTimetable,
          fitsTraining,
          sameClasses,
          noUndueDiscipline,
          noUndueDuties);
    }
  }

  /** Further education. */
  record CollegeDocument(int adultTeachingPercent, int schoolDays) {}

  /** A British school overseas. */
  record OverseasDocument(LocalDate inspectedOn, boolean memberBody) {}

  static @Nullable PostDocument of(@Nullable PostSection section) {
    if (section == null) {
      return null;
    }
    var college = section.college();
    var overseas = section.overseas();
    return new PostDocument(
        section.setting().name(),
        ChecklistDocument.of(section.checklist()),
        college == null
            ? null
            : new CollegeDocument(college.adultTeachingPercent(), college.schoolDays()),
        overseas == null
            ? null
            : new OverseasDocument(overseas.inspectedOn(), overseas.memberBody()));
  }

  PostSection toDomain() {
    return new PostSection(
        InductionSetting.valueOf(setting),
        checklist.toDomain(),
        college == null
            ? null
            : new PostSection.College(college.adultTeachingPercent(), college.schoolDays()),
        overseas == null
            ? null
            : new PostSection.Overseas(overseas.inspectedOn(), overseas.memberBody()));
  }
}
