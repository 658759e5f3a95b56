package uk.ectmanager.adapter.graphql.ect.section;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.adapter.graphql.ect.RegistrationView;
import uk.ectmanager.application.ect.RegistrationDesk;
import uk.ectmanager.application.ect.section.SavePostSection;
import uk.ectmanager.domain.ect.section.InductionSetting;
import uk.ectmanager.domain.ect.section.PostChecklist;
import uk.ectmanager.domain.ect.section.PostSection;

/** The schema's SavePostSectionInput. */
public record SavePostSectionInput(
    String registrationId,
    int revision,
    InductionSetting setting,
    PostChecklistInput checklist,
    @Nullable CollegeInput college,
    @Nullable OverseasInput overseas) {

  /** The schema's PostChecklistInput. */
  public record PostChecklistInput(
      boolean headteacherInPost,
      boolean mentorAppointed,
      boolean reducedTimetable,
      boolean fitsTraining,
      boolean sameClasses,
      boolean noUndueDiscipline,
      boolean noUndueDuties) {

    PostChecklist toChecklist() {
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

  /** The schema's CollegeInput. */
  public record CollegeInput(int adultTeachingPercent, int schoolDays) {}

  /** The schema's OverseasInput. */
  public record OverseasInput(LocalDate inspectedOn, boolean memberBody) {}

  /** What the use case is asked. */
  public SavePostSection.Command toCommand() {
    return new SavePostSection.Command(
        new RegistrationDesk.AsRead(
            RegistrationView.read(registrationId, "input", "registrationId"), revision),
        new PostSection.Entry(
            setting,
            checklist.toChecklist(),
            college == null
                ? null
                : new PostSection.College(college.adultTeachingPercent, college.schoolDays),
            overseas == null
                ? null
                : new PostSection.Overseas(overseas.inspectedOn, overseas.memberBody)));
  }
}
