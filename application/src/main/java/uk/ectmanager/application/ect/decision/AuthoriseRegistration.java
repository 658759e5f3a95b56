package uk.ectmanager.application.ect.decision;

import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.calendar.BankHolidays;
import uk.ectmanager.application.ect.RegistrationDesk;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.ect.Backdating;
import uk.ectmanager.domain.ect.Registration;
import uk.ectmanager.domain.shared.Problems;
import uk.ectmanager.domain.shared.Result;

/** Authorises a registration whose QTS check is clear: the induction begins. */
public final class AuthoriseRegistration {

  private static final int MOST_REASON = 1000;

  private final RegistrationDesk desk;
  private final BankHolidays bankHolidays;

  public AuthoriseRegistration(RegistrationDesk desk, BankHolidays bankHolidays) {
    this.desk = desk;
    this.bankHolidays = bankHolidays;
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
          var backdating =
              new Backdating(
                  desk.backdatingDays(pending),
                  day -> bankHolidays.inEngland(day.getYear(), day.getYear()).contains(day));
          return problems.orElseTry(() -> pending.authorise(backdating, reason, desk.now()));
        });
  }
}
