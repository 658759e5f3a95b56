package uk.ectmanager.application.audit;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.NotPermitted;
import uk.ectmanager.application.Page;
import uk.ectmanager.application.PageRequest;
import uk.ectmanager.domain.access.Permission;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.shared.EctId;
import uk.ectmanager.domain.shared.LondonTime;
import uk.ectmanager.domain.shared.SchoolId;

/** What happened in the viewer's appropriate body, the newest first. */
public final class ReadAudit {

  private final AuditTrail trail;

  public ReadAudit(AuditTrail trail) {
    this.trail = trail;
  }

  /**
   * Which part of it.
   *
   * @param from from this day on
   * @param to until this day
   */
  public record Command(
      @Nullable EctId ect,
      @Nullable SchoolId school,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      PageRequest page) {}

  /** A page of it; affairs of other bodies are left out whatever is asked for. */
  public Page<AuditEntry> handle(Viewer viewer, Command command) {
    NotPermitted.unlessEver(viewer, Permission.VIEW_AUDIT);
    var to = command.to();
    return trail.read(
        new AuditTrail.Query(
            viewer.bodies(Permission.VIEW_AUDIT),
            command.ect(),
            command.school(),
            startOf(command.from()),
            to == null ? null : startOf(to.plusDays(1))),
        command.page());
  }

  private static @Nullable Instant startOf(@Nullable LocalDate day) {
    return day == null ? null : LondonTime.startOf(day);
  }
}
