package uk.ectmanager.adapter.graphql.audit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.adapter.graphql.GlobalId;
import uk.ectmanager.application.PageRequest;
import uk.ectmanager.application.audit.ReadAudit;
import uk.ectmanager.domain.shared.EctId;
import uk.ectmanager.domain.shared.SchoolId;

/** The schema's AuditFilter. */
record AuditFilter(
    @Nullable String ectId,
    @Nullable String schoolId,
    @Nullable LocalDate from,
    @Nullable LocalDate to) {

  private static final AuditFilter NONE = new AuditFilter(null, null, null, null);

  static ReadAudit.Command command(@Nullable AuditFilter filter, PageRequest page) {
    return (filter == null ? NONE : filter).command(page);
  }

  private ReadAudit.Command command(PageRequest page) {
    return new ReadAudit.Command(
        ectId == null ? null : new EctId(GlobalId.uuid("Ect", ectId, "filter", "ectId")),
        schoolId == null
            ? null
            : new SchoolId(GlobalId.uuid("School", schoolId, "filter", "schoolId")),
        from,
        to,
        page);
  }
}
