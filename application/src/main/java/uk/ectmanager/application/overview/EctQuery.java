package uk.ectmanager.application.overview;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.overview.EctStatus;
import uk.ectmanager.domain.shared.AccountId;
import uk.ectmanager.domain.shared.SchoolId;

/**
 * Which ECTs of a scope.
 *
 * @param today the day for which status and overdue are asked
 * @param statuses in any when empty
 * @param dueFrom with a report, open or planned, due from this day on
 * @param dueTo with a report, open or planned, due until this day
 * @param overdue with a report overdue (true), without (false)
 * @param leaveChoiceWaits with statutory leave that the ECT has to choose about (true), without
 *     (false)
 */
public record EctQuery(
    LocalDate today,
    Set<EctStatus> statuses,
    @Nullable SchoolId school,
    @Nullable AccountId tutor,
    @Nullable LocalDate dueFrom,
    @Nullable LocalDate dueTo,
    @Nullable Boolean overdue,
    @Nullable Boolean leaveChoiceWaits,
    @Nullable EctSearch search) {

  public EctQuery {
    statuses = Set.copyOf(statuses);
  }

  /** All of them. */
  public static EctQuery all(LocalDate today) {
    return new EctQuery(today, Set.of(), null, null, null, null, null, null, null);
  }

  /** Whether a row is asked for. */
  public boolean holds(EctRow row) {
    return (statuses.isEmpty() || statuses.contains(row.status(today)))
        && (school == null || school.equals(row.school()))
        && (tutor == null || tutor.equals(row.tutor()))
        && (overdue == null || overdue == row.overdue(today))
        && (leaveChoiceWaits == null || leaveChoiceWaits != row.waitingChoices(today).isEmpty())
        && due(row)
        && (search == null || search.finds(row));
  }

  private boolean due(EctRow row) {
    return (dueFrom == null && dueTo == null)
        || row.reports().stream()
            .map(EctRow.Report::due)
            .anyMatch(due ->
                (dueFrom == null || !due.isBefore(dueFrom))
                    && (dueTo == null || !due.isAfter(dueTo)));
  }
}
