package uk.ectmanager.domain.induction.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.calendar.TermLine;
import uk.ectmanager.domain.induction.facts.InductionFacts;
import uk.ectmanager.domain.induction.facts.PriorInduction;
import uk.ectmanager.domain.induction.facts.Spell;
import uk.ectmanager.domain.induction.facts.SpellKind;
import uk.ectmanager.domain.induction.plan.CountedSpell;
import uk.ectmanager.domain.shared.Rational;
import uk.ectmanager.domain.shared.SchoolId;

/**
 * Continuous employment at one school on the term line: spells there with no school day between
 * them, of one kind, are one (L3).
 *
 * @param from position at the beginning of its first day
 * @param to position at the end of its last day, null while it goes on
 * @param continued it continues service at this school before the spells known here
 */
record Employment(
    SchoolId school,
    LocalDate start,
    @Nullable LocalDate end,
    Rational from,
    @Nullable Rational to,
    List<Spell> spells,
    boolean continued) {

  private static final Comparator<Employment> ORDER =
      Comparator.comparing(Employment::start).thenComparing(one -> one.school().value());

  /** Days of the longest school holiday, for service that ended before the first calendar. */
  private static final int LONGEST_BREAK = 62;

  Employment {
    spells = List.copyOf(spells);
  }

  private record Post(SchoolId school, SpellKind kind) {}

  /** All employments in the facts, in order of their start. */
  static List<Employment> of(InductionFacts facts, TermLine line) {
    var posts = new LinkedHashMap<Post, List<Employment>>();
    for (var spell : facts.spells()) {
      var end = spell.end();
      var next =
          new Employment(
              spell.school(),
              spell.start(),
              end,
              line.startOf(spell.start()),
              end == null ? null : line.endOf(end),
              List.of(spell),
              continues(facts, spell, line));
      var known =
          posts.computeIfAbsent(new Post(spell.school(), spell.kind()), post -> new ArrayList<>());
      if (!known.isEmpty() && known.getLast().reaches(next.from())) {
        known.add(known.removeLast().with(next));
      } else {
        known.add(next);
      }
    }
    return posts.values().stream().flatMap(List::stream).sorted(ORDER).toList();
  }

  /** Whether service at this school before goes on with the spell, no school day between. */
  private static boolean continues(InductionFacts facts, Spell spell, TermLine line) {
    return spell.equals(facts.spells().getFirst())
        && facts.priorService().stream()
            .filter(prior -> prior.place() == PriorInduction.Place.THIS_SCHOOL)
            .anyMatch(prior -> {
              var to = prior.to();
              if (to == null) {
                return true;
              }
              return line.covers(to)
                  ? !line.endOf(to).isLessThan(line.startOf(spell.start()))
                  : !to.isBefore(spell.start().minusDays(LONGEST_BREAK));
            });
  }

  private boolean reaches(Rational position) {
    return to == null || !to.isLessThan(position);
  }

  private Employment with(Employment later) {
    var all = new ArrayList<>(spells);
    all.addAll(later.spells);
    return new Employment(
        school, start, later(end, later.end), from, later(to, later.to), all, continued);
  }

  /** The later of two ends; null when one of them is open. */
  private static <T extends Comparable<? super T>> @Nullable T later(
      @Nullable T one, @Nullable T other) {
    return one == null || other == null ? null : one.compareTo(other) < 0 ? other : one;
  }

  /** What sort of post it is; all its spells are of one kind. */
  SpellKind kind() {
    return spells.getFirst().kind();
  }

  /** How long it lasts on the term line, up to a position while it goes on; never below nothing. */
  Rational lengthAt(Rational position) {
    return (to == null ? position : to).minus(from).max(Rational.ZERO);
  }

  /** FTE terms of this post alone, up to a position. */
  Rational servedAt(Rational position, TermLine line) {
    var served = Rational.ZERO;
    for (var spell : spells) {
      var last = spell.end();
      var until = last == null ? position : line.endOf(last).min(position);
      var since = line.startOf(spell.start());
      var fte = spell.fte();
      for (var change : spell.changes()) {
        var changed = line.startOf(change.from());
        served = served.plus(stretch(since, changed.min(until)).times(fte.value()));
        since = changed;
        fte = change.fte();
      }
      served = served.plus(stretch(since, until).times(fte.value()));
    }
    return served.times(kind().termsPerTerm());
  }

  private static Rational stretch(Rational since, Rational until) {
    return until.minus(since).max(Rational.ZERO);
  }

  /** Whether it counts (L3, L5, L7), seen from a position. */
  CountedSpell.Standing standingAt(Rational position) {
    if (!kind().canCount()) {
      return CountedSpell.Standing.NOT_AGREED;
    }
    if (continued || !lengthAt(position).isLessThan(kind().minimumTerms())) {
      return CountedSpell.Standing.COUNTS;
    }
    return to == null ? CountedSpell.Standing.PROVISIONAL : CountedSpell.Standing.TOO_SHORT;
  }

  /** Whether it counts or may still come to count. */
  boolean mayCount() {
    return kind().canCount() && (to == null || standingAt(to) == CountedSpell.Standing.COUNTS);
  }

  /** Whether the ECT is employed under it just before a position. */
  boolean holds(Rational position) {
    return from.isLessThan(position) && reaches(position);
  }
}
