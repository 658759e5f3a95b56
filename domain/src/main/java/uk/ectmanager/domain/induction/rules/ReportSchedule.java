package uk.ectmanager.domain.induction.rules;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.calendar.ReportKind;
import uk.ectmanager.domain.calendar.TermLine;
import uk.ectmanager.domain.induction.plan.Rule;
import uk.ectmanager.domain.shared.Rational;

/**
 * Where reports fall on the term line, and which reviews a rule drops (reference 4.4, D4).
 *
 * @param placed in order of their positions
 * @param dropped in order
 */
record ReportSchedule(List<Placed> placed, List<Dropped> dropped) {

  ReportSchedule {
    placed = List.copyOf(placed);
    dropped = List.copyOf(dropped);
  }

  /**
   * A report.
   *
   * @param term calendar term counted from the start
   * @param part of induction
   */
  record Placed(
      ReportKind kind, int term, int part, Rational position, ServiceLine.Stretch during) {}

  /** A review that would have fallen at a position but for an assessment at another. */
  record Dropped(int term, Rational position, Rational assessment, Rule rule) {}

  /**
   * Places a formal assessment at the end of each part that employment reaches, and a progress
   * review at each whole calendar term from the start while employed, unless that term holds a
   * formal assessment (up to the end of its last day), or the ECT is part-time then and one is less
   * than a term away after it.
   *
   * @param ends FTE terms from the start at which each part ends, ascending
   */
  static ReportSchedule of(ServiceLine service, List<Rational> ends, TermLine line) {
    if (service.isEmpty()) {
      return new ReportSchedule(List.of(), List.of());
    }
    var assessments = new ArrayList<Rational>();
    for (var end : ends) {
      var position = service.reach(end);
      if (position != null) {
        assessments.add(position);
      }
    }
    var placed = new ArrayList<Placed>();
    var dropped = new ArrayList<Dropped>();
    var start = service.start();
    var last = lastPosition(service, assessments, ends.size());
    var assessed = 0;
    for (var term = 1; start.plus(Rational.of(term - 1)).isLessThan(last); term++) {
      var position = start.plus(Rational.of(term));
      var first = assessed;
      while (assessed < assessments.size() && !assessments.get(assessed).isMoreThan(position)) {
        placed.add(assessment(service, assessments.get(assessed), term, assessed + 1));
        assessed++;
      }
      var during = position.isMoreThan(last) ? null : service.endingAt(position);
      if (during == null) {
        continue;
      }
      var next = assessed < assessments.size() ? assessments.get(assessed) : null;
      var held = assessed > first ? assessments.get(first) : next;
      if (held != null && (assessed > first || line.dateAt(held).equals(line.dateAt(position)))) {
        dropped.add(new Dropped(term, position, held, Rule.NO_REVIEW_BESIDE_ASSESSMENT));
      } else if (during.isPartTime()
          && next != null
          && next.minus(position).isLessThan(Rational.ONE)) {
        dropped.add(new Dropped(term, position, next, Rule.NO_REVIEW_SHORTLY_BEFORE_ASSESSMENT));
      } else {
        var part = Math.min(assessed + 1, ends.size());
        placed.add(new Placed(ReportKind.PROGRESS_REVIEW, term, part, position, during));
      }
    }
    return new ReportSchedule(placed, dropped);
  }

  private static Placed assessment(ServiceLine service, Rational position, int term, int part) {
    var during = service.endingAt(position);
    if (during == null) {
      throw new IllegalStateException("a part ends while the ECT is employed");
    }
    return new Placed(ReportKind.FORMAL_ASSESSMENT, term, part, position, during);
  }

  /** The last assessment once all parts end, the end of employment otherwise. */
  private static Rational lastPosition(ServiceLine service, List<Rational> assessments, int parts) {
    @Nullable Rational end = service.stretches().getLast().to();
    if (assessments.size() == parts) {
      return assessments.getLast();
    }
    if (end == null) {
      throw new IllegalStateException("employment that goes on reaches the end of every part");
    }
    return end;
  }
}
