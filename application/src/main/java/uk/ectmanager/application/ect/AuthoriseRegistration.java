package uk.ectmanager.application.ect;

import java.time.LocalDate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.ect.Backdating;
import uk.ectmanager.domain.ect.Registration;
import uk.ectmanager.domain.shared.Problems;
import uk.ectmanager.domain.shared.Result;

/** Authorises a registration whose QTS check is clear: the induction begins. */
public final class AuthoriseRegistration {

  private static final int MOST_REASON = 1000;

  private final RegistrationDesk desk;
  private final Predicate<LocalDate> bankHoliday;

  /**
   * @param bankHoliday whether a day is a bank holiday in England
   */
  public AuthoriseRegistration(RegistrationDesk desk, Predicate<LocalDate> bankHoliday) {
    this.desk = desk;
    this.bankHoliday = bankHoliday;
  }

  /** Which registration, and why it may start before it was registered, if it does. */
  public record Command(RegistrationDesk.AsRead registration, @Nullable String backdatingReason) {}

  /** The authorised registration, or every reason against it. */
  public Result<Registration> handle(Viewer viewer, Command command) {
    return Deciding.decide(
        desk,
        viewer,
        command.registration,
        "authorised",
        pending -> {
          var problems = new Problems();
          var reason =
              problems.optionalText(
                  command.backdatingReason, MOST_REASON, "the reason", "input", "backdatingReason");
          var backdating = new Backdating(desk.backdatingDays(pending), bankHoliday);
          return problems.orElseTry(() -> pending.authorise(backdating, reason, desk.now()));
        });
  }
}
