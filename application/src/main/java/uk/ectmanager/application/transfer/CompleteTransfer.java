package uk.ectmanager.application.transfer;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.body.BodyDirectory;
import uk.ectmanager.application.calendar.BankHolidays;
import uk.ectmanager.application.school.SchoolDirectory;
import uk.ectmanager.domain.access.Permission;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.body.AppropriateBodyKind;
import uk.ectmanager.domain.ect.Backdating;
import uk.ectmanager.domain.ect.Conditions;
import uk.ectmanager.domain.induction.Handover;
import uk.ectmanager.domain.induction.Induction;
import uk.ectmanager.domain.induction.ledger.Author;
import uk.ectmanager.domain.shared.BodyRelations;
import uk.ectmanager.domain.shared.PostKind;
import uk.ectmanager.domain.shared.Problem;
import uk.ectmanager.domain.shared.ProblemCode;
import uk.ectmanager.domain.shared.Problems;
import uk.ectmanager.domain.shared.Result;
import uk.ectmanager.domain.transfer.Admission;
import uk.ectmanager.domain.transfer.Leaving;
import uk.ectmanager.domain.transfer.NewPost;
import uk.ectmanager.domain.transfer.Transfer;
import uk.ectmanager.domain.transfer.TransferKind;

/**
 * The appropriate body of the new school takes the ECT over: it confirms a move between two of its
 * schools, or claims an ECT who was released. The induction goes on there, the same one.
 */
public final class CompleteTransfer {

  private static final int MOST_REASON = 1000;
  private static final int MONTHS_AHEAD = 4;

  private final TransferDesk desk;
  private final Leavings leavings;
  private final TransferInductions inductions;
  private final BodyDirectory bodies;
  private final SchoolDirectory schools;
  private final BankHolidays bankHolidays;

  public CompleteTransfer(
      TransferDesk desk,
      Leavings leavings,
      TransferInductions inductions,
      BodyDirectory bodies,
      SchoolDirectory schools,
      BankHolidays bankHolidays) {
    this.desk = desk;
    this.leavings = leavings;
    this.inductions = inductions;
    this.bodies = bodies;
    this.schools = schools;
    this.bankHolidays = bankHolidays;
  }

  /**
   * Which transfer.
   *
   * @param leaving how the ECT leaves the school before; used within one body only
   * @param backdatingReason why the new post may start before it was registered, if it does
   * @param relations what the body declares of itself and the teacher; a teaching school hub must
   * @param notInTerms what it fixes for an institution without school terms, if it is one
   */
  public record Command(
      TransferDesk.AsRead transfer,
      Leavings.Entry leaving,
      @Nullable String backdatingReason,
      @Nullable BodyRelations relations,
      PostKind.@Nullable TermsEntry notInTerms) {

    /** To a post at a school. */
    public Command(
        TransferDesk.AsRead transfer,
        Leavings.Entry leaving,
        @Nullable String backdatingReason,
        @Nullable BodyRelations relations) {
      this(transfer, leaving, backdatingReason, relations, null);
    }
  }

  /** The completed transfer, or every reason why not. */
  public Result<Transfer> handle(Viewer viewer, Command command) {
    return desk.change(
        viewer,
        Permission.CLAIM_ECT,
        command.transfer,
        transfer -> TransferDesk.of(transfer.core().toBody()),
        (transfer, problems) -> complete(viewer, transfer, command, problems));
  }

  private Result<Transfer.Step> complete(
      Viewer viewer, Transfer transfer, Command command, Problems problems) {
    var by = new Author(viewer.account(), viewer.name(), desk.now());
    return switch (transfer) {
      case Transfer.Signed signed when signed.core().kind() == TransferKind.WITHIN_BODY -> {
        var admission = problems.take(admission(transfer, command, signed.registeredOn()));
        var leaving =
            problems.take(
                inductions
                    .of(transfer)
                    .then(induction ->
                        leaving(signed, induction, command.leaving, kind(signed, admission), by)));
        yield admission == null || leaving == null
            ? Result.refused(problems.all())
            : problems.and(signed.complete(leaving, admission, desk.now()));
      }
      case Transfer.Signed signed -> {
        var admission = problems.take(admission(transfer, command, signed.registeredOn()));
        var claimed =
            problems.take(claim(transfer, kind(signed, admission), by, left -> Result.done(left)));
        yield admission == null || claimed == null
            ? Result.refused(problems.all())
            : problems.and(signed.complete(null, admission, desk.now()));
      }
      case Transfer.Released released -> {
        var admission = problems.take(admission(transfer, command, released.registeredOn()));
        var claimed =
            problems.take(
                claim(
                    transfer,
                    kind(released, admission),
                    by,
                    induction ->
                        Handover.release(induction, released.leaving().lastDay(), by)
                            .map(Induction.Step::next)));
        yield admission == null || claimed == null
            ? Result.refused(problems.all())
            : problems.and(Result.done(released.claim(admission, desk.now())));
      }
      case Transfer.Requested other -> other.wrong("completed");
      case Transfer.Completed other -> other.wrong("completed");
      case Transfer.Refused other -> other.wrong("completed");
      case Transfer.Withdrawn other -> other.wrong("completed");
    };
  }

  private Result<Induction> claim(
      Transfer transfer, PostKind kind, Author by, Function<Induction, Result<Induction>> left) {
    return inductions
        .of(transfer)
        .then(left)
        .then(induction -> inductions.continued(induction, transfer, kind, by));
  }

  private static PostKind kind(Transfer transfer, @Nullable Admission admission) {
    var post = transfer.core().post();
    return admission == null ? post.kind() : admission.kindOf(post);
  }

  /** How the ECT leaves the school before, when the induction can go on at the new one. */
  private Result<Leaving> leaving(
      Transfer.Signed signed, Induction induction, Leavings.Entry entry, PostKind kind, Author by) {
    var core = signed.core();
    var bounds =
        new Leavings.Bounds(
            core.fromSchool(), desk.today().plusMonths(MONTHS_AHEAD), core.post().startDate());
    return leavings
        .of(induction, entry, bounds, by)
        .then(leaving ->
            Handover.endPosts(induction, core.fromSchool()::equals, leaving.lastDay(), by)
                .then(ended -> inductions.continued(ended.next(), signed, kind, by))
                .map(_ -> leaving));
  }

  /** What the new body states, with everything that stands against it and the new school. */
  private Result<Admission> admission(Transfer transfer, Command command, LocalDate registered) {
    var core = transfer.core();
    var problems = new Problems();
    var reason =
        problems.optionalText(
            command.backdatingReason, MOST_REASON, "the reason", "input", "backdatingReason");
    var start = core.post().startDate();
    var body = bodies.find(core.toBody()).orElseThrow();
    var school = schools.find(core.toSchool()).orElseThrow();
    var backdating =
        new Backdating(
            body.settings().backdatingWorkingDays(),
            day -> bankHolidays.inEngland(day.getYear(), day.getYear()).contains(day));
    // a reason that is too long is told as such, and not as missing
    var given = problems.none() ? reason : command.backdatingReason;
    var conditions =
        new Conditions(
            backdating,
            given,
            command.relations,
            body.kind() == AppropriateBodyKind.TEACHING_SCHOOL_HUB,
            body.kind().mayServe(school.independent()),
            school.specialMeasures());
    problems.addAll(ofTransfer(backdating.check(start, registered, given)));
    problems.addAll(conditions.against("input", "transferId"));
    var college = notInTerms(command, core.post(), problems);
    return problems.orElse(() ->
        new Admission(start.isBefore(registered) ? reason : null, command.relations, college));
  }

  private static PostKind.@Nullable NotInTerms notInTerms(
      Command command, NewPost post, Problems problems) {
    if (command.notInTerms == null) {
      return null;
    }
    if (post.kind() instanceof PostKind.Supply) {
      problems.add(
          ProblemCode.INVALID,
          "The school asked for supply teaching; such a post is not at an institution without"
              + " school terms.",
          "input",
          "notInTerms");
    }
    return problems.take(PostKind.NotInTerms.parse(command.notInTerms, "input", "notInTerms"));
  }

  /** What is said of no argument is said of the transfer. */
  private static List<Problem> ofTransfer(List<Problem> problems) {
    return problems.stream()
        .map(problem ->
            problem.path().contains("input")
                ? problem
                : Problem.at(problem.code(), problem.message(), "input", "transferId"))
        .toList();
  }
}
