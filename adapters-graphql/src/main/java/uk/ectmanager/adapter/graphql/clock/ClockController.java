package uk.ectmanager.adapter.graphql.clock;

import java.time.LocalDate;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import uk.ectmanager.application.clock.FindStatutoryDeadlines;
import uk.ectmanager.domain.clock.StatutoryEvent;

/** Statutory deadlines, for anybody. */
@Controller
final class ClockController {

  private final FindStatutoryDeadlines findStatutoryDeadlines;

  ClockController(FindStatutoryDeadlines findStatutoryDeadlines) {
    this.findStatutoryDeadlines = findStatutoryDeadlines;
  }

  @QueryMapping
  StatutoryDeadlinesView statutoryDeadlines(
      @Argument StatutoryEvent event, @Argument LocalDate date) {
    return StatutoryDeadlinesView.of(
        findStatutoryDeadlines.handle(new FindStatutoryDeadlines.Query(event, date)));
  }
}
