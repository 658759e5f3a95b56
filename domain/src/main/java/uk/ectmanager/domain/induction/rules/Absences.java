package uk.ectmanager.domain.induction.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.calendar.TermLine;
import uk.ectmanager.domain.induction.facts.Absence;
import uk.ectmanager.domain.induction.facts.AbsenceKind;
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
  private final List<Absence> disregarded = new ArrayList<>();

  Absences(InductionFacts facts, List<Employment> counting, TermLine line) {
    this.line = line;
    for (var absence : facts.absences()) {
      if (isEmployed(counting, absence.from(), absence.to())) {
        var from = absence.kind() == AbsenceKind.COVID ? COVID_COUNTS_FROM : absence.from();
        if (from.isAfter(absence.from())) {
          disregarded.add(absence);
        }
        towardsThreshold.add(new Away(absence.from(), absence.to(), absence.days().days(), from));
      }
    }
    for (var leave : facts.leaves()) {
      var to = leave.to();
      if (!isEmployed(counting, leave.from(), to)) {
        continue;
      }
      if (isStatutory(leave, facts.settings().neonatalLeave())) {
        leaves.add(leave);
      } else {
        towardsThreshold.add(
            new Away(
                leave.from(), to == null ? leave.from() : to, leave.days().days(), leave.from()));
      }
    }
  }

  /** Days between two dates, of which those from a day on count. */
  private record Away(LocalDate from, LocalDate to, Rational days, LocalDate countsFrom) {}

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

  /** Days that count towards the thirty, up to a date or all of them. */
  Rational counted(@Nullable LocalDate until) {
    var sum = Rational.ZERO;
    for (var away : towardsThreshold) {
      var before = upTo(away, away.countsFrom().minusDays(1));
      sum = sum.plus(upTo(away, until).minus(before).max(Rational.ZERO));
    }
    return sum;
  }

  /** Days of leave that the ECT chose to add, up to a date or all of them. */
  Rational chosen(@Nullable LocalDate until) {
    return leaveDays(LeaveChoice.EXTEND, until);
  }

  /** Days of leave whose choice is pending, up to a date or all of them. */
  Rational pendingDays(@Nullable LocalDate until) {
    return leaveDays(LeaveChoice.PENDING, until);
  }

  private Rational leaveDays(LeaveChoice choice, @Nullable LocalDate until) {
    var sum = Rational.ZERO;
    for (var leave : leaves) {
      var to = leave.to();
      if (leave.choice() == choice) {
        var from = leave.from();
        sum =
            sum.plus(
                upTo(new Away(from, to == null ? from : to, leave.days().days(), from), until));
      }
    }
    return sum;
  }

  /** The first leave without a choice that reaches into the time after one date up to another. */
  @Nullable StatutoryLeave pending(@Nullable LocalDate after, @Nullable LocalDate until) {
    for (var leave : leaves) {
      var to = leave.to();
      if (leave.choice() == LeaveChoice.PENDING
          && (until == null || !leave.from().isAfter(until))
          && (after == null || to == null || to.isAfter(after))) {
        return leave;
      }
    }
    return null;
  }

  /** The days up to a date: by its share of the school days, to the half day. */
  private Rational upTo(Away away, @Nullable LocalDate until) {
    if (until == null || !until.isBefore(away.to())) {
      return away.days();
    }
    if (until.isBefore(away.from())) {
      return Rational.ZERO;
    }
    var from = line.covers(away.from()) ? away.from() : line.firstDay();
    var all = schoolDays(from, away.to());
    if (all.signum() == 0) {
      return away.days();
    }
    var halves = away.days().times(Rational.of(2)).times(schoolDays(from, until)).dividedBy(all);
    return Rational.of(halves.plus(Rational.of(1, 2)).floor(), 2);
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
