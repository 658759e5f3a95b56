package uk.ectmanager.adapter.graphql.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.adapter.graphql.GlobalId;
import uk.ectmanager.application.PageRequest;
import uk.ectmanager.application.overview.ListEcts;
import uk.ectmanager.domain.overview.EctStatus;
import uk.ectmanager.domain.shared.AccountId;
import uk.ectmanager.domain.shared.SchoolId;

/** The schema's EctFilter. */
record EctFilter(
    @Nullable List<EctStatus> statuses,
    @Nullable String schoolId,
    @Nullable String tutorAccountId,
    @Nullable LocalDate dueFrom,
    @Nullable LocalDate dueTo,
    @Nullable Boolean overdue,
    @Nullable Boolean leaveChoiceWaits) {

  private static final EctFilter NONE = new EctFilter(null, null, null, null, null, null, null);

  static ListEcts.Command command(
      @Nullable EctFilter filter, @Nullable String search, PageRequest page) {
    return (filter == null ? NONE : filter).command(search, page);
  }

  private ListEcts.Command command(@Nullable String search, PageRequest page) {
    return new ListEcts.Command(
        statuses == null ? Set.of() : Set.copyOf(statuses),
        schoolId == null
            ? null
            : new SchoolId(GlobalId.uuid("School", schoolId, "filter", "schoolId")),
        tutorAccountId == null
            ? null
            : new AccountId(GlobalId.uuid("Account", tutorAccountId, "filter", "tutorAccountId")),
        dueFrom,
        dueTo,
        overdue,
        leaveChoiceWaits,
        search,
        page);
  }
}
