package uk.ectmanager.domain.induction.rules;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.calendar.TermLine;
import uk.ectmanager.domain.induction.facts.LeadSchool;
import uk.ectmanager.domain.shared.Rational;
import uk.ectmanager.domain.shared.SchoolId;

/**
 * How much an ECT works at every position of the term line, all posts that count together and never
 * above full time (L2, L6).
 */
final class ServiceLine {

  private final List<Stretch> stretches;
  private final WorkedDays days;

  private ServiceLine(List<Stretch> stretches, TermLine line, Steps steps) {
    this.stretches = List.copyOf(stretches);
    this.days = new WorkedDays(this.stretches, line, steps);
  }

  /**
   * Time at one rate.
   *
   * @param to null for the last one when employment goes on
   * @param school the post that leads, or else began first
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

  /** A post at one rate; {@code order} counts the posts in order of their start. */
  private record Piece(
      Rational from, @Nullable Rational to, Rational rate, SchoolId school, int order) {

    boolean endsBy(Rational position) {
      return to != null && !to.isMoreThan(position);
    }
  }

  private record Lead(Rational from, SchoolId school) {}

  /** The line of these employments, given in order of their start. */
  static ServiceLine of(
      List<Employment> employments, List<LeadSchool> leads, TermLine line, Steps steps) {
    var pieces = pieces(employments, line);
    var named =
        leads.stream().map(lead -> new Lead(startOf(lead.from(), line), lead.school())).toList();
    var edges = new TreeSet<Rational>();
    for (var piece : pieces) {
      edges.add(piece.from());
      if (piece.to() != null) {
        edges.add(piece.to());
      }
    }
    for (var lead : named) {
      edges.add(lead.from());
    }
    var coming = new ArrayDeque<>(pieces);
    var held = new ArrayList<Piece>();
    var stretches = new ArrayList<Stretch>();
    for (var edge : edges) {
      steps.next();
      while (!coming.isEmpty() && !coming.getFirst().from().isMoreThan(edge)) {
        held.add(coming.removeFirst());
      }
      held.removeIf(piece -> piece.endsBy(edge));
      if (!held.isEmpty()) {
        var rate = held.stream().map(Piece::rate).reduce(Rational.ZERO, Rational::plus);
        append(
            stretches,
            new Stretch(
                edge,
                edges.higher(edge),
                rate.min(Rational.ONE),
                leading(held, named, edge),
                (int) held.stream().map(Piece::school).distinct().count()));
      }
    }
    return new ServiceLine(stretches, line, steps);
  }

  /** What each post is at each rate, by where it begins. */
  private static List<Piece> pieces(List<Employment> employments, TermLine line) {
    var pieces = new ArrayList<Piece>();
    for (var employment : employments) {
      var equivalence = employment.kind().termsPerTerm();
      for (var spell : employment.spells()) {
        var end = spell.end();
        var from = line.startOf(spell.start());
        var rate = spell.fte();
        for (var change : spell.changes()) {
          var until = line.startOf(change.from());
          pieces.add(
              new Piece(
                  from, until, rate.value().times(equivalence), spell.school(), pieces.size()));
          from = until;
          rate = change.fte();
        }
        pieces.add(
            new Piece(
                from,
                end == null ? null : line.endOf(end),
                rate.value().times(equivalence),
                spell.school(),
                pieces.size()));
      }
    }
    pieces.sort(Comparator.comparing(Piece::from));
    return pieces;
  }

  private static Rational startOf(LocalDate date, TermLine line) {
    return line.startOf(line.covers(date) ? date : line.firstDay());
  }

  /** The school named last to lead, if a post is held there, else that of the first post. */
  private static SchoolId leading(List<Piece> held, List<Lead> leads, Rational position) {
    var school = Collections.min(held, Comparator.comparingInt(Piece::order)).school();
    for (var lead : leads) {
      if (!lead.from().isMoreThan(position)
          && held.stream().anyMatch(piece -> piece.school().equals(lead.school()))) {
        school = lead.school();
      }
    }
    return school;
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
  ServiceLine aligned(int schoolDays, TermLine line, Steps steps) {
    var aligned = new ArrayList<Stretch>();
    @Nullable Rational before = null;
    for (var stretch : stretches) {
      var from = stretch.from();
      if (!from.equals(before)) {
        from = alignedStart(from, schoolDays, line);
        from = before == null ? from : from.max(before);
      }
      aligned.add(
          new Stretch(from, stretch.to(), stretch.rate(), stretch.school(), stretch.posts()));
      before = stretch.to();
    }
    return new ServiceLine(aligned, line, steps);
  }

  /** The beginning of the term of a position, if at most so many school days are over by then. */
  static Rational alignedStart(Rational from, int schoolDays, TermLine line) {
    var term = Rational.of(from.floor());
    var missed = from.minus(term).times(Rational.of(line.termBeginningAt(from).schoolDays()));
    return missed.isMoreThan(Rational.of(schoolDays)) ? from : term;
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

  /** FTE terms served between two positions. */
  Rational between(Rational first, Rational last) {
    var sum = Rational.ZERO;
    for (var stretch : reaching(first, last)) {
      sum = sum.plus(stretch.between(first, last));
    }
    return sum;
  }

  /** Where employment known so far ends, null while it goes on or when there is none. */
  @Nullable Rational end() {
    return stretches.isEmpty() ? null : stretches.getLast().to();
  }

  /**
   * The position at which so many more FTE terms are served after another, null when employment
   * ends before.
   */
  @Nullable Rational advance(Rational from, Rational terms) {
    if (terms.signum() == 0) {
      return from;
    }
    var rest = terms;
    for (var stretch : stretches.subList(firstAfter(from), stretches.size())) {
      var begin = stretch.from().max(from);
      var to = stretch.to();
      var position = begin.plus(rest.dividedBy(stretch.rate()));
      if (to == null || !position.isMoreThan(to)) {
        return position;
      }
      rest = rest.minus(stretch.between(begin, to));
    }
    return null;
  }

  /**
   * The position at which so many contracted days are worked after another, walked on the school
   * days of the calendar (each counts as much as the FTE on it); null when employment ends before.
   */
  @Nullable Rational walk(Rational from, Rational contracted) {
    return contracted.signum() == 0 ? from : days.after(from, contracted);
  }

  /** Calendar terms that employment covers between two positions, whatever the FTE. */
  Rational covered(Rational first, Rational last) {
    var sum = Rational.ZERO;
    for (var stretch : reaching(first, last)) {
      sum = sum.plus(stretch.between(first, last).dividedBy(stretch.rate()));
    }
    return sum;
  }

  /** The position at which employment covers so many calendar terms, null when it ends before. */
  @Nullable Rational cover(Rational terms) {
    var rest = terms;
    for (var stretch : stretches) {
      var position = stretch.from().plus(rest);
      var to = stretch.to();
      if (to == null || !position.isMoreThan(to)) {
        return position;
      }
      rest = rest.minus(to.minus(stretch.from()));
    }
    return null;
  }

  /** The stretch that a position ends or lies in, null when the ECT is not employed then. */
  @Nullable Stretch endingAt(Rational position) {
    var low = 0;
    var high = stretches.size();
    while (low < high) {
      var middle = (low + high) >>> 1;
      var to = stretches.get(middle).to();
      if (to != null && to.isLessThan(position)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < stretches.size() && stretches.get(low).holds(position) ? stretches.get(low) : null;
  }

  /** The stretches that reach into the time between two positions. */
  private List<Stretch> reaching(Rational first, Rational last) {
    var from = firstAfter(first);
    var to = from;
    while (to < stretches.size() && stretches.get(to).from().isLessThan(last)) {
      to++;
    }
    return stretches.subList(from, to);
  }

  /** The number of stretches that are over at a position. */
  private int firstAfter(Rational position) {
    var low = 0;
    var high = stretches.size();
    while (low < high) {
      var middle = (low + high) >>> 1;
      var to = stretches.get(middle).to();
      if (to == null || to.isMoreThan(position)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
