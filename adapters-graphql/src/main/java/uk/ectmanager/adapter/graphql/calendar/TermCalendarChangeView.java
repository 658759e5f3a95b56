package uk.ectmanager.adapter.graphql.calendar;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.adapter.graphql.ConnectionView;
import uk.ectmanager.adapter.graphql.ProblemView;

/** The schema's TermCalendarChange. */
record TermCalendarChangeView(
    @Nullable ConnectionView<CalendarMoveView> moves,
    @Nullable String confirmation,
    List<ProblemView> problems) {}
