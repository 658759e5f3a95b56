package uk.ectmanager.domain.ect;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.ect.section.AddressSection;
import uk.ectmanager.domain.ect.section.ContractSection;
import uk.ectmanager.domain.ect.section.PostSection;
import uk.ectmanager.domain.ect.section.PriorServiceSection;
import uk.ectmanager.domain.ect.section.PriorSpell;
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

/**
 * The sections of a registration, each null until it was saved.
 *
 * @param priorService needed when part of the induction was served before
 */
public record RegistrationContent(
    @Nullable TeacherSection teacher,
    @Nullable ContractSection contract,
    @Nullable TrainingSection training,
    @Nullable AddressSection address,
    @Nullable ProgrammeSection programme,
    @Nullable PriorServiceSection priorService,
    @Nullable PostSection post) {

  /** What an ECT is called until the first section is saved. */
  public static final String UNNAMED = "New ECT";

  /** Nothing saved yet. */
  public static RegistrationContent empty() {
    return new RegistrationContent(null, null, null, null, null, null, null);
  }

  /** The same with one section replaced. */
  public RegistrationContent with(RegistrationSection section) {
    return switch (section) {
      case TeacherSection next ->
          new RegistrationContent(next, contract, training, address, programme, priorService, post);
      case ContractSection next ->
          new RegistrationContent(teacher, next, training, address, programme, priorService, post);
      case TrainingSection next ->
          new RegistrationContent(teacher, contract, next, address, programme, priorService, post);
      case AddressSection next ->
          new RegistrationContent(teacher, contract, training, next, programme, priorService, post);
      case ProgrammeSection next ->
          new RegistrationContent(teacher, contract, training, address, next, priorService, post);
      case PriorServiceSection next ->
          new RegistrationContent(teacher, contract, training, address, programme, next, post);
      case PostSection next ->
          new RegistrationContent(
              teacher, contract, training, address, programme, priorService, next);
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
      case PriorServiceSection next ->
          RegistrationSection.changes(
              SectionName.PRIOR_SERVICE, PriorServiceSection.class, priorService, next);
      case PostSection next ->
          RegistrationSection.changes(SectionName.POST, PostSection.class, post, next);
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
    checkPriorService(problems);
    need(post, SectionName.POST, problems);
    if (post != null && contract != null) {
      post.check(contract.startDate(), problems);
    }
    return problems.all();
  }

  /** First day of the induction: of the service before that counts, else of the contract. */
  public @Nullable LocalDate inductionStart() {
    var before = priorService == null ? Optional.<LocalDate>empty() : priorService.start();
    return before.orElse(contract == null ? null : contract.startDate());
  }

  private void checkPriorService(Problems problems) {
    var type = teacher == null ? null : teacher.type();
    if (type == null) {
      return;
    }
    var spells = priorService == null ? List.<PriorSpell>of() : priorService.spells();
    switch (type) {
      case NEW -> {
        if (!spells.isEmpty()) {
          problems.add(
              ProblemCode.INVALID,
              "A new induction has no previous service: remove it, or change what the registration"
                  + " is for.",
              "priorService",
              "spells");
        }
      }
      case PART_COMPLETED_HERE -> needPlace(spells, PriorSpell.Place.HERE, problems);
      case PART_COMPLETED_ELSEWHERE -> needPlace(spells, PriorSpell.Place.ELSEWHERE, problems);
    }
    if (priorService != null && contract != null) {
      priorService.check(contract, training == null ? null : training.qtsDate(), problems);
    }
  }

  private static void needPlace(
      List<PriorSpell> spells, PriorSpell.Place place, Problems problems) {
    if (spells.isEmpty()) {
      problems.add(
          ProblemCode.SECTION_INCOMPLETE, "Complete the previous service.", "priorService");
    } else if (spells.stream().noneMatch(spell -> spell.place() == place)) {
      problems.add(
          ProblemCode.INVALID,
          place == PriorSpell.Place.HERE
              ? "None of the previous service was at this school, as the registration says."
              : "None of the previous service was at another school, as the registration says.",
          "priorService",
          "spells");
    }
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
