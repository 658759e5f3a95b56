package uk.ectmanager.bootstrap.demo;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;
import uk.ectmanager.adapter.graphql.Payload;
import uk.ectmanager.adapter.graphql.ProblemView;

/** Moves the demonstration's date; exists in the demonstration only. */
@Controller
@ConditionalOnProperty(name = "ect.demo", havingValue = "true")
class DemoClockController {

  private final AdvanceDemoClock advance;

  DemoClockController(AdvanceDemoClock advance) {
    this.advance = advance;
  }

  record AdvanceDemoClockInput(LocalDate date) {}

  record AdvanceDemoClockPayload(@Nullable LocalDate today, List<ProblemView> problems) {}

  @MutationMapping
  AdvanceDemoClockPayload advanceDemoClock(@Argument AdvanceDemoClockInput input) {
    return Payload.of(advance.to(input.date()), today -> today, AdvanceDemoClockPayload::new);
  }
}
