package uk.ectmanager.domain.ect;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.ect.section.AddressSection;
import uk.ectmanager.domain.ect.section.ContractSection;
import uk.ectmanager.domain.ect.section.ProgrammeSection;
import uk.ectmanager.domain.ect.section.RegistrationSection;
import uk.ectmanager.domain.ect.section.RegistrationSection.SectionName;
import uk.ectmanager.domain.ect.section.TeacherSection;
import uk.ectmanager.domain.ect.section.TrainingSection;
import uk.ectmanager.domain.shared.Change;
import uk.ectmanager.domain.shared.Problem;
import uk.ectmanager.domain.shared.ProblemCode;
import uk.ectmanager.domain.shared.Problems;
import uk.ectmanager.domain.shared.Trn;

/** The five sections of a registration, each null until it was saved. */
public record RegistrationContent(
    @Nullable TeacherSection teacher,
    @Nullable ContractSection contract,
    @Nullable TrainingSection training,
    @Nullable AddressSection address,
    @Nullable ProgrammeSection programme) {

  /** What an ECT is called until the first section is saved. */
  public static final String UNNAMED = "New ECT";

  /** Nothing saved yet. */
  public static RegistrationContent empty() {
    return new RegistrationContent(null, null, null, null, null);
  }

  /** The same with one section replaced. */
  public RegistrationContent with(RegistrationSection section) {
    return switch (section) {
      case TeacherSection next ->
          new RegistrationContent(next, contract, training, address, programme);
      case ContractSection next ->
          new RegistrationContent(teacher, next, training, address, programme);
      case TrainingSection next ->
          new RegistrationContent(teacher, contract, next, address, programme);
      case AddressSection next ->
          new RegistrationContent(teacher, contract, training, next, programme);
      case ProgrammeSection next ->
          new RegistrationContent(teacher, contract, training, address, next);
    };
  }

  /** What a section brings that was not there before, personal values masked. */
  public List<Change> changes(RegistrationSection section) {
    return switch (section) {
      case TeacherSection next ->
          RegistrationSection.changes(SectionName.TEACHER, TeacherSection.class, teacher, next);
      case ContractSection next ->
          RegistrationSection.changes(SectionName.CONTRACT, ContractSection.class, contract, next);
      case TrainingSection next ->
          RegistrationSection.changes(SectionName.TRAINING, TrainingSection.class, training, next);
      case AddressSection next ->
          RegistrationSection.changes(SectionName.ADDRESS, AddressSection.class, address, next);
      case ProgrammeSection next ->
          RegistrationSection.changes(
              SectionName.PROGRAMME, ProgrammeSection.class, programme, next);
    };
  }

  /** First and last name, or "New ECT". */
  public String name() {
    return teacher == null ? UNNAMED : teacher.name().full();
  }

  /** The TRN once known. */
  public @Nullable Trn trn() {
    return teacher == null ? null : teacher.trn();
  }

  /**
   * Everything that keeps the registration from being confirmed; paths name section and field.
   *
   * @param tutorFits whether the tutor, if one is assigned, is one of the school's staff who may be
   */
  public List<Problem> missing(boolean tutorFits) {
    var problems = new Problems();
    need(teacher, SectionName.TEACHER, problems);
    if (teacher != null && teacher.trn() == null) {
      problems.add(
          ProblemCode.TRN_MISSING,
          "A registration can be drafted without TRN, but not confirmed: enter it when it is"
              + " known.",
          "teacher",
          "trn");
    }
    need(contract, SectionName.CONTRACT, problems);
    if (contract != null) {
      needTutor(contract, tutorFits, problems);
    }
    need(training, SectionName.TRAINING, problems);
    if (contract != null
        && training != null
        && training.qtsDate() != null
        && contract.startDate().isBefore(training.qtsDate())) {
      problems.add(
          ProblemCode.NOT_IN_ORDER,
          "The induction cannot start before qualified teacher status was awarded.",
          "contract",
          "startDate");
    }
    need(address, SectionName.ADDRESS, problems);
    need(programme, SectionName.PROGRAMME, problems);
    return problems.all();
  }

  private static void need(
      @Nullable RegistrationSection section, SectionName name, Problems problems) {
    if (section == null) {
      problems.add(ProblemCode.SECTION_INCOMPLETE, "Complete " + name.words() + ".", name.path());
    }
  }

  private static void needTutor(ContractSection contract, boolean fits, Problems problems) {
    if (contract.tutor() == null) {
      problems.add(ProblemCode.REQUIRED, "Assign an induction tutor.", "contract", "tutor");
    } else if (!fits) {
      problems.add(
          ProblemCode.NOT_FOUND,
          "The induction tutor is no longer one of the school's; choose another.",
          "contract",
          "tutor");
    }
  }
}
