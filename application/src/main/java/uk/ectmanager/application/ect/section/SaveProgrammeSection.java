package uk.ectmanager.application.ect.section;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.ect.RegistrationDesk;
import uk.ectmanager.application.ect.choice.ChoiceLists;
import uk.ectmanager.domain.access.Permission;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.ect.Registration;
import uk.ectmanager.domain.ect.choice.Choice;
import uk.ectmanager.domain.ect.choice.ChoiceKind;
import uk.ectmanager.domain.ect.choice.ChoiceList;
import uk.ectmanager.domain.ect.choice.ProgrammeProvider;
import uk.ectmanager.domain.ect.choice.ProviderKind;
import uk.ectmanager.domain.ect.section.ProgrammeKind;
import uk.ectmanager.domain.ect.section.ProgrammeSection;
import uk.ectmanager.domain.shared.ProblemCode;
import uk.ectmanager.domain.shared.Problems;
import uk.ectmanager.domain.shared.Result;

/** Saves section 5 of a registration. */
public final class SaveProgrammeSection {

  private final RegistrationDesk desk;
  private final ChoiceLists lists;

  public SaveProgrammeSection(RegistrationDesk desk, ChoiceLists lists) {
    this.desk = desk;
    this.lists = lists;
  }

  /**
   * Which registration, and the section as typed.
   *
   * @param kind who delivers the programme; may be left out with a type, which tells it
   * @param type a programme type of the list, old or new
   */
  public record Command(
      RegistrationDesk.AsRead registration,
      @Nullable ProgrammeKind kind,
      @Nullable String type,
      @Nullable String leadProvider,
      @Nullable String deliveryPartner,
      @Nullable String fidelityContactName,
      @Nullable String fidelityContactEmail) {

    /** The section with its kind alone. */
    public Command(RegistrationDesk.AsRead registration, ProgrammeSection.Entry section) {
      this(
          registration,
          section.kind(),
          section.type(),
          section.leadProvider(),
          section.deliveryPartner(),
          section.fidelityContactName(),
          section.fidelityContactEmail());
    }
  }

  /** The draft with the section, or everything that is wrong with it. */
  public Result<Registration> handle(Viewer viewer, Command command) {
    return desk.open(
        viewer,
        command.registration,
        Permission.DRAFT_REGISTRATION,
        (found, problems) ->
            desk.save(viewer, found, problems.take(parse(found.value(), command)), problems));
  }

  private Result<ProgrammeSection> parse(Registration registration, Command typed) {
    var list = lists.of(registration.core().body());
    var before = registration.content().programme();
    var problems = new Problems();
    var type =
        list.pick(
            ChoiceKind.PROGRAMME_TYPE,
            typed.type,
            before == null || before.type() == null ? List.of() : List.of(before.type()),
            problems,
            "input",
            "programmeType");
    var label = type == null || type.isBlank() ? null : type;
    var told =
        label == null
            ? null
            : list.find(ChoiceKind.PROGRAMME_TYPE, label).map(Choice::programme).orElse(null);
    var kind = typed.kind == null ? told : typed.kind;
    if (kind != null && told != null && kind != told) {
      problems.add(
          ProblemCode.INVALID, "A programme of this type is delivered otherwise.", "input", "kind");
    }
    if (kind == null) {
      if (problems.none()) {
        problems.add(
            ProblemCode.REQUIRED, "Choose how the programme is delivered.", "input", "kind");
      }
      return Result.refused(problems.all());
    }
    var section =
        problems.take(
            ProgrammeSection.parse(
                new ProgrammeSection.Entry(
                    kind,
                    label,
                    typed.leadProvider,
                    typed.deliveryPartner,
                    typed.fidelityContactName,
                    typed.fidelityContactEmail),
                providers(list, before)));
    return section == null || !problems.none()
        ? Result.refused(problems.all())
        : Result.done(section);
  }

  /** Those of the list, and what the form names already, retired since or not. */
  private static List<ProgrammeProvider> providers(
      ChoiceList list, @Nullable ProgrammeSection before) {
    var all = new ArrayList<>(ChoiceLists.providers(list));
    if (before != null) {
      keep(all, before.leadProvider(), ProviderKind.LEAD_PROVIDER);
      keep(all, before.deliveryPartner(), ProviderKind.DELIVERY_PARTNER);
    }
    return all;
  }

  private static void keep(List<ProgrammeProvider> all, @Nullable String code, ProviderKind kind) {
    if (code != null && all.stream().noneMatch(one -> one.code().equals(code))) {
      all.add(new ProgrammeProvider(code, code, kind));
    }
  }
}
