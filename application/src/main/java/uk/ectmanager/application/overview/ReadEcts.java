package uk.ectmanager.application.overview;

import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.shared.EctId;
import uk.ectmanager.domain.shared.LondonTime;
import uk.ectmanager.domain.shared.ReviewId;

/**
 * ECTs by their ids, as far as the viewer may see them. A row that is missing or older than what
 * the viewer knows already is made at once, so that people read what they have just written.
 */
public final class ReadEcts {

  private final EctRows rows;
  private final ProjectEcts project;
  private final EctScopes scopes;
  private final InstantSource clock;

  public ReadEcts(EctRows rows, ProjectEcts project, EctScopes scopes, InstantSource clock) {
    this.rows = rows;
    this.project = project;
    this.scopes = scopes;
    this.clock = clock;
  }

  /**
   * Which, and what the viewer knows of them already.
   *
   * @param registrations at least these revisions of the registrations
   * @param reviews at least these revisions of their reviews
   */
  public record Query(
      Collection<EctId> ects,
      Map<EctId, Long> registrations,
      Map<EctId, Map<ReviewId, Integer>> reviews) {

    public Query {
      ects = Set.copyOf(ects);
      registrations = Map.copyOf(registrations);
      reviews = Map.copyOf(reviews);
    }

    /** These, as they are stored. */
    public static Query of(Collection<EctId> ects) {
      return new Query(ects, Map.of(), Map.of());
    }

    private boolean isMet(EctRow row) {
      return row.revision() >= registrations.getOrDefault(row.ect(), 0L)
          && reviews.getOrDefault(row.ect(), Map.of()).entrySet().stream()
              .allMatch(known ->
                  row.reviews().stream()
                      .anyMatch(review ->
                          review.review().equals(known.getKey())
                              && review.revision() >= known.getValue()));
    }
  }

  /** The one, unless it is not there or not the viewer's to see. */
  public Optional<EctOverview> handle(Viewer viewer, EctId ect) {
    return Optional.ofNullable(handle(viewer, Query.of(Set.of(ect))).get(ect));
  }

  /** Those that exist and may be seen; a fixed number of calls, however many they are. */
  public Map<EctId, EctOverview> handle(Viewer viewer, Query query) {
    if (query.ects().isEmpty()) {
      return Map.of();
    }
    var scope = scopes.visible(viewer);
    if (scope.isEmpty()) {
      return Map.of();
    }
    var current = new HashMap<EctId, EctRow>();
    rows.findAll(query.ects())
        .forEach((ect, found) -> {
          if (query.isMet(found.value())) {
            current.put(ect, found.value());
          }
        });
    var missing = new HashSet<>(query.ects());
    missing.removeAll(current.keySet());
    if (!missing.isEmpty()) {
      current.putAll(project.project(missing));
    }
    var today = LondonTime.dateAt(clock.instant());
    var seen = new HashMap<EctId, EctOverview>();
    current.forEach((ect, row) -> {
      if (scope.holds(row)) {
        seen.put(ect, new EctOverview(row, today));
      }
    });
    return Map.copyOf(seen);
  }
}
