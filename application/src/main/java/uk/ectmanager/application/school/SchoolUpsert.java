package uk.ectmanager.application.school;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.DuplicateKey;
import uk.ectmanager.application.IdSource;
import uk.ectmanager.application.Journal;
import uk.ectmanager.application.StaleAggregate;
import uk.ectmanager.application.Versioned;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.school.School;
import uk.ectmanager.domain.school.SchoolDetails;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.SchoolId;

/** Adds schools to what is stored, or changes them, one write each; nothing when nothing is new. */
final class SchoolUpsert {

  private static final int TRIES = 10;

  private final Schools schools;
  private final IdSource ids;
  private final Journal journal;
  private final Viewer viewer;
  private final AppropriateBodyId body;

  SchoolUpsert(
      Schools schools, IdSource ids, Journal journal, Viewer viewer, AppropriateBodyId body) {
    this.schools = schools;
    this.ids = ids;
    this.journal = journal;
    this.viewer = viewer;
    this.body = body;
  }

  record Row(long line, SchoolDetails details) {}

  enum Outcome {
    ADDED,
    CHANGED,
    UNCHANGED,
    NOT_YOURS
  }

  /** What became of each row, in their order; no two rows have the same URN. */
  Map<Row, Outcome> all(List<Row> rows) {
    var outcomes = new LinkedHashMap<Row, Outcome>();
    if (rows.isEmpty()) {
      return outcomes;
    }
    var known = schools.findByUrns(rows.stream().map(row -> row.details().urn()).toList());
    for (var row : rows) {
      outcomes.put(row, one(row.details(), known.get(row.details().urn())));
    }
    return outcomes;
  }

  private Outcome one(SchoolDetails details, @Nullable Versioned<School> known) {
    var current = Optional.ofNullable(known);
    for (var tries = 1; ; tries++) {
      try {
        return current.isPresent() ? refresh(details, current.get()) : add(details);
      } catch (DuplicateKey | StaleAggregate beaten) {
        // another import, or somebody who registers the school, was faster
        if (tries == TRIES) {
          throw beaten;
        }
        current = schools.findByUrn(details.urn());
      }
    }
  }

  private Outcome add(SchoolDetails details) {
    var step = School.list(new SchoolId(ids.next()), details, body);
    schools.add(step.school(), journal.entries(viewer, step.event()));
    return Outcome.ADDED;
  }

  private Outcome refresh(SchoolDetails details, Versioned<School> known) {
    return switch (known.value().refresh(details, body)) {
      case School.Refresh.Unchanged _ -> Outcome.UNCHANGED;
      case School.Refresh.NotYours _ -> Outcome.NOT_YOURS;
      case School.Refresh.Updated(var next, var events, var newToBody) -> {
        schools.save(known.with(next), journal.entries(viewer, events));
        yield newToBody ? Outcome.ADDED : Outcome.CHANGED;
      }
    };
  }
}
