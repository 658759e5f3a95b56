package uk.ectmanager.adapter.graphql.calendar;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import uk.ectmanager.adapter.graphql.Connections;
import uk.ectmanager.adapter.graphql.ProblemView;
import uk.ectmanager.adapter.graphql.body.AppropriateBodyView;
import uk.ectmanager.adapter.graphql.overview.EctView;
import uk.ectmanager.application.PageRequest;
import uk.ectmanager.application.calendar.CalendarProposal;
import uk.ectmanager.application.calendar.ProposeCalendarImport;
import uk.ectmanager.application.calendar.ProposeTermCalendar;
import uk.ectmanager.application.calendar.ProposeWithdrawal;
import uk.ectmanager.application.induction.recalculation.ListCalendarMoves;
import uk.ectmanager.application.induction.recalculation.ReadRecalculations;
import uk.ectmanager.application.overview.ReadEcts;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.shared.Result;

/** What a calendar would move, and how far the recalculation after a change is. */
@Controller
final class CalendarChangeController {

  private final ProposeTermCalendar proposeTermCalendar;
  private final ProposeCalendarImport proposeCalendarImport;
  private final ProposeWithdrawal proposeWithdrawal;
  private final ListCalendarMoves listCalendarMoves;
  private final ReadRecalculations readRecalculations;
  private final ReadEcts readEcts;

  CalendarChangeController(
      ProposeTermCalendar proposeTermCalendar,
      ProposeCalendarImport proposeCalendarImport,
      ProposeWithdrawal proposeWithdrawal,
      ListCalendarMoves listCalendarMoves,
      ReadRecalculations readRecalculations,
      ReadEcts readEcts) {
    this.proposeTermCalendar = proposeTermCalendar;
    this.proposeCalendarImport = proposeCalendarImport;
    this.proposeWithdrawal = proposeWithdrawal;
    this.listCalendarMoves = listCalendarMoves;
    this.readRecalculations = readRecalculations;
    this.readEcts = readEcts;
  }

  @QueryMapping
  TermCalendarChangeView termCalendarChange(
      @Argument PublishTermCalendarInput input,
      @Argument int first,
      @Argument @Nullable String after,
      Viewer viewer) {
    var page = Connections.request(first, after);
    return change(viewer, proposeTermCalendar.handle(viewer, input.toCommand()), page);
  }

  @QueryMapping
  TermCalendarChangeView termCalendarImportChange(
      @Argument ImportTermCalendarsInput input,
      @Argument int first,
      @Argument @Nullable String after,
      Viewer viewer) {
    var page = Connections.request(first, after);
    return change(viewer, proposeCalendarImport.handle(viewer, input.toCommand()), page);
  }

  @QueryMapping
  TermCalendarChangeView termCalendarWithdrawal(
      @Argument WithdrawTermCalendarInput input,
      @Argument int first,
      @Argument @Nullable String after,
      Viewer viewer) {
    var page = Connections.request(first, after);
    return change(viewer, proposeWithdrawal.handle(viewer, input.toCommand()), page);
  }

  private TermCalendarChangeView change(
      Viewer viewer, Result<CalendarProposal> proposed, PageRequest page) {
    return switch (proposed) {
      case Result.Done<CalendarProposal>(var proposal) -> {
        var moves = listCalendarMoves.handle(viewer, new ListCalendarMoves.Command(proposal, page));
        var lookedAt = moves.lookedAt();
        var rows = Connections.of(page, moves.page(), CalendarMoveView::of);
        yield new TermCalendarChangeView(
            lookedAt == null ? rows : Connections.endingAt(rows, lookedAt.toString()),
            proposal.confirmation(),
            List.of());
      }
      case Result.Refused<CalendarProposal>(var problems) ->
          new TermCalendarChangeView(null, null, problems.stream().map(ProblemView::of).toList());
    };
  }

  @BatchMapping(typeName = CalendarMoveView.TYPE)
  Map<CalendarMoveView, EctView> ect(List<CalendarMoveView> moves, @ContextValue Viewer viewer) {
    var found =
        readEcts.handle(
            viewer,
            ReadEcts.Query.of(
                moves.stream().map(CalendarMoveView::ectId).collect(Collectors.toSet())));
    var views = new HashMap<CalendarMoveView, EctView>();
    for (var move : moves) {
      var overview = found.get(move.ectId());
      if (overview != null) {
        views.put(move, EctView.of(overview));
      }
    }
    return views;
  }

  @BatchMapping(typeName = AppropriateBodyView.TYPE)
  Map<AppropriateBodyView, PlanRecalculationView> planRecalculation(
      List<AppropriateBodyView> bodies, @ContextValue Viewer viewer) {
    var found =
        readRecalculations.handle(
            viewer, bodies.stream().map(AppropriateBodyView::body).collect(Collectors.toSet()));
    var views = new HashMap<AppropriateBodyView, PlanRecalculationView>();
    for (var body : bodies) {
      var recalculation = found.get(body.body());
      if (recalculation != null) {
        views.put(body, PlanRecalculationView.of(recalculation));
      }
    }
    return views;
  }
}
