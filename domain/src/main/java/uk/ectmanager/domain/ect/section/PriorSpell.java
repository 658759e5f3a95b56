package uk.ectmanager.domain.ect.section;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Month;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.shared.Problem;
import uk.ectmanager.domain.shared.ProblemCode;
import uk.ectmanager.domain.shared.Problems;
import uk.ectmanager.domain.shared.Result;
import uk.ectmanager.domain.signature.SignedContent;

/**
 * A part of the induction that was served before this registration, as the school states it
 * (reference 3.2 and 3.3).
 *
 * @param place at this school or at another
 * @param appropriateBody which body quality-assured it, in the school's words
 * @param start first day
 * @param end last day
 * @param pattern how much of a week it was
 * @param termsServed full-time equivalent terms, 0 to 16 with at most one decimal place
 * @param daysAbsent 0 or more, in halves
 */
public record PriorSpell(
    Place place,
    String schoolName,
    String schoolAddress,
    String appropriateBody,
    LocalDate start,
    LocalDate end,
    WorkingPattern pattern,
    BigDecimal termsServed,
    BigDecimal daysAbsent) {

  private static final BigDecimal MOST_TERMS = new BigDecimal(16);
  private static final BigDecimal MOST_DAYS = new BigDecimal(1000);
  private static final BigDecimal TWO = new BigDecimal(2);
  private static final int MOST_NAME = 200;
  private static final int MOST_ADDRESS = 300;

  /** Where it was served; the names are stored, published and signed. */
  public enum Place {
    /** At the school that registers. */
    HERE,

    /** At another school. */
    ELSEWHERE
  }

  public PriorSpell {
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(schoolName, "schoolName");
    Objects.requireNonNull(schoolAddress, "schoolAddress");
    Objects.requireNonNull(appropriateBody, "appropriateBody");
    Objects.requireNonNull(pattern, "pattern");
    termsServed = termsServed.stripTrailingZeros();
    daysAbsent = daysAbsent.stripTrailingZeros();
    if (end.isBefore(start)) {
      throw new IllegalArgumentException("a spell ends on its first day or later");
    }
    if (termsServed.signum() < 0
        || termsServed.compareTo(MOST_TERMS) > 0
        || termsServed.scale() > 1) {
      throw new IllegalArgumentException("0 to 16 terms with at most one decimal place");
    }
    if (daysAbsent.signum() < 0 || !isHalves(daysAbsent)) {
      throw new IllegalArgumentException("days absent are counted in halves");
    }
  }

  /** What a person typed. */
  public record Entry(
      Place place,
      @Nullable String schoolName,
      @Nullable String schoolAddress,
      @Nullable String appropriateBody,
      LocalDate start,
      LocalDate end,
      BigDecimal fte,
      BigDecimal termsServed,
      BigDecimal daysAbsent) {

    /** Whether the two, each with its dates in order, have a day in common. */
    boolean overlaps(Entry other) {
      return !end.isBefore(start)
          && !other.end.isBefore(other.start)
          && !start.isAfter(other.end)
          && !other.start.isAfter(end);
    }
  }

  /**
   * Whether it counts: a spell shorter than one calendar term is recorded and counts nothing (C15).
   * The terms served, as rounded down to a decimal place, are those of a whole calendar term at
   * least.
   */
  public boolean counts() {
    var wholeTerm = pattern.fte().setScale(1, RoundingMode.DOWN);
    return termsServed.signum() > 0 && termsServed.compareTo(wholeTerm) >= 0;
  }

  /** The terms that count towards the induction. */
  public BigDecimal termsCounted() {
    return counts() ? termsServed : BigDecimal.ZERO;
  }

  /** Whether the two have a day in common. */
  boolean overlaps(PriorSpell other) {
    return !start.isAfter(other.end) && !other.start.isAfter(end);
  }

  /** The spell as typed, or everything that is wrong with it, under its place in the list. */
  static Result<PriorSpell> parse(Entry entry, String at) {
    var problems = new Problems();
    var name =
        problems.line(entry.schoolName, MOST_NAME, "the school's name", path(at, "schoolName"));
    var address =
        problems.line(
            entry.schoolAddress, MOST_ADDRESS, "the school's address", path(at, "schoolAddress"));
    var body =
        problems.line(
            entry.appropriateBody, MOST_NAME, "the appropriate body", path(at, "appropriateBody"));
    checkDates(entry, at, problems);
    var pattern = pattern(entry.fte, at, problems);
    checkTerms(entry, pattern, at, problems);
    checkAbsence(entry.daysAbsent, at, problems);
    if (!problems.none() || name == null || address == null || body == null || pattern == null) {
      return Result.refused(problems.all());
    }
    return Result.done(
        new PriorSpell(
            entry.place,
            name,
            address,
            body,
            entry.start,
            entry.end,
            pattern,
            entry.termsServed,
            entry.daysAbsent));
  }

  private static void checkDates(Entry entry, String at, Problems problems) {
    if (entry.start.isBefore(ContractSection.EARLIEST_START)) {
      problems.add(
          ProblemCode.OUT_OF_RANGE, "No induction started before 7 May 1999.", path(at, "start"));
    }
    if (entry.end.isBefore(entry.start)) {
      problems.add(
          ProblemCode.NOT_IN_ORDER,
          "The last day must not be before the first day.",
          path(at, "end"));
    }
  }

  private static @Nullable WorkingPattern pattern(BigDecimal fte, String at, Problems problems) {
    return switch (WorkingPattern.parse(null, fte)) {
      case Result.Done<WorkingPattern>(var pattern) -> pattern;
      case Result.Refused<WorkingPattern>(var found) -> {
        for (var one : found) {
          problems.add(Problem.at(one.code(), one.message(), path(at, "fte")));
        }
        yield null;
      }
    };
  }

  private static void checkTerms(
      Entry entry, @Nullable WorkingPattern pattern, String at, Problems problems) {
    var terms = entry.termsServed.stripTrailingZeros();
    if (terms.signum() < 0 || terms.compareTo(MOST_TERMS) > 0) {
      problems.add(ProblemCode.OUT_OF_RANGE, "Terms served are 0 to 16.", path(at, "termsServed"));
    } else if (terms.scale() > 1) {
      problems.add(
          ProblemCode.INVALID,
          "Terms served have at most one decimal place.",
          path(at, "termsServed"));
    } else if (pattern != null
        && !entry.end.isBefore(entry.start)
        && !entry.start.isBefore(ContractSection.EARLIEST_START)
        && terms.compareTo(pattern.fte().multiply(new BigDecimal(termsTouched(entry)))) > 0) {
      problems.add(
          ProblemCode.OUT_OF_RANGE,
          "These dates and this full-time equivalent hold fewer terms.",
          path(at, "termsServed"));
    }
  }

  private static void checkAbsence(BigDecimal days, String at, Problems problems) {
    if (days.signum() < 0 || days.compareTo(MOST_DAYS) > 0) {
      problems.add(ProblemCode.OUT_OF_RANGE, "Days absent are 0 to 1000.", path(at, "daysAbsent"));
    } else if (!isHalves(days)) {
      problems.add(ProblemCode.INVALID, "Enter whole or half days.", path(at, "daysAbsent"));
    }
  }

  private static boolean isHalves(BigDecimal days) {
    return days.multiply(TWO).stripTrailingZeros().scale() <= 0;
  }

  /** How many terms of any school the dates may touch at most: spring and summer meet in April. */
  private static int termsTouched(Entry entry) {
    var touched = 0;
    for (var year = entry.start.getYear(); year <= entry.end.getYear(); year++) {
      touched += touches(entry, LocalDate.of(year, Month.JANUARY, 1), Month.APRIL, 30);
      touched += touches(entry, LocalDate.of(year, Month.MARCH, 20), Month.AUGUST, 24);
      touched += touches(entry, LocalDate.of(year, Month.AUGUST, 25), Month.DECEMBER, 31);
    }
    return touched;
  }

  private static int touches(Entry entry, LocalDate first, Month month, int day) {
    var last = LocalDate.of(first.getYear(), month, day);
    return entry.start.isAfter(last) || entry.end.isBefore(first) ? 0 : 1;
  }

  private static String[] path(String at, String field) {
    return new String[] {"input", "spells", at, field};
  }

  SignedContent signed() {
    return SignedContent.builder()
        .with("place", place)
        .with("schoolName", schoolName)
        .with("schoolAddress", schoolAddress)
        .with("appropriateBody", appropriateBody)
        .with("start", start)
        .with("end", end)
        .with("fte", pattern.fte())
        .with("termsServed", termsServed)
        .with("daysAbsent", daysAbsent)
        .build();
  }
}
