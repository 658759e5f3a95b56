package uk.ectmanager.domain.induction.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.calendar.TermLine;
import uk.ectmanager.domain.shared.Rational;
import uk.ectmanager.domain.shared.SchoolId;

/**
 * How much an ECT works at every position of the term line, all posts that count together and never
 * above full time (L2, L6).
 */
final class ServiceLine {

  private final List<Stretch> stretches;

  private ServiceLine(List<Stretch> stretches) {
    this.stretches = List.copyOf(stretches);
  }

  /**
   * Time at one rate.
   *
   * @param to null for the last one when employment goes on
   * @param school the post that began first
   * @param posts how many posts are held together
   */
  record Stretch(Rational from, @Nullable Rational to, Rational rate, SchoolId school, int posts) {

    boolean isPartTime() {
      return rate.isLessThan(Rational.ONE);
    }

    boolean holds(Rational position) {
      return from.isLessThan(position) && (to == null || !to.isLessThan(position));
    }

    /** FTE terms between two positions. */
    Rational between(Rational first, Rational last) {
      var begin = from.max(first);
      var end = to == null ? last : to.min(last);
      return end.isMoreThan(begin) ? end.minus(begin).times(rate) : Rational.ZERO;
    }
  }

  private record Piece(Rational from, @Nullable Rational to, Rational rate, SchoolId school) {

    boolean covers(Rational position) {
      return !from.isMoreThan(position) && (to == null || to.isMoreThan(position));
    }
  }

  /** The line of these employments, given in order of their start. */
  static ServiceLine of(List<Employment> employments, TermLine line) {
    var pieces = new ArrayList<Piece>();
    for (var employment : employments) {
      for (var spell : employment.spells()) {
        var end = spell.end();
        var from = line.startOf(spell.start());
        var rate = spell.fte();
        for (var change : spell.changes()) {
          var until = line.startOf(change.from());
          pieces.add(new Piece(from, until, rate.value(), spell.school()));
          from = until;
          rate = change.fte();
        }
        pieces.add(
            new Piece(from, end == null ? null : line.endOf(end), rate.value(), spell.school()));
      }
    }
    var edges = new TreeSet<Rational>();
    for (var piece : pieces) {
      edges.add(piece.from());
      if (piece.to() != null) {
        edges.add(piece.to());
      }
    }
    var stretches = new ArrayList<Stretch>();
    for (var edge : edges) {
      var held = pieces.stream().filter(piece -> piece.covers(edge)).toList();
      if (!held.isEmpty()) {
        var rate = held.stream().map(Piece::rate).reduce(Rational.ZERO, Rational::plus);
        append(
            stretches,
            new Stretch(
                edge,
                edges.higher(edge),
                rate.min(Rational.ONE),
                held.getFirst().school(),
                (int) held.stream().map(Piece::school).distinct().count()));
      }
    }
    return new ServiceLine(stretches);
  }

  private static void append(List<Stretch> stretches, Stretch next) {
    if (!stretches.isEmpty()) {
      var last = stretches.getLast();
      if (next.from().equals(last.to())
          && next.rate().equals(last.rate())
          && next.school().equals(last.school())
          && next.posts() == last.posts()) {
        stretches.removeLast();
        stretches.add(
            new Stretch(last.from(), next.to(), last.rate(), last.school(), last.posts()));
        return;
      }
    }
    stretches.add(next);
  }

  /**
   * The same with each start of employment moved to the first day of its term, if at most so many
   * school days of the term are over by then, and not into employment before it (D4, alignment).
   */
  ServiceLine aligned(int schoolDays, TermLine line) {
    var aligned = new ArrayList<Stretch>();
    @Nullable Rational before = null;
    for (var stretch : stretches) {
      var from = stretch.from();
      if (!from.equals(before)) {
        var term = Rational.of(from.floor());
        var missed = from.minus(term).times(Rational.of(line.termBeginningAt(from).schoolDays()));
        if (!missed.isMoreThan(Rational.of(schoolDays))) {
          from = before == null ? term : term.max(before);
        }
      }
      aligned.add(
          new Stretch(from, stretch.to(), stretch.rate(), stretch.school(), stretch.posts()));
      before = stretch.to();
    }
    return new ServiceLine(aligned);
  }

  List<Stretch> stretches() {
    return stretches;
  }

  boolean isEmpty() {
    return stretches.isEmpty();
  }

  /** Where it begins; there must be something. */
  Rational start() {
    return stretches.getFirst().from();
  }

  /** FTE terms served up to a position. */
  Rational served(Rational position) {
    return between(Rational.ZERO, position);
  }

  /** FTE terms served between two positions. */
  Rational between(Rational first, Rational last) {
    var sum = Rational.ZERO;
    for (var stretch : stretches) {
      sum = sum.plus(stretch.between(first, last));
    }
    return sum;
  }

  /** The position at which so many FTE terms are served, null when employment ends before. */
  @Nullable Rational reach(Rational target) {
    var sum = Rational.ZERO;
    for (var stretch : stretches) {
      var position = stretch.from().plus(target.minus(sum).dividedBy(stretch.rate()));
      var to = stretch.to();
      if (to == null || !position.isMoreThan(to)) {
        return position;
      }
      sum = sum.plus(to.minus(stretch.from()).times(stretch.rate()));
    }
    return null;
  }

  /** The stretch that a position ends or lies in, null when the ECT is not employed then. */
  @Nullable Stretch endingAt(Rational position) {
    for (var stretch : stretches) {
      if (stretch.holds(position)) {
        return stretch;
      }
    }
    return null;
  }
}
