package uk.ectmanager.application.overview;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.Page;
import uk.ectmanager.application.PageRequest;
import uk.ectmanager.application.Versioned;
import uk.ectmanager.domain.shared.EctId;
import uk.ectmanager.domain.shared.SchoolId;
import uk.ectmanager.domain.shared.Trn;

/**
 * The rows of all ECTs: what lists and dashboards read. Derived from the aggregates, so it may be
 * thrown away and made again.
 */
public interface EctRows {

  /** Those that exist, in one call to the storage. */
  Map<EctId, Versioned<EctRow>> findAll(Collection<EctId> ects);

  /** The row whose registration holds this TRN; a refused one does not. */
  Optional<EctRow> findByTrn(Trn trn);

  /** Adds a row; false, and nothing is written, when there is one of that ECT. */
  boolean add(EctRow row);

  /** Replaces the row that was read; false, and nothing is written, when it changed since. */
  boolean replace(Versioned<EctRow> next);

  /**
   * Rows of the scope, by last name, first name and id, with how many there are in all: two calls.
   *
   * @throws uk.ectmanager.application.MalformedCursor when the request's key is none of this list
   */
  Page<EctRow> list(EctScope scope, EctQuery query, PageRequest request);

  /**
   * What waits at a desk on that day, by due date, with how many there are in all: two calls.
   *
   * @throws uk.ectmanager.application.MalformedCursor when the request's key is none of this list
   */
  Page<EctTask> tasks(Desk desk, LocalDate today, PageRequest request);

  /**
   * Reports of authorised ECTs of the scope that are ahead on that day, by due date: a fixed number
   * of calls.
   *
   * @throws uk.ectmanager.application.MalformedCursor when the request's key is none of this list
   */
  Page<DueReport> due(EctScope scope, LocalDate today, PageRequest request);

  /**
   * ECTs of a school, in order of their ids.
   *
   * @param after read on after this one, null from the start
   * @param limit how many at most
   */
  List<EctId> ofSchool(SchoolId school, @Nullable EctId after, int limit);

  /** A report that is due, with whose it is. */
  record DueReport(EctRow row, EctRow.Report report) {}
}
