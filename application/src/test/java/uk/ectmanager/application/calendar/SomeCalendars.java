package uk.ectmanager.application.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import uk.ectmanager.domain.calendar.AcademicYear;
import uk.ectmanager.domain.calendar.Term;
import uk.ectmanager.domain.calendar.TermCalendar;
import uk.ectmanager.domain.calendar.TermCalendarDraft.TermDraft;
import uk.ectmanager.domain.calendar.TermCalendarId;
import uk.ectmanager.domain.shared.AppropriateBodyId;

/** The calendars of reference 5, and bank holidays for them. */
public final class SomeCalendars {

  /** When they were published. */
  public static final Instant PUBLISHED_AT = Instant.parse("2021-07-01T09:00:00Z");

  /** The bank holidays of 2021 to 2023 that fall into terms. */
  public static final BankHolidays BANK_HOLIDAYS =
      (first, last) ->
          Set.of(
                  "2022-05-02",
                  "2022-06-02",
                  "2022-06-03",
                  "2022-09-19",
                  "2023-05-01",
                  "2023-05-08",
                  "2023-05-29")
              .stream()
              .map(LocalDate::parse)
              .filter(day -> day.getYear() >= first && day.getYear() <= last)
              .collect(Collectors.toUnmodifiableSet());

  private SomeCalendars() {}

  /** 2021/22 as published. */
  public static TermCalendar year2021(AppropriateBodyId body) {
    return calendar(body, 2021, terms2021());
  }

  /** 2022/23 as published. */
  public static TermCalendar year2022(AppropriateBodyId body) {
    return calendar(
        body,
        2022,
        List.of(
            term(1, "2022-09-01", "2022-12-19", "2022-10-24", "2022-10-28", 72),
            term(2, "2023-01-03", "2023-04-03", "2023-02-13", "2023-02-17", 59),
            term(3, "2023-04-17", "2023-07-24", "2023-05-29", "2023-06-02", 64)));
  }

  /** A calendar without closure days. */
  public static TermCalendar calendar(AppropriateBodyId body, int year, List<Term> terms) {
    return new TermCalendar(
        TermCalendarId.of(body, new AcademicYear(year)), terms, List.of(), PUBLISHED_AT, 1);
  }

  /** The terms of 2021/22. */
  public static List<Term> terms2021() {
    return List.of(
        term(1, "2021-09-01", "2021-12-20", "2021-10-25", "2021-10-29", 73),
        term(2, "2022-01-04", "2022-04-04", "2022-02-14", "2022-02-18", 59),
        term(3, "2022-04-19", "2022-07-25", "2022-05-30", "2022-06-03", 63));
  }

  /** Terms as somebody enters them, with the usual report dates. */
  public static List<TermDraft> drafts(List<Term> terms) {
    return terms.stream()
        .map(term ->
            new TermDraft(
                term.number(),
                term.start(),
                term.end(),
                term.halfTermFrom(),
                term.halfTermTo(),
                term.inductionDays(),
                null,
                null))
        .toList();
  }

  /** A term with the usual report dates. */
  public static Term term(
      int number, String start, String end, String halfFrom, String halfTo, int days) {
    return Term.of(
        number,
        LocalDate.parse(start),
        LocalDate.parse(end),
        LocalDate.parse(halfFrom),
        LocalDate.parse(halfTo),
        days);
  }
}
