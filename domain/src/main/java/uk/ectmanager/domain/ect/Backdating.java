package uk.ectmanager.domain.ect;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.shared.DayWords;
import uk.ectmanager.domain.shared.Problem;
import uk.ectmanager.domain.shared.ProblemCode;

/**
 * Whether an induction may start before it was registered (C13): not at all, unless the appropriate
 * body allows some working days, and then with a recorded reason.
 *
 * @param allowed working days that the body allows, 0 to {@value #MOST}
 * @param bankHoliday whether a day is a bank holiday in England
 */
public record Backdating(int allowed, Predicate<LocalDate> bankHoliday) {

  /** The most a body may allow. */
  public static final int MOST = 10;

  public Backdating {
    if (allowed < 0 || allowed > MOST) {
      throw new IllegalArgumentException("a body allows 0 to 10 working days");
    }
  }

  /** Why an induction cannot start on that day, if it cannot. */
  public List<Problem> check(LocalDate start, LocalDate registered, @Nullable String reason) {
    var days = workingDays(start, registered);
    if (!start.isBefore(registered)) {
      return List.of();
    }
    if (days > allowed || allowed == 0) {
      return List.of(
          Problem.at(
              ProblemCode.BACKDATED,
              "The induction would start on "
                  + DayWords.plain(start)
                  + ", before it was registered on "
                  + DayWords.plain(registered)
                  + (allowed == 0
                      ? "; the appropriate body allows no backdating."
                      : "; the appropriate body allows "
                          + allowed
                          + (allowed == 1 ? " working day." : " working days.")),
              "contract",
              "startDate"));
    }
    if (reason == null) {
      return List.of(
          Problem.at(
              ProblemCode.REQUIRED,
              "Enter why the induction may start before it was registered.",
              "input",
              "backdatingReason"));
    }
    return List.of();
  }

  /** Working days from the start to the day before registration, counted no further than needed. */
  private int workingDays(LocalDate start, LocalDate registered) {
    var days = 0;
    for (var day = start; day.isBefore(registered) && days <= MOST; day = day.plusDays(1)) {
      var weekend =
          day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
      if (!weekend && !bankHoliday.test(day)) {
        days++;
      }
    }
    return days;
  }
}
