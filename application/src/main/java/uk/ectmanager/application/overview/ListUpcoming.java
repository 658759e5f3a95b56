package uk.ectmanager.application.overview;

import java.time.InstantSource;
import uk.ectmanager.application.Page;
import uk.ectmanager.application.PageRequest;
import uk.ectmanager.domain.access.Grant;
import uk.ectmanager.domain.access.Permission;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.shared.LondonTime;

/**
 * Reports that are due next, by date, whoever has to act; a fixed number of calls to the storage.
 */
public final class ListUpcoming {

  private final EctRows rows;
  private final EctScopes scopes;
  private final InstantSource clock;

  public ListUpcoming(EctRows rows, EctScopes scopes, InstantSource clock) {
    this.rows = rows;
    this.scopes = scopes;
    this.clock = clock;
  }

  /** In which role, and which part of the list. */
  public record Command(Grant grant, PageRequest page) {}

  /** A report that is due. */
  public record Upcoming(EctOverview ect, EctRow.Report report) {}

  /** A page of them; none in a role that reads no inductions. */
  public Page<Upcoming> handle(Viewer viewer, Command command) {
    Desk.requireHeld(viewer, command.grant());
    if (!Permission.VIEW_INDUCTION.roles().contains(command.grant().role())) {
      return Page.empty();
    }
    var scope = scopes.of(viewer.account(), command.grant());
    var today = LondonTime.dateAt(clock.instant());
    return rows.due(scope, today, command.page())
        .map(due -> new Upcoming(new EctOverview(due.row(), today), due.report()));
  }
}
