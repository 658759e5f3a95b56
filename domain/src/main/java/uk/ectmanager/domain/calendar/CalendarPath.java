package uk.ectmanager.domain.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.SchoolId;

/**
 * Whose calendars hold for somebody, from their first school to their last.
 *
 * @param body whose calendar holds before the first stay
 * @param stays in order, each on a day of its own
 */
public record CalendarPath(AppropriateBodyId body, List<Stay> stays) {

  public CalendarPath {
    Objects.requireNonNull(body, "body");
    stays = List.copyOf(stays);
    for (var i = 1; i < stays.size(); i++) {
      if (!stays.get(i).from().isAfter(stays.get(i - 1).from())) {
        throw new IllegalArgumentException("stays follow one another");
      }
    }
  }

  /**
   * From this day on, until the next stay, the calendar of this school: its own, or that of the
   * appropriate body in the years in which it has none.
   */
  public record Stay(LocalDate from, AppropriateBodyId body, SchoolId school) {

    public Stay {
      Objects.requireNonNull(from, "from");
      Objects.requireNonNull(body, "body");
      Objects.requireNonNull(school, "school");
    }
  }

  /** The calendar of an appropriate body alone. */
  public static CalendarPath of(AppropriateBodyId body) {
    return new CalendarPath(body, List.of());
  }

  /** Every appropriate body on it. */
  public Set<AppropriateBodyId> bodies() {
    return Stream.concat(Stream.of(body), stays.stream().map(Stay::body))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Every school on it. */
  public Set<SchoolId> schools() {
    return stays.stream().map(Stay::school).collect(Collectors.toUnmodifiableSet());
  }
}
