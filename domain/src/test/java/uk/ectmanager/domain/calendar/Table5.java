package uk.ectmanager.domain.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.Result;

/** The calendars of reference 5: 2021/22 and 2022/23, with the bank holidays of those years. */
public final class Table5 {

  public static final AppropriateBodyId BODY =
      new AppropriateBodyId(new UUID(0x0a0aL, 0x8000_0000_0000_0001L));

  public static final Instant PUBLISHED_AT = Instant.parse("2021-07-01T09:00:00Z");

  /** England, from autumn 2021 to summer 2023. */
  public static final Set<LocalDate> BANK_HOLIDAYS =
      Set.of(
          day("2021-08-30"),
          day("2021-12-27"),
          day("2021-12-28"),
          day("2022-01-03"),
          day("2022-04-15"),
          day("2022-04-18"),
          day("2022-05-02"),
          day("2022-06-02"),
          day("2022-06-03"),
          day("2022-08-29"),
          day("2022-09-19"),
          day("2022-12-26"),
          day("2022-12-27"),
          day("2023-01-02"),
          day("2023-04-07"),
          day("2023-04-10"),
          day("2023-05-01"),
          day("2023-05-08"),
          day("2023-05-29"));

  public static final TermCalendar FIRST =
      calendar(
          2021,
          term(1, "2021-09-01", "2021-12-20", "2021-10-25", "2021-10-29", 73),
          term(2, "2022-01-04", "2022-04-04", "2022-02-14", "2022-02-18", 59),
          term(3, "2022-04-19", "2022-07-25", "2022-05-30", "2022-06-03", 63));

  public static final TermCalendar SECOND =
      calendar(
          2022,
          term(1, "2022-09-01", "2022-12-19", "2022-10-24", "2022-10-28", 72),
          term(2, "2023-01-03", "2023-04-03", "2023-02-13", "2023-02-17", 59),
          term(3, "2023-04-17", "2023-07-24", "2023-05-29", "2023-06-02", 64));

  private Table5() {}

  /** The line of both years. */
  public static TermLine line() {
    return done(TermLine.of(List.of(FIRST, SECOND), BANK_HOLIDAYS));
  }

  public static Term term(
      int number, String start, String end, String from, String to, int inductionDays) {
    return Term.of(number, day(start), day(end), day(from), day(to), inductionDays);
  }

  public static TermCalendar calendar(int year, Term... terms) {
    return new TermCalendar(
        TermCalendarId.of(BODY, new AcademicYear(year)),
        List.of(terms),
        List.of(),
        PUBLISHED_AT,
        1);
  }

  public static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }

  public static <T> T done(Result<T> result) {
    return switch (result) {
      case Result.Done<T>(T value) -> value;
      case Result.Refused<T>(var problems) -> throw new AssertionError(problems.toString());
    };
  }
}
