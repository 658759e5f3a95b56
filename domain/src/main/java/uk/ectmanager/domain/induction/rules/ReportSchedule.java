package uk.ectmanager.domain.induction.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.calendar.ReportKind;
import uk.ectmanager.domain.calendar.TermLine;
import uk.ectmanager.domain.induction.facts.CompletedReport;
import uk.ectmanager.domain.induction.facts.Extension;
import uk.ectmanager.domain.induction.facts.StatutoryLeave;
import uk.ectmanager.domain.shared.Rational;

/**
 * Where reports fall on the term line, and which reviews a rule drops (reference 4.4, D4).
 *
 * <p>A formal assessment falls at the end of each stage that employment reaches, an interim one
 * where the ECT leaves the school that reports, and a progress review at each whole calendar term
 * from the start while employed, unless that term holds a formal assessment (up to the end of its
 * last day), or the ECT is part-time then and one is less than a term away after it. What would
 * fall in statutory leave falls on the return. Completed reports stay where they are, and the rest
 * is placed after the last of them.
 */
final class ReportSchedule {

  /**
   * A report.
   *
   * @param term calendar term counted from the start
   * @param part of induction
   * @param stage what a formal assessment ends, null for the others
   * @param leaving the post that an interim assessment ends, null for the others
   * @param leave after which it falls, null when none moved it
   */
  record Placed(
      ReportKind kind,
      int term,
      int part,
      Rational position,
      ServiceLine.Stretch during,
      @Nullable Stage stage,
      @Nullable Employment leaving,
      @Nullable StatutoryLeave leave) {}

  /** A review that would have fallen at a position but for something at another. */
  record Dropped(int term, Rational position, Rational cause, Cause why) {}

  /** Why a review is dropped. */
  enum Cause {
    /** Induction reduced to one term has its final assessment only. */
    ONLY_FINAL,
    /** A formal assessment falls in the term. */
    ASSESSMENT_IN_TERM,
    /** An interim assessment falls on the day. */
    INTERIM_THEN,
    /** The ECT is part-time and a formal assessment less than a term away. */
    ASSESSMENT_SOON,
    /** The ECT is on leave, and the return is too late for it. */
    ON_LEAVE
  }

  private final ServiceLine service;
  private final List<Stage> stages;
  private final List<CompletedReport> completed;
  private final List<StatutoryLeave> leaves;
  private final TermLine line;
  private final Steps steps;
  private final List<Placed> placed = new ArrayList<>();
  private final List<Dropped> dropped = new ArrayList<>();
  private final List<Rational> assessments = new ArrayList<>();
  private final List<Rational> interims = new ArrayList<>();
  private final Rational done;

  /** Where the last assessment was completed, null as long as it was not. */
  private @Nullable Rational closed;

  private ReportSchedule(
      ServiceLine service,
      List<Stage> stages,
      List<CompletedReport> completed,
      List<StatutoryLeave> leaves,
      TermLine line,
      Steps steps) {
    this.service = service;
    this.stages = stages;
    this.completed = completed;
    this.leaves = leaves;
    this.line = line;
    this.steps = steps;
    this.done =
        completed.stream()
            .map(report -> endOf(report.periodEnd()))
            .max(Comparator.naturalOrder())
            .orElse(Rational.ZERO);
  }

  /**
   * The schedule of an induction.
   *
   * @param service the line that reports are placed by
   * @param stages in order
   * @param counting employment that counts, in order of its start
   */
  static ReportSchedule of(
      ServiceLine service,
      List<Stage> stages,
      List<Employment> counting,
      List<CompletedReport> completed,
      List<StatutoryLeave> leaves,
      TermLine line,
      Steps steps) {
    var schedule = new ReportSchedule(service, stages, completed, leaves, line, steps);
    if (!service.isEmpty()) {
      schedule.placeAssessments();
      schedule.placeInterims(counting);
      schedule.placeReviews();
      schedule.placed.sort(Comparator.comparing(Placed::position).thenComparing(Placed::kind));
    }
    return schedule;
  }

  /** In order of their positions, without the completed ones. */
  List<Placed> placed() {
    return placed;
  }

  /** In order. */
  List<Dropped> dropped() {
    return dropped;
  }

  private Rational endOf(LocalDate date) {
    return line.endOf(line.covers(date) ? date : line.firstDay());
  }

  /** Those completed in their order, and each of the others after the last of them. */
  private void placeAssessments() {
    Map<Integer, Integer> held = new HashMap<>();
    for (var report : completed) {
      if (report.kind() == ReportKind.FORMAL_ASSESSMENT) {
        held.merge(report.part(), 1, Integer::sum);
        assessments.add(endOf(report.periodEnd()));
      }
    }
    for (var stage : stages) {
      var end = stage.aligned().end();
      var isHeld = held.merge(stage.part(), -1, Integer::sum) >= 0;
      if (!isHeld && end != null && !stage.servedBefore()) {
        placeAssessment(stage, end.isMoreThan(done) ? end : next(done));
      }
      closed = isHeld ? assessments.stream().max(Comparator.naturalOrder()).orElse(null) : null;
    }
  }

  private void placeAssessment(Stage stage, Rational end) {
    var leave = leaveAt(end);
    var position = leave == null ? end : afterLeave(end);
    var during = position == null ? null : service.endingAt(position);
    if (position != null && during != null) {
      assessments.add(position);
      placed.add(
          new Placed(
              ReportKind.FORMAL_ASSESSMENT,
              term(position),
              stage.part(),
              position,
              during,
              stage,
              null,
              leave));
    }
  }

  private int term(Rational position) {
    return Math.max(1, position.minus(service.start()).ceiling());
  }

  /** The end of the first school day after a position; a term may begin on a day without school. */
  private Rational next(Rational position) {
    var day = line.dateAfter(position);
    while (!line.endOf(day).isMoreThan(position)) {
      day = day.plusDays(1);
    }
    return line.endOf(day);
  }

  private @Nullable StatutoryLeave leaveAt(Rational position) {
    var date = line.dateAt(position);
    return leaves.stream().filter(leave -> leave.spans(date)).findFirst().orElse(null);
  }

  /** The end of the first school day after the leave at a position; null while it goes on. */
  private @Nullable Rational afterLeave(Rational position) {
    var at = position;
    for (var leave = leaveAt(at); leave != null; leave = leaveAt(at)) {
      var to = leave.to();
      if (to == null) {
        return null;
      }
      at = next(endOf(to));
    }
    return at;
  }

  private void placeInterims(List<Employment> counting) {
    for (var post : counting) {
      var to = post.to();
      var during = to == null ? null : service.endingAt(to);
      if (to != null
          && during != null
          && during.school().equals(post.school())
          && to.isMoreThan(done)
          && closed == null
          && counting.stream().noneMatch(next -> goesOn(post, to, next))
          && stageAt(to) != null
          && assessments.stream().noneMatch(held -> sameDay(held, to))) {
        interims.add(to);
        placed.add(
            new Placed(
                ReportKind.INTERIM_ASSESSMENT, term(to), partAt(to), to, during, null, post, null));
      }
    }
  }

  private static boolean goesOn(Employment post, Rational to, Employment next) {
    return next.school().equals(post.school()) && next.from().equals(to);
  }

  private boolean sameDay(Rational one, Rational other) {
    return line.dateAt(one).equals(line.dateAt(other));
  }

  /** The stage that a position lies in, null when it lies after the last one or between two. */
  private @Nullable Stage stageAt(Rational position) {
    for (var stage : stages) {
      var start = stage.aligned().start();
      if (start == null) {
        return null;
      }
      var last = stage.aligned().end();
      if (start.isLessThan(position) && (last == null || !last.isLessThan(position))) {
        return stage;
      }
    }
    return null;
  }

  private int partAt(Rational position) {
    var stage = stageAt(position);
    return stage == null ? stages.getLast().part() : stage.part();
  }

  private void placeReviews() {
    var start = service.start();
    var last = last();
    for (var term = 1; start.plus(Rational.of(term - 1)).isLessThan(last); term++) {
      steps.next();
      var position = start.plus(Rational.of(term));
      if (!position.isMoreThan(last)
          && service.endingAt(position) != null
          && (stageAt(position) != null || leaveAt(position) != null)
          && position.isMoreThan(done)
          && !isReviewed(term)) {
        placeReview(term, position, last);
      }
    }
  }

  private boolean isReviewed(int term) {
    return completed.stream()
        .anyMatch(report -> report.kind() == ReportKind.PROGRESS_REVIEW && report.term() == term);
  }

  /** The last assessment once all stages end; the end of employment or of a plan otherwise. */
  private Rational last() {
    if (closed != null) {
      return closed;
    }
    for (var stage : stages) {
      var end = stage.aligned().end();
      if (end == null) {
        var until = stage.last();
        var known = service.end();
        if (until != null) {
          return known == null ? until : until.min(known);
        }
        if (known == null) {
          throw new IllegalStateException("employment that goes on reaches the end of every part");
        }
        return known;
      }
    }
    var end = Objects.requireNonNull(stages.getLast().aligned().end());
    return assessments.isEmpty() ? end : end.max(assessments.getLast());
  }

  private void placeReview(int term, Rational planned, Rational last) {
    var leave = leaveAt(planned);
    var moved = leave == null ? planned : afterLeave(planned);
    var during = moved == null ? null : service.endingAt(moved);
    if (moved == null
        || during == null
        || (leave != null
            && (moved.isMoreThan(last) || !moved.isLessThan(planned.plus(Rational.ONE))))) {
      dropped.add(new Dropped(term, planned, planned, Cause.ON_LEAVE));
      return;
    }
    var drop = drop(term, planned, moved, during);
    if (drop == null) {
      placed.add(
          new Placed(
              ReportKind.PROGRESS_REVIEW, term, partAt(moved), moved, during, null, null, leave));
    } else {
      dropped.add(drop);
    }
  }

  /** The rule that drops a review, null when none does. */
  private @Nullable Dropped drop(
      int term, Rational planned, Rational position, ServiceLine.Stretch during) {
    if (isReducedToOneTerm()) {
      return new Dropped(term, planned, last(), Cause.ONLY_FINAL);
    }
    var begin = planned.minus(Rational.ONE);
    var next = position.plus(Rational.ONE);
    var near =
        assessments.stream()
            .filter(held -> held.isMoreThan(begin) && held.isLessThan(next))
            .toList();
    for (var held : near) {
      if (!held.isMoreThan(position) || sameDay(held, position)) {
        return new Dropped(term, planned, held, Cause.ASSESSMENT_IN_TERM);
      }
    }
    for (var leaving : interims) {
      if (leaving.isMoreThan(begin) && leaving.isLessThan(next) && sameDay(leaving, position)) {
        return new Dropped(term, planned, leaving, Cause.INTERIM_THEN);
      }
    }
    for (var held : near) {
      if (held.isMoreThan(position) && during.isPartTime()) {
        return new Dropped(term, planned, held, Cause.ASSESSMENT_SOON);
      }
    }
    return null;
  }

  private boolean isReducedToOneTerm() {
    var first = stages.getFirst();
    var added =
        first.decisions().stream().map(Extension::terms).reduce(Rational.ZERO, Rational::plus);
    return !first.own() && first.terms().minus(added).equals(Rational.ONE);
  }
}
