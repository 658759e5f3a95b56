package uk.ectmanager.domain.induction.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.calendar.TermLine;
import uk.ectmanager.domain.induction.facts.InductionFacts;
import uk.ectmanager.domain.induction.plan.Completion;
import uk.ectmanager.domain.induction.plan.CountedSpell;
import uk.ectmanager.domain.induction.plan.DroppedReview;
import uk.ectmanager.domain.induction.plan.InductionPlan;
import uk.ectmanager.domain.induction.plan.PlannedPart;
import uk.ectmanager.domain.induction.plan.PlannedReport;
import uk.ectmanager.domain.induction.plan.PlannedTerm;
import uk.ectmanager.domain.induction.plan.Reason;
import uk.ectmanager.domain.shared.Rational;
import uk.ectmanager.domain.shared.Result;

/**
 * Makes the plan of an induction from its facts (D4): a pure function without a clock.
 *
 * <p>Rules here: full length (L1), served by FTE (L2), minimum spell (L3), posts together (L6), one
 * induction (L22), reports by reference 4.4, their dates by C9, and alignment.
 */
public final class InductionPlanner {

  /** FTE terms of one part (L1). */
  private static final Rational PART = Rational.of(3);

  /** How many parts induction has (L1). */
  private static final int PARTS = 2;

  private final InductionFacts facts;
  private final TermLine line;
  private final LocalDate asOf;
  private final Rational now;
  private final List<Employment> counting;
  private final ServiceLine exact;
  private final ServiceLine aligned;

  private InductionPlanner(
      InductionFacts facts, TermLine line, LocalDate asOf, List<Employment> counting) {
    this.facts = facts;
    this.line = line;
    this.asOf = asOf;
    this.now = position(line, asOf);
    this.counting = counting;
    this.exact = ServiceLine.of(counting, line);
    this.aligned = exact.aligned(facts.settings().alignmentDays(), line);
  }

  /**
   * The plan that follows from the facts, with terms served by the end of a day.
   *
   * <p>Refused with {@code NO_CALENDAR} when a spell starts before the first published year.
   */
  public static Result<InductionPlan> plan(InductionFacts facts, TermLine line, LocalDate asOf) {
    var first = facts.spells().getFirst();
    return line.position(first.start())
        .map(known -> {
          var employments = Employment.of(facts, line);
          var counting = employments.stream().filter(Employment::mayCount).toList();
          return new InductionPlanner(facts, line, asOf, counting).plan(employments);
        });
  }

  private static Rational position(TermLine line, LocalDate date) {
    return line.covers(date) ? line.endOf(date) : line.startOf(line.firstDay());
  }

  private InductionPlan plan(List<Employment> employments) {
    var required = PART.times(Rational.of(PARTS));
    var served = exact.served(now).min(required);
    var end = exact.reach(required);
    var spells = employments.stream().map(this::counted).toList();
    var schedule = ReportSchedule.of(aligned, ends(), line);
    return new InductionPlan(
        asOf,
        required,
        served,
        required.minus(served),
        spells.stream()
            .anyMatch(spell ->
                spell.standing() == CountedSpell.Standing.PROVISIONAL
                    && spell.calendarTerms().signum() > 0),
        end == null ? null : end.minus(now).max(Rational.ZERO),
        spells,
        parts(served),
        completion(required, end),
        reports(schedule),
        schedule.dropped().stream().map(this::dropped).toList(),
        terms(end),
        reasons(required, served, end, spells));
  }

  /** FTE terms from the start at which each part ends. */
  private static List<Rational> ends() {
    var ends = new ArrayList<Rational>();
    for (var part = 1; part <= PARTS; part++) {
      ends.add(PART.times(Rational.of(part)));
    }
    return ends;
  }

  private CountedSpell counted(Employment employment) {
    var length = employment.lengthAt(now);
    var standing = employment.standingAt(now);
    return new CountedSpell(
        employment.school(),
        employment.start(),
        employment.end(),
        length,
        standing == CountedSpell.Standing.TOO_SHORT
            ? Rational.ZERO
            : employment.servedAt(now, line),
        standing,
        Explain.standing(standing, employment.start(), length));
  }

  private List<Reason> reasons(
      Rational required, Rational served, @Nullable Rational end, List<CountedSpell> spells) {
    var reasons = new ArrayList<Reason>();
    reasons.add(Explain.fullLength(required, PARTS));
    reasons.add(Explain.served(exact, end == null ? now : now.min(end), served, asOf));
    reasons.add(Explain.remaining(required, served));
    for (var spell : spells) {
      if (spell.standing() != CountedSpell.Standing.COUNTS) {
        reasons.add(spell.reason());
      }
    }
    var together = new LinkedHashSet<Reason>();
    for (var stretch : exact.stretches()) {
      if (stretch.posts() > 1) {
        together.add(Explain.postsTogether(stretch.posts(), stretch.rate()));
      }
    }
    reasons.addAll(together);
    reasons.add(Explain.oneInduction());
    return reasons;
  }

  private List<PlannedPart> parts(Rational served) {
    var parts = new ArrayList<PlannedPart>();
    var before = Rational.ZERO;
    var ends = ends();
    for (var i = 0; i < ends.size(); i++) {
      var end = ends.get(i);
      var length = end.minus(before);
      var position = exact.reach(end);
      var assessed = aligned.reach(end);
      var reasons = new ArrayList<Reason>();
      reasons.add(Explain.partLength(i + 1, length, end));
      reasons.addAll(endReasons(end, position, assessed));
      parts.add(
          new PlannedPart(
              i + 1,
              length,
              served.minus(before).max(Rational.ZERO).min(length),
              date(position),
              date(assessed),
              isProvisional(position, assessed),
              reasons));
      before = end;
    }
    return parts;
  }

  private Completion completion(Rational required, @Nullable Rational end) {
    var assessed = aligned.reach(required);
    return new Completion(
        date(end),
        date(assessed),
        isProvisional(end, assessed),
        endReasons(required, end, assessed));
  }

  private List<Reason> endReasons(
      Rational terms, @Nullable Rational position, @Nullable Rational assessed) {
    var reasons = new ArrayList<Reason>();
    if (position == null) {
      var known =
          exact.isEmpty()
              ? Rational.ZERO
              : exact.served(Objects.requireNonNull(exact.stretches().getLast().to()));
      reasons.add(Explain.endsBefore(known, terms));
      return reasons;
    }
    var date = line.dateAt(position);
    reasons.add(Explain.end(terms, date));
    if (assessed != null && !assessed.equals(position)) {
      reasons.add(Explain.alignment(facts.settings().alignmentDays(), line.dateAt(assessed), date));
    }
    if (line.isProvisional(position)) {
      reasons.add(Explain.projected(line.termEndingAt(position)));
    }
    return reasons;
  }

  private boolean isProvisional(@Nullable Rational position, @Nullable Rational assessed) {
    var later = position == null ? assessed : position;
    return later != null && line.isProvisional(later);
  }

  private @Nullable LocalDate date(@Nullable Rational position) {
    return position == null ? null : line.dateAt(position);
  }

  private List<PlannedReport> reports(ReportSchedule schedule) {
    var reports = new ArrayList<PlannedReport>();
    @Nullable Rational before = null;
    for (var placed : schedule.placed()) {
      reports.add(report(placed, reports.size() + 1, before));
      before = line.endOf(line.dateAt(placed.position()));
    }
    return reports;
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
    var lastDay = lastDay(position);
    var reasons = new ArrayList<Reason>();
    reasons.add(
        switch (placed.kind()) {
          case FORMAL_ASSESSMENT, INTERIM_ASSESSMENT ->
              Explain.assessment(
                  placed.part(),
                  ends().get(placed.part() - 1),
                  position.minus(aligned.start()),
                  falls);
          case PROGRESS_REVIEW -> Explain.review(placed.term(), falls);
        });
    reasons.addAll(alignment(placed));
    var atTermEnd = falls.equals(term.term().end());
    var dates =
        atTermEnd ? term.term().dates(placed.kind()) : facts.settings().offsets().before(falls);
    reasons.add(
        atTermEnd
            ? Explain.datesOfTerm(placed.kind(), term, dates)
            : Explain.datesOfItsOwn(facts.settings(), dates));
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
        reasons);
  }

  private List<Reason> alignment(ReportSchedule.Placed placed) {
    var days = facts.settings().alignmentDays();
    var from = Explain.aligned(days, line.dateAfter(aligned.start()));
    return switch (placed.kind()) {
      case PROGRESS_REVIEW -> aligned.start().equals(exact.start()) ? List.of() : List.of(from);
      case FORMAL_ASSESSMENT, INTERIM_ASSESSMENT -> {
        var position = placed.position();
        var served = exact.reach(ends().get(placed.part() - 1));
        if (position.equals(served)) {
          yield List.of();
        }
        yield served == null
            ? List.of(from)
            : List.of(Explain.alignment(days, line.dateAt(position), line.dateAt(served)));
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

  private DroppedReview dropped(ReportSchedule.Dropped dropped) {
    var during = Objects.requireNonNull(aligned.endingAt(dropped.position()));
    return new DroppedReview(
        dropped.term(),
        line.dateAt(dropped.position()),
        Explain.dropped(
            dropped.rule(),
            dropped.term(),
            line.dateAt(dropped.assessment()),
            dropped.assessment().minus(dropped.position()),
            during.rate()));
  }

  /** Every calendar term from the start to completion, or to the end of employment. */
  private List<PlannedTerm> terms(@Nullable Rational end) {
    var terms = new ArrayList<PlannedTerm>();
    if (exact.isEmpty()) {
      return terms;
    }
    var last = end == null ? exact.stretches().getLast().to() : end;
    Objects.requireNonNull(last);
    for (var index = exact.start().floor(); Rational.of(index).isLessThan(last); index++) {
      var from = Rational.of(index);
      var to = last.min(Rational.of((long) index + 1));
      terms.add(
          new PlannedTerm(
              line.termBeginningAt(from), exact.between(from, to), contractedDays(from, to)));
    }
    return terms;
  }
}
