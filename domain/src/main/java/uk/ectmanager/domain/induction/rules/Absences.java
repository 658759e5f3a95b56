package uk.ectmanager.domain.induction.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.calendar.TermLine;
import uk.ectmanager.domain.induction.facts.Absence;
import uk.ectmanager.domain.induction.facts.AbsenceKind;
import uk.ectmanager.domain.induction.facts.HalfDays;
import uk.ectmanager.domain.induction.facts.InductionFacts;
import uk.ectmanager.domain.induction.facts.LeaveChoice;
import uk.ectmanager.domain.induction.facts.LeaveKind;
import uk.ectmanager.domain.induction.facts.StatutoryLeave;
import uk.ectmanager.domain.shared.Rational;

/**
 * Days away by date, as each rule counts them: towards the thirty (L8, L19, L20, L23), or as leave
 * that the ECT chose to add (L11). Days outside the employment that counts are left out.
 */
final class Absences {

  /** COVID-19 absence before this day is disregarded (L23). */
  static final LocalDate COVID_COUNTS_FROM = LocalDate.of(2022, 9, 1);

  /** Neonatal care leave exists from this day on (L11). */
  static final LocalDate NEONATAL_FROM = LocalDate.of(2025, 4, 6);

  private final TermLine line;
  private final List<Away> towardsThreshold = new ArrayList<>();
  private final List<StatutoryLeave> leaves = new ArrayList<>();
  private final Map<LeaveChoice, List<Away>> statutory = new EnumMap<>(LeaveChoice.class);
  private final List<Absence> disregarded = new ArrayList<>();

  Absences(InductionFacts facts, List<Employment> counting, TermLine line) {
    this.line = line;
    for (var absence : facts.absences()) {
      if (isEmployed(counting, absence.from(), absence.to())) {
        var from = absence.kind() == AbsenceKind.COVID ? COVID_COUNTS_FROM : absence.from();
        if (from.isAfter(absence.from())) {
          disregarded.add(absence);
        }
        towardsThreshold.add(away(absence.from(), absence.to(), absence.days(), from));
      }
    }
    for (var leave : facts.leaves()) {
      var to = leave.to();
      if (!isEmployed(counting, leave.from(), to)) {
        continue;
      }
      if (isStatutory(leave, facts.settings().neonatalLeave())) {
        leaves.add(leave);
        statutory.computeIfAbsent(leave.choice(), choice -> new ArrayList<>()).add(away(leave));
      } else {
        towardsThreshold.add(away(leave));
      }
    }
  }

  /**
   * Days between two dates, of which those from a day on count.
   *
   * @param halves half days away in all
   * @param schoolDays school days from the first to the last date
   */
  private record Away(
      LocalDate from, LocalDate to, int halves, LocalDate countsFrom, Rational schoolDays) {}

  private Away away(LocalDate from, LocalDate to, HalfDays days, LocalDate countsFrom) {
    return new Away(from, to, days.halves(), countsFrom, schoolDays(covered(from), to));
  }

  private LocalDate covered(LocalDate date) {
    return line.covers(date) ? date : line.firstDay();
  }

  private static boolean isStatutory(StatutoryLeave leave, boolean neonatal) {
    return leave.kind() != LeaveKind.NEONATAL_CARE
        || (neonatal && !leave.from().isBefore(NEONATAL_FROM));
  }

  private static boolean isEmployed(
      List<Employment> counting, LocalDate from, @Nullable LocalDate to) {
    return counting.stream()
        .anyMatch(post -> {
          var end = post.end();
          return (end == null || !from.isAfter(end)) && (to == null || !to.isBefore(post.start()));
        });
  }

  /** Statutory leave in order of its days. */
  List<StatutoryLeave> leaves() {
    return leaves;
  }

  /** COVID-19 absences of which something is disregarded. */
  List<Absence> disregarded() {
    return disregarded;
  }

  private Away away(StatutoryLeave leave) {
    var to = leave.to();
    return away(leave.from(), to == null ? leave.from() : to, leave.days(), leave.from());
  }

  /** Days that count towards the thirty, up to a date or all of them. */
  Rational counted(@Nullable LocalDate until) {
    return sum(towardsThreshold, until);
  }

  /** Days of leave that the ECT chose to add, up to a date or all of them. */
  Rational chosen(@Nullable LocalDate until) {
    return sum(statutory.getOrDefault(LeaveChoice.EXTEND, List.of()), until);
  }

  /** Days of leave whose choice is pending. */
  Rational pendingDays() {
    return sum(statutory.getOrDefault(LeaveChoice.PENDING, List.of()), null);
  }

  private Rational sum(List<Away> all, @Nullable LocalDate until) {
    var halves = 0L;
    for (var away : all) {
      var before = upTo(away, away.countsFrom().minusDays(1));
      halves += Math.max(0, upTo(away, until) - before);
    }
    return Rational.of(halves, 2);
  }

  /** The first leave without a choice that begins by a date, or at all. */
  @Nullable StatutoryLeave pending(@Nullable LocalDate until) {
    for (var leave : leaves) {
      if (leave.choice() == LeaveChoice.PENDING
          && (until == null || !leave.from().isAfter(until))) {
        return leave;
      }
    }
    return null;
  }

  /** The half days up to a date: by its share of the school days. */
  private int upTo(Away away, @Nullable LocalDate until) {
    if (until == null || !until.isBefore(away.to())) {
      return away.halves();
    }
    if (until.isBefore(away.from())) {
      return 0;
    }
    if (away.schoolDays().signum() == 0) {
      return away.halves();
    }
    return Rational.of(away.halves())
        .times(schoolDays(covered(away.from()), until))
        .dividedBy(away.schoolDays())
        .plus(Rational.of(1, 2))
        .floor();
  }

  private Rational schoolDays(LocalDate from, LocalDate to) {
    var at = line.startOf(from);
    var last = line.covers(to) ? line.endOf(to) : at;
    var days = Rational.ZERO;
    while (at.isLessThan(last)) {
      var next = Rational.of((long) at.floor() + 1).min(last);
      var term = Rational.of(line.termBeginningAt(at).schoolDays());
      days = days.plus(next.minus(at).times(term));
      at = next;
    }
    return days;
  }
}
