package uk.ectmanager.application.audit;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.Page;
import uk.ectmanager.application.PageRequest;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.EctId;
import uk.ectmanager.domain.shared.SchoolId;

/** Everything that happened; it can be added to and read, nothing else. */
public interface AuditTrail {

  /** Adds an entry, unless the entry of that event is there; answers whether it was added. */
  boolean add(AuditEntry entry);

  /**
   * Entries that the query lets through, the newest first, in one call.
   *
   * @throws uk.ectmanager.application.MalformedCursor when the request's key is none of this list
   */
  Page<AuditEntry> read(Query query, PageRequest request);

  /**
   * Entries of each of these ECTs that have a sentence, the newest first, in one call; each of the
   * ECTs has a page. Several are read from the start only.
   *
   * @throws uk.ectmanager.application.MalformedCursor when the request's key is none of this list
   */
  Map<EctId, Page<AuditEntry>> histories(Collection<EctId> ects, PageRequest request);

  /**
   * Which entries.
   *
   * @param bodies affairs of these appropriate bodies; at least one
   * @param from at this moment or later
   * @param before earlier than this moment
   */
  record Query(
      Set<AppropriateBodyId> bodies,
      @Nullable EctId ect,
      @Nullable SchoolId school,
      @Nullable Instant from,
      @Nullable Instant before) {
    public Query {
      bodies = Set.copyOf(bodies);
    }

    /** Whether an entry is asked for. */
    public boolean holds(AuditEntry entry) {
      var scope = entry.scope();
      return scope.body() != null
          && bodies.contains(scope.body())
          && (ect == null || ect.equals(scope.ect()))
          && (school == null || school.equals(scope.school()))
          && (from == null || !entry.at().isBefore(from))
          && (before == null || entry.at().isBefore(before));
    }
  }
}
