package uk.ectmanager.adapter.graphql.clock;

import java.util.List;
import uk.ectmanager.adapter.graphql.Payload;
import uk.ectmanager.adapter.graphql.ProblemView;
import uk.ectmanager.domain.clock.StatutoryDeadline;
import uk.ectmanager.domain.shared.Result;

/** The schema's StatutoryDeadlines. */
record StatutoryDeadlinesView(List<StatutoryDeadlineView> deadlines, List<ProblemView> problems) {

  static StatutoryDeadlinesView of(Result<List<StatutoryDeadline>> result) {
    return Payload.of(
        result,
        deadlines -> deadlines.stream().map(StatutoryDeadlineView::of).toList(),
        (deadlines, problems) ->
            new StatutoryDeadlinesView(deadlines == null ? List.of() : deadlines, problems));
  }
}
