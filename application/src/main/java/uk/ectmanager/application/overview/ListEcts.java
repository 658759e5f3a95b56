package uk.ectmanager.application.overview;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.Page;
import uk.ectmanager.application.PageRequest;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.overview.EctStatus;
import uk.ectmanager.domain.shared.AccountId;
import uk.ectmanager.domain.shared.LondonTime;
import uk.ectmanager.domain.shared.SchoolId;

/** The ECTs that the viewer may see, by last name. */
public final class ListEcts {

  private final EctRows rows;
  private final EctScopes scopes;
  private final InstantSource clock;

  public ListEcts(EctRows rows, EctScopes scopes, InstantSource clock) {
    this.rows = rows;
    this.scopes = scopes;
    this.clock = clock;
  }

  /**
   * Which of them.
   *
   * @param statuses in any when empty
   * @param search beginnings of a name's words, or a whole TRN; all when null or blank
   */
  public record Command(
      Set<EctStatus> statuses,
      @Nullable SchoolId school,
      @Nullable AccountId tutor,
      @Nullable LocalDate dueFrom,
      @Nullable LocalDate dueTo,
      @Nullable Boolean overdue,
      @Nullable Boolean leaveChoiceWaits,
      @Nullable String search,
      PageRequest page) {

    public Command {
      statuses = Set.copyOf(statuses);
    }

    /** All of them. */
    public static Command all(PageRequest page) {
      return new Command(Set.of(), null, null, null, null, null, null, null, page);
    }
  }

  /** A page of them, with how many there are in all. */
  public Page<EctOverview> handle(Viewer viewer, Command command) {
    var scope = scopes.visible(viewer);
    var text = command.search();
    var search = text == null || text.isBlank() ? null : EctSearch.of(text);
    if (scope.isEmpty() || (search != null && search.isEmpty())) {
      return Page.empty();
    }
    var today = LondonTime.dateAt(clock.instant());
    return rows.list(
            scope,
            new EctQuery(
                today,
                command.statuses(),
                command.school(),
                command.tutor(),
                command.dueFrom(),
                command.dueTo(),
                command.overdue(),
                command.leaveChoiceWaits(),
                search),
            command.page())
        .map(row -> new EctOverview(row, today));
  }
}
