package uk.ectmanager.domain.induction.facts;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Statutory leave: never counted towards the 30 days, and the ECT's to add or not (L11).
 *
 * @param from first day of it
 * @param to last day of it, null while it goes on
 * @param days contracted days in it, none as long as they are not known
 * @param choice pending while it goes on
 */
public record StatutoryLeave(
    LeaveKind kind, LocalDate from, @Nullable LocalDate to, HalfDays days, LeaveChoice choice)
    implements Comparable<StatutoryLeave> {

  private static final Comparator<StatutoryLeave> ORDER =
      Comparator.comparing(StatutoryLeave::from)
          .thenComparing(StatutoryLeave::to, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(StatutoryLeave::kind)
          .thenComparing(StatutoryLeave::days)
          .thenComparing(StatutoryLeave::choice);

  public StatutoryLeave {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(days, "days");
    Objects.requireNonNull(choice, "choice");
    if (to != null && to.isBefore(from)) {
      throw new IllegalArgumentException("leave ends on or after its first day");
    }
    if (to == null && choice != LeaveChoice.PENDING) {
      throw new IllegalArgumentException("the choice is made after the return");
    }
  }

  /** Leave that goes on. */
  public static StatutoryLeave since(LeaveKind kind, LocalDate from) {
    return new StatutoryLeave(kind, from, null, HalfDays.NONE, LeaveChoice.PENDING);
  }

  /** The same after the ECT chose. */
  public StatutoryLeave with(LeaveChoice chosen) {
    return new StatutoryLeave(kind, from, to, days, chosen);
  }

  /** Whether it runs on the date. */
  public boolean spans(LocalDate date) {
    return !date.isBefore(from) && (to == null || !date.isAfter(to));
  }

  @Override
  public int compareTo(StatutoryLeave other) {
    return ORDER.compare(this, other);
  }
}
