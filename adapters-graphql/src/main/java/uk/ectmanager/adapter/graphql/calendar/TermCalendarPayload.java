package uk.ectmanager.adapter.graphql.calendar;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.adapter.graphql.ProblemView;

/** The schema's TermCalendarPayload. */
record TermCalendarPayload(@Nullable TermCalendarView calendar, List<ProblemView> problems) {}
