package uk.ectmanager.application.ect.decision;

import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.calendar.BankHolidays;
import uk.ectmanager.application.ect.RegistrationDesk;
import uk.ectmanager.application.school.SchoolDirectory;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.body.AppropriateBodyKind;
import uk.ectmanager.domain.ect.Backdating;
import uk.ectmanager.domain.ect.Conditions;
import uk.ectmanager.domain.ect.Registration;
import uk.ectmanager.domain.shared.BodyRelations;
import uk.ectmanager.domain.shared.PostKind;
import uk.ectmanager.domain.shared.Problems;
import uk.ectmanager.domain.shared.Result;

/** Authorises a registration whose QTS check is clear: the induction begins. */
public final class AuthoriseRegistration {

  private static final int MOST_REASON = 1000;

  private final RegistrationDesk desk;
  private final SchoolDirectory schools;
  private final BankHolidays bankHolidays;

  public AuthoriseRegistration(
      RegistrationDesk desk, SchoolDirectory schools, BankHolidays bankHolidays) {
    this.desk = desk;
    this.schools = schools;
    this.bankHolidays = bankHolidays;
  }

  /**
   * Which registration.
   *
   * @param backdatingReason why it may start before it was registered, if it does
   * @param relations what the body declares of itself and the teacher; a teaching school hub must
   * @param kind which kind of post it is, as it was agreed or as the body fixes
   */
  public record Command(
      RegistrationDesk.AsRead registration,
      @Nullable String backdatingReason,
      @Nullable BodyRelations relations,
      PostKind.Entry kind) {

    /** For an ordinary post. */
    public Command(
        RegistrationDesk.AsRead registration,
        @Nullable String backdatingReason,
        @Nullable BodyRelations relations) {
      this(registration, backdatingReason, relations, PostKind.Entry.NONE);
    }
  }

  /** The authorised registration, or every reason against it. */
  public Result<Registration> handle(Viewer viewer, Command command) {
    return Deciding.decide(
        desk,
        viewer,
        command.registration,
        "authorised",
        Result.done(command),
        (pending, typed) -> {
          var problems = new Problems();
          var reason =
              problems.optionalText(
                  typed.backdatingReason, MOST_REASON, "the reason", "input", "backdatingReason");
          // a reason that is too long is told as such, and not as missing
          var given = problems.none() ? reason : typed.backdatingReason;
          var kind = problems.take(PostKind.parse(typed.kind, pending.postStart(), desk.today()));
          return problems.and(
              pending.authorise(
                  conditions(pending, given, typed.relations),
                  kind == null ? PostKind.ordinary() : kind,
                  desk.now()));
        });
  }

  private Conditions conditions(
      Registration registration, @Nullable String reason, @Nullable BodyRelations relations) {
    var body = desk.body(registration);
    var school = schools.find(registration.core().school()).orElseThrow();
    var backdating =
        new Backdating(
            body.settings().backdatingWorkingDays(),
            day -> bankHolidays.inEngland(day.getYear(), day.getYear()).contains(day));
    return new Conditions(
        backdating,
        reason,
        relations,
        body.kind() == AppropriateBodyKind.TEACHING_SCHOOL_HUB,
        body.kind().mayServe(school.independent()),
        school.specialMeasures());
  }
}
