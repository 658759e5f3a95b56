package uk.ectmanager.domain.induction.facts;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.shared.SchoolId;

/**
 * A stretch of employment at one school.
 *
 * @param start first day
 * @param end last day, null while it goes on
 * @param fte how much the ECT works from the first day
 * @param changes later changes of it, each inside the spell and on a day of its own; kept in order
 *     of their dates
 * @param kind an ordinary post, supply, or a post at an institution without terms
 */
public record Spell(
    SchoolId school,
    LocalDate start,
    @Nullable LocalDate end,
    Fte fte,
    List<FteChange> changes,
    SpellKind kind) {

  public Spell {
    Objects.requireNonNull(school, "school");
    Objects.requireNonNull(fte, "fte");
    Objects.requireNonNull(kind, "kind");
    if (end != null && end.isBefore(start)) {
      throw new IllegalArgumentException("a spell ends on or after its first day");
    }
    changes = changes.stream().sorted(Comparator.comparing(FteChange::from)).toList();
    var before = start;
    for (var change : changes) {
      if (!change.from().isAfter(before)) {
        throw new IllegalArgumentException(
            "each change of FTE has a day after the start of its own");
      }
      if (end != null && change.from().isAfter(end)) {
        throw new IllegalArgumentException("a change of FTE lies inside its spell");
      }
      before = change.from();
    }
  }

  /** An ordinary post. */
  public Spell(
      SchoolId school, LocalDate start, @Nullable LocalDate end, Fte fte, List<FteChange> changes) {
    this(school, start, end, fte, changes, new SpellKind.Regular());
  }

  /** A spell that goes on, at one FTE. */
  public static Spell open(SchoolId school, LocalDate start, Fte fte) {
    return new Spell(school, start, null, fte, List.of());
  }

  /** A spell that ended or will end, at one FTE. */
  public static Spell closed(SchoolId school, LocalDate start, LocalDate end, Fte fte) {
    return new Spell(school, start, end, fte, List.of());
  }

  /** The same as another kind of post. */
  public Spell with(SpellKind other) {
    return new Spell(school, start, end, fte, changes, other);
  }

  /** Whether the ECT is employed under it on the date. */
  public boolean spans(LocalDate date) {
    return !date.isBefore(start) && (end == null || !date.isAfter(end));
  }
}
