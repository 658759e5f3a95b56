package uk.ectmanager.domain.induction.facts;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;

/**
 * Days on which the ECT was to work and did not (L8, L20).
 *
 * <p>An absence across the end of a part is shared out between the two by its school days, to the
 * half day.
 *
 * @param from first day away
 * @param to last day away; the same for a single day
 * @param days contracted days missed, to the half day; not none
 */
public record Absence(LocalDate from, LocalDate to, HalfDays days, AbsenceKind kind)
    implements Comparable<Absence> {

  private static final Comparator<Absence> ORDER =
      Comparator.comparing(Absence::from)
          .thenComparing(Absence::to)
          .thenComparing(Absence::days)
          .thenComparing(Absence::kind);

  public Absence {
    Objects.requireNonNull(days, "days");
    Objects.requireNonNull(kind, "kind");
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("an absence ends on or after its first day");
    }
    if (days.isNone()) {
      throw new IllegalArgumentException("an absence has at least half a day");
    }
  }

  /** An ad hoc absence of one day or half of one. */
  public static Absence on(LocalDate day, HalfDays days) {
    return new Absence(day, day, days, AbsenceKind.AD_HOC);
  }

  /** An ad hoc absence. */
  public static Absence between(LocalDate from, LocalDate to, HalfDays days) {
    return new Absence(from, to, days, AbsenceKind.AD_HOC);
  }

  @Override
  public int compareTo(Absence other) {
    return ORDER.compare(this, other);
  }
}
