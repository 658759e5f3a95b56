package uk.ectmanager.application.calendar;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.calendar.CalendarPath;
import uk.ectmanager.domain.calendar.TermCalendar;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.ProblemCode;
import uk.ectmanager.domain.shared.Result;

/**
 * Calendars of a body as they would be published: checked, and nothing of them stored. A published
 * year is changed only with the confirmation that its proposal carries, so that nobody moves dates
 * without having asked what moves.
 *
 * @param calendars as they would be published or withdrawn
 * @param confirmation to be given back when publishing just this over what is published now; empty
 *     when nothing published changes
 */
public record CalendarProposal(
    AppropriateBodyId body, List<TermCalendar> calendars, String confirmation) {

  private static final String BETWEEN = ".";

  public CalendarProposal {
    calendars = List.copyOf(calendars);
  }

  static CalendarProposal of(AppropriateBodyId body, List<CalendarDraft> drafts) {
    return new CalendarProposal(
        body,
        drafts.stream().map(CalendarDraft::next).toList(),
        drafts.stream()
            .filter(CalendarDraft::changesPublished)
            .map(CalendarDraft::fingerprint)
            .collect(Collectors.joining(BETWEEN)));
  }

  /** Whether it may change anything on a path. */
  public boolean concerns(CalendarPath path) {
    return calendars.stream()
        .map(TermCalendar::id)
        .anyMatch(id -> {
          var school = id.school();
          return path.bodies().contains(id.body())
              && (school == null || path.schools().contains(school));
        });
  }

  /** What the change comes to when this confirms it; refused when it does not. */
  <T> Result<T> confirmed(@Nullable String given, Supplier<Result<T>> change) {
    var known = given == null ? Set.of() : Set.copyOf(parts(given.strip()));
    return confirmation.isEmpty() || known.containsAll(parts(confirmation))
        ? change.get()
        : Result.refused(
            ProblemCode.CONFIRMATION_REQUIRED,
            "This changes a published calendar. See what it moves, and confirm just that.",
            "input",
            "confirmation");
  }

  private static List<String> parts(String confirmation) {
    return Arrays.stream(confirmation.split("\\.", -1)).distinct().toList();
  }
}
