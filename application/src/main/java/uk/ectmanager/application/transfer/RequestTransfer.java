package uk.ectmanager.application.transfer;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.DuplicateKey;
import uk.ectmanager.application.IdSource;
import uk.ectmanager.application.Versioned;
import uk.ectmanager.application.account.AccountDirectory;
import uk.ectmanager.application.body.BodyDirectory;
import uk.ectmanager.application.ect.AuthorisedSchool;
import uk.ectmanager.application.ect.KnownTeachers;
import uk.ectmanager.application.ect.Tutors;
import uk.ectmanager.application.ect.choice.ChoiceLists;
import uk.ectmanager.application.induction.Inductions;
import uk.ectmanager.application.school.SchoolDirectory;
import uk.ectmanager.domain.access.Permission;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.ect.Conditions;
import uk.ectmanager.domain.ect.Registration;
import uk.ectmanager.domain.ect.choice.ChoiceKind;
import uk.ectmanager.domain.ect.section.ContractSection;
import uk.ectmanager.domain.induction.Induction;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.EctId;
import uk.ectmanager.domain.shared.PersonName;
import uk.ectmanager.domain.shared.PostKind;
import uk.ectmanager.domain.shared.ProblemCode;
import uk.ectmanager.domain.shared.Problems;
import uk.ectmanager.domain.shared.Result;
import uk.ectmanager.domain.shared.SchoolId;
import uk.ectmanager.domain.shared.TransferId;
import uk.ectmanager.domain.shared.Trn;
import uk.ectmanager.domain.transfer.NewPost;
import uk.ectmanager.domain.transfer.Transfer;
import uk.ectmanager.domain.transfer.TransferCore;
import uk.ectmanager.domain.transfer.TransferKind;

/**
 * A school asks for the transfer of a teacher whose induction the system knows, instead of
 * registering them a second time. Asked again by the same school while it is open, it answers the
 * transfer that there is.
 */
public final class RequestTransfer {

  private final TransferDesk desk;
  private final SchoolDirectory schools;
  private final BodyDirectory bodies;
  private final AccountDirectory people;
  private final KnownTeachers known;
  private final ChoiceLists lists;
  private final Inductions inductions;
  private final IdSource ids;

  public RequestTransfer(
      TransferDesk desk,
      SchoolDirectory schools,
      BodyDirectory bodies,
      AccountDirectory people,
      KnownTeachers known,
      ChoiceLists lists,
      Inductions inductions,
      IdSource ids) {
    this.desk = desk;
    this.schools = schools;
    this.bodies = bodies;
    this.people = people;
    this.known = known;
    this.lists = lists;
    this.inductions = inductions;
    this.ids = ids;
  }

  /**
   * Where to, whom, and for which post.
   *
   * @param trn as typed
   * @param lastName as typed; a previous one counts too
   * @param supply what the headteacher agreed, of a supply post
   */
  public record Command(
      SchoolId school,
      @Nullable String trn,
      LocalDate dateOfBirth,
      @Nullable String lastName,
      @Nullable String previousLastName,
      ContractSection.Entry post,
      PostKind.@Nullable SupplyEntry supply) {

    /** For an ordinary post. */
    public Command(
        SchoolId school,
        @Nullable String trn,
        LocalDate dateOfBirth,
        @Nullable String lastName,
        @Nullable String previousLastName,
        ContractSection.Entry post) {
      this(school, trn, dateOfBirth, lastName, previousLastName, post, null);
    }

    /** Nothing personal, since it may stand in a log. */
    @Override
    public String toString() {
      return "RequestTransfer.Command[" + school + "]";
    }
  }

  /** The transfer, which waits for the headteacher's signature, or every reason why not. */
  public Result<Transfer> handle(Viewer viewer, Command command) {
    var problems = new Problems();
    var school =
        problems.take(
            AuthorisedSchool.find(
                schools, viewer, Permission.REQUEST_TRANSFER, command.school, "takes ECTs over"));
    if (problems.all().stream().anyMatch(one -> one.code() == ProblemCode.NOT_FOUND)) {
      return Result.refused(problems.all()); // nothing else is told of another's school
    }
    if (school != null) {
      hindrances(school, problems);
    }
    var wanted = wanted(command, problems);
    var post = post(command, school, problems);
    if (school == null || wanted == null || post == null || !problems.none()) {
      return Result.refused(problems.all());
    }
    return known
        .match(viewer, wanted)
        .then(teacher -> request(viewer, teacher, command.school, school.body(), post));
  }

  /** What keeps the school from taking on any ECT: as for a registration. */
  private void hindrances(AuthorisedSchool school, Problems problems) {
    if (school.card().specialMeasures()) {
      problems.addAll(List.of(Conditions.inSpecialMeasures("input", "schoolId")));
    }
    if (!bodies.find(school.body()).orElseThrow().kind().mayServe(school.card().independent())) {
      problems.addAll(List.of(Conditions.bodyUnfit("input", "schoolId")));
    }
  }

  private static KnownTeachers.@Nullable Wanted wanted(Command command, Problems problems) {
    var trn = problems.take(Trn.parse(command.trn, "input", "trn"));
    var last = problems.line(command.lastName, PersonName.MOST, "a last name", "input", "lastName");
    var previous =
        problems.optionalLine(
            command.previousLastName,
            PersonName.MOST,
            "the previous last name",
            "input",
            "previousLastName");
    return trn == null || last == null
        ? null
        : new KnownTeachers.Wanted(trn, command.dateOfBirth, last, previous);
  }

  private @Nullable NewPost post(
      Command command, @Nullable AuthorisedSchool school, Problems problems) {
    var tutors = Tutors.of(people, Set.of(command.school));
    var typed = command.post;
    if (school != null) {
      var known =
          lists
              .of(school.body())
              .pickAll(ChoiceKind.KEY_STAGE, typed.keyStages(), List.of(), problems, "keyStages");
      typed = typed.withKeyStages(known);
    }
    var contract =
        problems.take(
            ContractSection.parse(
                typed, desk.today(), account -> tutors.mayTutor(account, command.school)));
    var kind =
        problems.take(
            PostKind.parse(
                new PostKind.Entry(command.supply, null), command.post.startDate(), desk.today()));
    if (command.post.tutor() == null) {
      problems.add(ProblemCode.REQUIRED, "Choose an induction tutor.", "input", "tutorAccountId");
      return null;
    }
    return contract == null || kind == null
        ? null
        : new NewPost(
            contract.postTitle(),
            contract.startDate(),
            contract.endDate(),
            contract.pattern().fte(),
            contract.keyStages(),
            Objects.requireNonNull(contract.tutor(), "tutor"),
            contract.mentorName(),
            contract.mentorEmail(),
            kind);
  }

  private Result<Transfer> request(
      Viewer viewer, Registration teacher, SchoolId school, AppropriateBodyId body, NewPost post) {
    if (!(teacher instanceof Registration.Authorised)) {
      return Result.refused(
          ProblemCode.TRN_KNOWN,
          teacher.core().school().equals(school)
              ? "Your school has a registration of this teacher; it is "
                  + teacher.state().words()
                  + ". Go on with that one."
              : "A registration of this teacher is "
                  + teacher.state().words()
                  + ". "
                  + known.whomToAsk(teacher.core().body()),
          "input",
          "trn");
    }
    var induction = inductions.find(teacher.id()).map(Versioned::value);
    if (induction.isEmpty()) {
      return Result.refused(
          ProblemCode.WRONG_STATE,
          "The induction was authorised a moment ago; try again.",
          "input",
          "trn");
    }
    var open = open(teacher.id());
    if (open.isPresent()) {
      return again(open.get(), induction.get(), school);
    }
    var problems = TransferRules.against(induction.get(), school, post.startDate());
    return problems.isEmpty()
        ? add(viewer, induction.get(), school, body, post)
        : Result.refused(problems);
  }

  private Result<Transfer> add(
      Viewer viewer, Induction induction, SchoolId school, AppropriateBodyId body, NewPost post) {
    var core =
        new TransferCore(
            new TransferId(ids.next()),
            induction.id(),
            kind(induction, body),
            induction.body(),
            induction.school(),
            body,
            school,
            post,
            viewer.account(),
            desk.now(),
            1);
    var step = Transfer.request(core);
    try {
      desk.transfers().add(step.next(), desk.journal().entries(viewer, step.events()));
      return Result.done(step.next());
    } catch (DuplicateKey taken) {
      // Somebody else asked since it was looked up.
      return again(open(induction.id()).orElseThrow(() -> taken), induction, school);
    }
  }

  private Result<Transfer> again(Transfer open, Induction induction, SchoolId school) {
    return open.core().toSchool().equals(school)
        ? Result.done(open)
        : Result.refused(
            ProblemCode.ALREADY_EXISTS,
            "Another school has asked for this teacher's transfer. "
                + known.whomToAsk(induction.body()),
            "input",
            "trn");
  }

  private Optional<Transfer> open(EctId ect) {
    return Optional.ofNullable(desk.transfers().openOf(Set.of(ect)).get(ect)).map(Versioned::value);
  }

  private static TransferKind kind(Induction induction, AppropriateBodyId body) {
    if (induction.releasedOn() != null) {
      return TransferKind.UNATTACHED;
    }
    return induction.body().equals(body) ? TransferKind.WITHIN_BODY : TransferKind.BETWEEN_BODIES;
  }
}
