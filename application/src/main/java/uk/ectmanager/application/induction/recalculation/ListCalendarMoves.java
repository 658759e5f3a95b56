package uk.ectmanager.application.induction.recalculation;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.MalformedCursor;
import uk.ectmanager.application.NotPermitted;
import uk.ectmanager.application.Page;
import uk.ectmanager.application.PageRequest;
import uk.ectmanager.application.Versioned;
import uk.ectmanager.application.calendar.CalendarProposal;
import uk.ectmanager.application.calendar.TermLines;
import uk.ectmanager.application.induction.InductionPlans;
import uk.ectmanager.application.induction.Inductions;
import uk.ectmanager.domain.access.Permission;
import uk.ectmanager.domain.access.Subject;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.induction.Induction;
import uk.ectmanager.domain.induction.InductionEvent;
import uk.ectmanager.domain.induction.MovedReport;
import uk.ectmanager.domain.induction.plan.InductionPlan;
import uk.ectmanager.domain.shared.EctId;
import uk.ectmanager.domain.shared.LondonTime;
import uk.ectmanager.domain.shared.Result;

/**
 * Lists every induction of which a report would come, move or go if a proposed calendar were
 * published, in order of the ECTs' ids. Nothing is changed.
 */
public final class ListCalendarMoves {

  private static final String CAUSE = "another term calendar";

  /** Inductions read at once. */
  static final int PAGE = 200;

  /**
   * Inductions looked at for one answer at most: a page may hold fewer rows than asked for, or
   * none, and still be followed by others.
   */
  static final int MOST = 2000;

  private final Inductions inductions;
  private final InductionPlans plans;
  private final TermLines lines;
  private final InstantSource clock;

  public ListCalendarMoves(
      Inductions inductions, InductionPlans plans, TermLines lines, InstantSource clock) {
    this.inductions = inductions;
    this.plans = plans;
    this.lines = lines;
    this.clock = clock;
  }

  /** What is proposed, and which part of the list is asked for. */
  public record Command(CalendarProposal proposal, PageRequest page) {}

  /**
   * One part of the list; its last row's key is where to read on.
   *
   * @throws MalformedCursor when the page does not start after an ECT
   */
  public Moves handle(Viewer viewer, Command command) {
    var body = command.proposal().body();
    NotPermitted.unless(viewer, Permission.MANAGE_CALENDAR, Subject.of(body));
    var today = LondonTime.dateAt(clock.instant());
    var rows = new ArrayList<Page.Row<InductionMove>>();
    @Nullable EctId last = start(command.page());
    for (var looked = 0; looked < MOST; looked += PAGE) {
      var ids = inductions.ofBody(body, last, PAGE);
      var found = inductions.findAll(ids).values().stream().map(Versioned::value).toList();
      var moves = moves(found, command.proposal(), today);
      for (var id : ids) {
        last = id;
        var move = moves.get(id);
        if (move != null) {
          rows.add(new Page.Row<>(id.toString(), move));
          if (rows.size() == command.page().first()) {
            return new Moves(new Page<>(rows, true, null), id);
          }
        }
      }
      if (ids.size() < PAGE) {
        return new Moves(new Page<>(rows, false, null), last);
      }
    }
    return new Moves(new Page<>(rows, true, null), last);
  }

  /**
   * A part of the list.
   *
   * @param lookedAt the last ECT looked at, where to read on even if the page has no row; null when
   *     there was none
   */
  public record Moves(Page<InductionMove> page, @Nullable EctId lookedAt) {}

  private static @Nullable EctId start(PageRequest page) {
    var after = page.after();
    try {
      return after == null ? null : EctId.of(after);
    } catch (IllegalArgumentException e) {
      throw new MalformedCursor();
    }
  }

  private Map<EctId, InductionMove> moves(
      List<Induction> all, CalendarProposal proposal, LocalDate today) {
    var found =
        all.stream().filter(induction -> proposal.concerns(induction.calendarPath())).toList();
    if (found.isEmpty()) {
      return Map.of();
    }
    var books = lines.books(proposal, found.stream().map(Induction::calendarPath).toList());
    var now = plans.ofAll(found, books.before(), today);
    var then = plans.ofAll(found, books.after(), today);
    var moves = new HashMap<EctId, InductionMove>();
    for (var induction : found) {
      move(induction, now.get(induction.id()), then.get(induction.id()))
          .ifPresent(move -> moves.put(induction.id(), move));
    }
    return moves;
  }

  private static Optional<InductionMove> move(
      Induction induction,
      @Nullable Result<InductionPlan> now,
      @Nullable Result<InductionPlan> then) {
    if (!(then instanceof Result.Done<InductionPlan>(var next))) {
      return Optional.empty();
    }
    var present =
        now instanceof Result.Done<InductionPlan>(var plan)
            ? induction.planned(plan, CAUSE).next()
            : induction;
    return present.planned(next, CAUSE).events().stream()
        .filter(InductionEvent.PlanRecalculated.class::isInstance)
        .findFirst()
        .map(told -> new InductionMove(induction.id(), MovedReport.between(present.slots(), next)));
  }
}
