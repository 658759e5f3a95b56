package uk.ectmanager.adapter.graphql.school;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.school.SchoolState;

/** The schema's SchoolFilter. */
record SchoolFilter(@Nullable List<SchoolState> states) {

  static Set<SchoolState> statesOf(@Nullable SchoolFilter filter) {
    return filter == null || filter.states() == null ? Set.of() : Set.copyOf(filter.states());
  }
}
