package uk.ectmanager.domain.induction.rules;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.calendar.TermLine;
import uk.ectmanager.domain.shared.Rational;

/**
 * The contracted days along a line of service, summed up term by term as far as anybody asked, so
 * that walking a second time costs no second walk. For one calculation on one thread.
 */
final class WorkedDays {

  private final List<ServiceLine.Stretch> stretches;
  private final TermLine line;
  private final Steps steps;
  private final List<Section> sections = new ArrayList<>();
  private int stretch;

  WorkedDays(List<ServiceLine.Stretch> stretches, TermLine line, Steps steps) {
    this.stretches = stretches;
    this.line = line;
    this.steps = steps;
  }

  /**
   * Time within one stretch and one term.
   *
   * @param before contracted days up to it
   * @param after contracted days up to its end
   * @param perTerm contracted days of a whole term like this
   */
  private record Section(
      Rational from, Rational to, Rational before, Rational after, Rational perTerm) {}

  /** The position at which so many days are worked after another, null when work ends before. */
  @Nullable Rational after(Rational from, Rational days) {
    while ((sections.isEmpty() || !sections.getLast().to().isMoreThan(from)) && extend()) {
      steps.next();
    }
    var start = first(section -> section.to().isMoreThan(from));
    if (start == null) {
      return null;
    }
    var ahead = from.max(start.from()).minus(start.from());
    var wanted = start.before().plus(ahead.times(start.perTerm())).plus(days);
    while (sections.getLast().after().isLessThan(wanted) && extend()) {
      steps.next();
    }
    var end = first(section -> !section.after().isLessThan(wanted));
    return end == null
        ? null
        : end.from().plus(wanted.minus(end.before()).dividedBy(end.perTerm()));
  }

  private interface Test {
    boolean holds(Section section);
  }

  /** The first section for which something holds that holds for all later ones as well. */
  private @Nullable Section first(Test test) {
    var low = 0;
    var high = sections.size();
    while (low < high) {
      var middle = (low + high) >>> 1;
      if (test.holds(sections.get(middle))) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low < sections.size() ? sections.get(low) : null;
  }

  /** Adds the next section; false when work ends. */
  private boolean extend() {
    var last = sections.isEmpty() ? null : sections.getLast();
    if (last != null
        && stretch < stretches.size()
        && last.to().equals(stretches.get(stretch).to())) {
      stretch++;
    }
    if (stretch == stretches.size()) {
      return false;
    }
    var now = stretches.get(stretch);
    var from = last == null ? now.from() : last.to().max(now.from());
    var to = now.to();
    var term = Rational.of((long) from.floor() + 1);
    var next = to == null ? term : term.min(to);
    var perTerm = Rational.of(line.termBeginningAt(from).schoolDays()).times(now.rate());
    var before = last == null ? Rational.ZERO : last.after();
    sections.add(
        new Section(from, next, before, before.plus(next.minus(from).times(perTerm)), perTerm));
    return true;
  }
}
