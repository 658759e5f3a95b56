package uk.ectmanager.domain.induction.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.calendar.CalendarTerm;
import uk.ectmanager.domain.calendar.ReportDates;
import uk.ectmanager.domain.calendar.ReportKind;
import uk.ectmanager.domain.calendar.TermLine;
import uk.ectmanager.domain.induction.facts.CompletedReport;
import uk.ectmanager.domain.induction.facts.InductionFacts;
import uk.ectmanager.domain.induction.plan.DroppedReview;
import uk.ectmanager.domain.induction.plan.PlannedReport;
import uk.ectmanager.domain.induction.plan.PlannedTerm;
import uk.ectmanager.domain.induction.plan.Reason;
import uk.ectmanager.domain.shared.Rational;

/** Turns the places of a schedule into reports with their dates, periods and reasons (C9). */
final class Reports {

  private final InductionFacts facts;
  private final TermLine line;
  private final List<Employment> counting;
  private final ServiceLine exact;
  private final ServiceLine aligned;
  private final ReportSchedule schedule;
  private final Steps steps;

  Reports(
      InductionFacts facts,
      TermLine line,
      List<Employment> counting,
      ServiceLine exact,
      ServiceLine aligned,
      ReportSchedule schedule,
      Steps steps) {
    this.facts = facts;
    this.line = line;
    this.counting = counting;
    this.exact = exact;
    this.aligned = aligned;
    this.schedule = schedule;
    this.steps = steps;
  }

  /** All of them by date: those completed as they were, the others as planned after them. */
  List<PlannedReport> all() {
    var reports = new ArrayList<PlannedReport>();
    for (var completed : facts.completed()) {
      reports.add(completed(completed, reports.size() + 1));
    }
    @Nullable Rational before =
        facts.completed().stream()
            .map(report -> endOf(report.periodEnd()))
            .max(Comparator.naturalOrder())
            .orElse(null);
    for (var placed : schedule.placed()) {
      steps.next();
      reports.add(report(placed, reports.size() + 1, before));
      before = line.endOf(line.dateAt(placed.position()));
    }
    return reports;
  }

  private Rational endOf(LocalDate date) {
    return line.endOf(line.covers(date) ? date : line.firstDay());
  }

  private PlannedReport completed(CompletedReport report, int number) {
    var start = report.periodStart();
    return new PlannedReport(
        report.kind(),
        number,
        report.part(),
        report.term(),
        report.school(),
        start,
        report.periodEnd(),
        report.dates(),
        exact.isEmpty()
            ? Rational.ZERO
            : contractedDays(
                line.startOf(line.covers(start) ? start : line.firstDay()),
                endOf(report.periodEnd())),
        false,
        true,
        List.of(ExplainReports.completed(report.periodEnd())));
  }

  /**
   * One report.
   *
   * @param before the end of the day on which the one before falls, null for the first
   */
  private PlannedReport report(
      ReportSchedule.Placed placed, int number, @Nullable Rational before) {
    var position = placed.position();
    var term = line.termEndingAt(position);
    var falls = line.dateAt(position);
    var leaving = placed.leaving();
    var lastDay = leaving == null ? lastDay(position) : leaving.end();
    var reasons = new ArrayList<Reason>();
    reasons.add(main(placed, falls));
    reasons.addAll(moved(placed, falls));
    var dates = dates(placed.kind(), term, falls, reasons);
    if (lastDay != null && lastDay.isBefore(dates.due())) {
      dates = dates.notAfter(lastDay);
      reasons.add(Explain.leaving(lastDay));
    }
    if (term.provisional()) {
      reasons.add(Explain.projected(term));
    }
    return new PlannedReport(
        placed.kind(),
        number,
        placed.part(),
        placed.term(),
        placed.during().school(),
        periodStart(before),
        lastDay != null && lastDay.isBefore(falls) ? lastDay : falls,
        dates,
        contractedDays(before == null ? Rational.ZERO : before, line.endOf(falls)),
        term.provisional(),
        false,
        reasons);
  }

  private Reason main(ReportSchedule.Placed placed, LocalDate falls) {
    var stage = placed.stage();
    var leaving = placed.leaving();
    if (stage != null) {
      return ExplainReports.assessment(
          placed.part(),
          stage.own(),
          servedAt(stage),
          placed.position().minus(aligned.start()),
          falls);
    }
    if (leaving != null) {
      return ExplainReports.interim(Objects.requireNonNull(leaving.end()));
    }
    return ExplainReports.review(placed.term(), line.dateAt(reviewEnd(placed)));
  }

  private Rational reviewEnd(ReportSchedule.Placed placed) {
    return aligned.start().plus(Rational.of(placed.term()));
  }

  /** FTE terms served at the end of a stage, before the spells included. */
  private Rational servedAt(Stage stage) {
    var end = Objects.requireNonNull(stage.aligned().end());
    return Prior.terms(facts).plus(aligned.between(Rational.ZERO, end));
  }

  private List<Reason> moved(ReportSchedule.Placed placed, LocalDate falls) {
    var reasons = new ArrayList<>(alignment(placed));
    var leave = placed.leave();
    if (leave != null) {
      reasons.add(ExplainReports.onReturn(leave.from(), Objects.requireNonNull(leave.to()), falls));
    }
    return reasons;
  }

  private ReportDates dates(
      ReportKind kind, CalendarTerm term, LocalDate falls, List<Reason> reasons) {
    if (falls.equals(term.term().end())) {
      var dates = term.term().dates(kind);
      reasons.add(ExplainReports.datesOfTerm(kind, term, dates));
      return dates;
    }
    var dates = facts.settings().offsets().before(falls);
    reasons.add(ExplainReports.datesOfItsOwn(facts.settings(), dates));
    return dates;
  }

  private List<Reason> alignment(ReportSchedule.Placed placed) {
    var days = facts.settings().alignmentDays();
    var from = Explain.aligned(days, line.dateAfter(aligned.start()));
    return switch (placed.kind()) {
      case INTERIM_ASSESSMENT -> List.of();
      case PROGRESS_REVIEW -> aligned.start().equals(exact.start()) ? List.of() : List.of(from);
      case FORMAL_ASSESSMENT -> {
        var stage = Objects.requireNonNull(placed.stage());
        var end = Objects.requireNonNull(stage.aligned().end());
        var served = stage.span().end();
        if (end.equals(served)) {
          yield List.of();
        }
        yield served == null
            ? List.of(from)
            : List.of(Explain.alignment(days, line.dateAt(end), line.dateAt(served)));
      }
    };
  }

  /** The last day of the posts held at a position, null when one of them goes on. */
  private @Nullable LocalDate lastDay(Rational position) {
    @Nullable LocalDate last = null;
    for (var employment : counting) {
      if (employment.holds(position)) {
        var end = employment.end();
        if (end == null) {
          return null;
        }
        last = last == null || end.isAfter(last) ? end : last;
      }
    }
    return last;
  }

  /** The first day of employment after the report before. */
  private LocalDate periodStart(@Nullable Rational before) {
    if (before == null) {
      return counting.getFirst().start();
    }
    var from = line.dateAfter(before);
    @Nullable LocalDate first = null;
    for (var employment : counting) {
      var end = employment.end();
      if (end == null || !end.isBefore(from)) {
        var begins = employment.start().isAfter(from) ? employment.start() : from;
        first = first == null || begins.isBefore(first) ? begins : first;
      }
    }
    return first == null ? from : first;
  }

  /** Published induction days times FTE between two positions. */
  private Rational contractedDays(Rational from, Rational to) {
    var days = Rational.ZERO;
    var first = from.max(exact.start());
    for (var index = first.floor(); Rational.of(index).isLessThan(to); index++) {
      var served =
          exact.between(first.max(Rational.of(index)), to.min(Rational.of((long) index + 1)));
      var term = line.termBeginningAt(Rational.of(index)).term();
      days = days.plus(served.times(Rational.of(term.inductionDays())));
    }
    return days;
  }

  /** Reviews that a rule drops, in order. */
  List<DroppedReview> dropped() {
    return schedule.dropped().stream().map(this::dropped).toList();
  }

  private DroppedReview dropped(ReportSchedule.Dropped dropped) {
    var during = Objects.requireNonNull(aligned.endingAt(dropped.position()));
    return new DroppedReview(
        dropped.term(),
        line.dateAt(dropped.position()),
        ExplainReports.dropped(
            dropped.why(),
            dropped.term(),
            line.dateAt(dropped.cause()),
            dropped.cause().minus(dropped.position()),
            during.rate()));
  }

  /** Every calendar term from the start to completion, or to the end of employment. */
  List<PlannedTerm> terms(@Nullable Rational end) {
    var last = end == null ? exact.end() : end;
    if (last == null) {
      return List.of();
    }
    var terms = new ArrayList<PlannedTerm>();
    for (var index = exact.start().floor(); Rational.of(index).isLessThan(last); index++) {
      steps.next();
      var from = Rational.of(index);
      var to = last.min(Rational.of((long) index + 1));
      terms.add(
          new PlannedTerm(
              line.termBeginningAt(from), exact.between(from, to), contractedDays(from, to)));
    }
    return terms;
  }
}
