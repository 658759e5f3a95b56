package uk.ectmanager.domain.calendar;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.calendar.TermCalendarDraft.TermDraft;
import uk.ectmanager.domain.shared.ProblemCode;
import uk.ectmanager.domain.shared.Problems;
import uk.ectmanager.domain.shared.Result;

/**
 * Checks a calendar as entered, and notes every problem at once: exactly three terms, each inside
 * the school year, in order, apart, of a believable length, with its half-term inside it, and
 * report dates in order (issue 3, 4.2; C9).
 */
final class TermCalendarCheck {

  /** The shortest term that is believed, in days from its first to its last. */
  static final int SHORTEST = 28;

  /** The longest. */
  static final int LONGEST = 150;

  /** The fewest school days in a term. */
  static final int FEWEST_SCHOOL_DAYS = 12;

  /** The longest half-term holiday. */
  static final int LONGEST_HALF_TERM = 21;

  /** As many closure days as a year may have. */
  static final int MOST_CLOSURES = 60;

  /** Beyond so many terms only their number is at fault. */
  static final int MOST_TERMS_READ = 12;

  private final Problems problems = new Problems();
  private final TermCalendarDraft draft;

  private TermCalendarCheck(TermCalendarDraft draft) {
    this.draft = draft;
  }

  /** What a draft holds once nothing is wrong with it. */
  record Checked(AcademicYear year, List<Term> terms, List<LocalDate> closureDays) {}

  private record Placed(int index, Term term) {}

  static Result<Checked> check(TermCalendarDraft draft) {
    return new TermCalendarCheck(draft).run();
  }

  private Result<Checked> run() {
    var year = year();
    var terms = new ArrayList<Placed>();
    if (draft.terms().size() != TermCalendar.TERMS) {
      problems.add(ProblemCode.INVALID, "A school year has exactly three terms.", "input", "terms");
    }
    if (draft.terms().size() > MOST_TERMS_READ) {
      return Result.refused(problems.all());
    }
    numbers();
    order();
    for (var i = 0; i < draft.terms().size(); i++) {
      var term = term(i, draft.terms().get(i), year);
      if (term != null) {
        terms.add(new Placed(i, term));
      }
    }
    closures(terms, year);
    return problems.orElse(() ->
        new Checked(
            Objects.requireNonNull(year),
            terms.stream().map(Placed::term).sorted(Comparator.comparingInt(Term::number)).toList(),
            draft.closureDays()));
  }

  private @Nullable AcademicYear year() {
    var starting = draft.startingYear();
    if (starting == null) {
      problems.add(ProblemCode.REQUIRED, "Enter the academic year.", "input", "startYear");
      return null;
    }
    return problems.take(AcademicYear.parse(starting, "input", "startYear"));
  }

  private void numbers() {
    var seen = new ArrayList<Integer>();
    for (var i = 0; i < draft.terms().size(); i++) {
      var number = draft.terms().get(i).number();
      if (number == null) {
        problem(ProblemCode.REQUIRED, "Enter the number of the term.", i, "number");
      } else if (number < 1 || number > TermCalendar.TERMS) {
        problem(ProblemCode.OUT_OF_RANGE, "A term is number 1, 2 or 3.", i, "number");
      } else if (seen.contains(number)) {
        problem(ProblemCode.ALREADY_EXISTS, "Term " + number + " is given twice.", i, "number");
      } else {
        seen.add(number);
      }
    }
  }

  /** Each term starts after the one before it has ended. */
  private void order() {
    for (var later = 0; later < draft.terms().size(); later++) {
      var number = draft.terms().get(later).number();
      var start = draft.terms().get(later).start();
      if (number == null || start == null) {
        continue;
      }
      for (var earlier : draft.terms()) {
        var before = earlier.number();
        var begun = earlier.start();
        var end = earlier.end();
        if (before == null || before != number - 1 || begun == null || end == null) {
          continue;
        }
        if (start.isBefore(begun)) {
          problem(
              ProblemCode.NOT_IN_ORDER,
              "Term " + number + " must start after term " + before + ".",
              later,
              "start");
        } else if (!start.isAfter(end)) {
          problem(
              ProblemCode.OVERLAP,
              "Term " + number + " must start after term " + before + " has ended.",
              later,
              "start");
        }
      }
    }
  }

  private @Nullable Term term(int index, TermDraft term, @Nullable AcademicYear year) {
    var known = problems.all().size();
    var start = inYear(term.start(), "the first day of the term", year, index, "start");
    var end = inYear(term.end(), "the last day of the term", year, index, "end");
    var from = required(term.halfTermFrom(), "the first day of half-term", index, "halfTermStart");
    var to = required(term.halfTermTo(), "the last day of half-term", index, "halfTermEnd");
    if (start != null && end != null) {
      length(start, end, index);
    }
    halfTerm(start, end, from, to, index);
    var days = inductionDays(term.inductionDays(), start, end, index);
    var review =
        new ReportDatesCheck(problems, index, "progressReview").check(term.progressReview(), end);
    var assessment =
        new ReportDatesCheck(problems, index, "formalAssessment")
            .check(term.formalAssessment(), end);
    var number = term.number();
    if (problems.all().size() > known
        || number == null
        || number < 1
        || number > TermCalendar.TERMS
        || start == null
        || end == null
        || from == null
        || to == null
        || days == null
        || review == null
        || assessment == null) {
      return null;
    }
    return new Term(number, start, end, from, to, days, review, assessment);
  }

  private void length(LocalDate start, LocalDate end, int index) {
    var days = DAYS.between(start, end) + 1;
    if (days < 1) {
      problem(ProblemCode.NOT_IN_ORDER, "The term must end after it starts.", index, "end");
    } else if (days < SHORTEST || days > LONGEST) {
      problem(
          ProblemCode.OUT_OF_RANGE,
          "A term must last " + SHORTEST + " to " + LONGEST + " days; this one has " + days + ".",
          index,
          "end");
    }
  }

  private void halfTerm(
      @Nullable LocalDate start,
      @Nullable LocalDate end,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      int index) {
    if (from != null && to != null) {
      if (to.isBefore(from)) {
        problem(
            ProblemCode.NOT_IN_ORDER,
            "Half-term must end on or after the day it starts.",
            index,
            "halfTermEnd");
      } else if (DAYS.between(from, to) + 1 > LONGEST_HALF_TERM) {
        problem(
            ProblemCode.OUT_OF_RANGE,
            "Half-term must last at most " + LONGEST_HALF_TERM + " days.",
            index,
            "halfTermEnd");
      }
    }
    outside(start, end, from, index, "halfTermStart");
    outside(start, end, to, index, "halfTermEnd");
  }

  private void outside(
      @Nullable LocalDate start,
      @Nullable LocalDate end,
      @Nullable LocalDate day,
      int index,
      String field) {
    if (start != null
        && end != null
        && day != null
        && (!day.isAfter(start) || !day.isBefore(end))) {
      problem(
          ProblemCode.OUT_OF_RANGE,
          "Half-term must lie inside its term, after its first and before its last day.",
          index,
          field);
    }
  }

  private @Nullable Integer inductionDays(
      @Nullable Integer days, @Nullable LocalDate start, @Nullable LocalDate end, int index) {
    if (days == null) {
      problem(
          ProblemCode.REQUIRED,
          "Enter the number of induction days of the term.",
          index,
          "inductionDays");
      return null;
    }
    if (start == null || end == null || DAYS.between(start, end) > LONGEST) {
      return days;
    }
    var weekdays = end.isBefore(start) ? 0 : weekdays(start, end).size();
    if (weekdays == 0) {
      return days;
    }
    if (days < 1 || days > weekdays) {
      problem(
          ProblemCode.OUT_OF_RANGE,
          "The term has "
              + weekdays
              + " weekdays; its induction days must be 1 to "
              + weekdays
              + ".",
          index,
          "inductionDays");
    }
    return days;
  }

  private void closures(List<Placed> terms, @Nullable AcademicYear year) {
    var days = draft.closureDays();
    if (days.size() > MOST_CLOSURES) {
      problems.add(
          ProblemCode.OUT_OF_RANGE,
          "Enter at most " + MOST_CLOSURES + " closure days.",
          "input",
          "closureDays");
      return;
    }
    for (var i = 0; i < days.size(); i++) {
      var day = days.get(i);
      if (year != null && !year.contains(day)) {
        problems.add(
            ProblemCode.OUT_OF_RANGE,
            "The closure day must lie in the academic year " + year + ".",
            "input",
            "closureDays",
            Integer.toString(i));
      } else if (days.subList(0, i).contains(day)) {
        problems.add(
            ProblemCode.ALREADY_EXISTS,
            "The closure day is given twice.",
            "input",
            "closureDays",
            Integer.toString(i));
      } else if (isOutside(day)) {
        problems.add(
            ProblemCode.OUT_OF_RANGE,
            "The closure day must lie in a term.",
            "input",
            "closureDays",
            Integer.toString(i));
      }
    }
    terms.forEach(this::open);
  }

  /** Whether a day lies in none of three terms whose days are all known and in order. */
  private boolean isOutside(LocalDate day) {
    var outside = 0;
    for (var term : draft.terms()) {
      var start = term.start();
      var end = term.end();
      if (start != null && end != null && !end.isBefore(start)) {
        outside += day.isBefore(start) || day.isAfter(end) ? 1 : 0;
      }
    }
    return outside == TermCalendar.TERMS && draft.terms().size() == TermCalendar.TERMS;
  }

  /** Enough days are left to teach on, or the term could not be counted in. */
  private void open(Placed placed) {
    var term = placed.term();
    var open =
        weekdays(term.start(), term.end()).stream()
            .filter(day -> !term.isHalfTerm(day) && !draft.closureDays().contains(day))
            .count();
    if (open < FEWEST_SCHOOL_DAYS) {
      problem(
          ProblemCode.OUT_OF_RANGE,
          "Half-term and closure days leave only " + open + " school days in the term.",
          placed.index(),
          "end");
    }
  }

  private @Nullable LocalDate inYear(
      @Nullable LocalDate date, String what, @Nullable AcademicYear year, int index, String field) {
    var given = required(date, what, index, field);
    if (given != null && year != null && !year.contains(given)) {
      problem(
          ProblemCode.OUT_OF_RANGE,
          "The term must lie in the academic year "
              + year
              + ", which runs from 1 August to 31 July.",
          index,
          field);
      return null;
    }
    return given;
  }

  private @Nullable LocalDate required(
      @Nullable LocalDate date, String what, int index, String field) {
    if (date == null) {
      problem(ProblemCode.REQUIRED, "Enter " + what + ".", index, field);
    }
    return date;
  }

  private void problem(ProblemCode code, String message, int index, String... field) {
    var path = new ArrayList<>(List.of("input", "terms", Integer.toString(index)));
    path.addAll(List.of(field));
    problems.add(code, message, path.toArray(String[]::new));
  }

  private static List<LocalDate> weekdays(LocalDate first, LocalDate last) {
    return first
        .datesUntil(last.plusDays(1))
        .filter(day ->
            day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY)
        .toList();
  }
}
