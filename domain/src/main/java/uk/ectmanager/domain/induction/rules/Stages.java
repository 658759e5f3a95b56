package uk.ectmanager.domain.induction.rules;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.calendar.ReportKind;
import uk.ectmanager.domain.calendar.TermLine;
import uk.ectmanager.domain.induction.facts.CompletedReport;
import uk.ectmanager.domain.induction.facts.Extension;
import uk.ectmanager.domain.induction.facts.ExtensionKind;
import uk.ectmanager.domain.induction.facts.InductionFacts;
import uk.ectmanager.domain.induction.facts.PriorInduction;
import uk.ectmanager.domain.induction.facts.Reduction;
import uk.ectmanager.domain.induction.plan.AbsenceTotal;
import uk.ectmanager.domain.induction.plan.EarlyCompletionEligibility;
import uk.ectmanager.domain.induction.rules.Stage.Cursor;
import uk.ectmanager.domain.induction.rules.Stage.Span;
import uk.ectmanager.domain.shared.Rational;

/**
 * Where the parts of induction and their extensions end: the one place that knows (L1, L8 to L19).
 */
final class Stages {

  /** FTE terms of one part (L1). */
  static final Rational PART = Rational.of(3);

  /** Terms of full induction (L1). */
  static final Rational FULL = Rational.of(6);

  /** Who started before it belongs to the transitional cohort (L17, C5). */
  static final LocalDate TWO_YEARS_FROM = LocalDate.of(2021, 9, 1);

  /** By this day a transitional induction of three terms is complete (L17). */
  static final LocalDate THREE_TERMS_UNTIL = LocalDate.of(2023, 9, 1);

  /** Days of an average term, for service before any calendar (reference 4.3). */
  static final Rational AVERAGE_TERM = Rational.of(65);

  private final InductionFacts facts;
  private final List<Employment> counting;
  private final ServiceLine exact;
  private final ServiceLine aligned;
  private final TermLine line;
  private final Absences absences;
  private final Steps steps;

  Stages(
      InductionFacts facts,
      List<Employment> counting,
      ServiceLine exact,
      ServiceLine aligned,
      Absences absences,
      TermLine line,
      Steps steps) {
    this.facts = facts;
    this.counting = counting;
    this.exact = exact;
    this.aligned = aligned;
    this.absences = absences;
    this.line = line;
    this.steps = steps;
  }

  /** All stages in order. */
  List<Stage> all() {
    var reduced = experience(facts);
    if (reduced != null) {
      return stages(
          reduced.isMoreThan(PART) ? List.of(PART, reduced.minus(PART)) : List.of(reduced));
    }
    if (isTransitional(facts)) {
      var three = stages(List.of(PART));
      if (isInTime(three.getFirst())) {
        return three;
      }
    }
    return stages(List.of(PART, PART));
  }

  /** Whether induction began before the two years (L17). */
  static boolean isTransitional(InductionFacts facts) {
    return facts.start().isBefore(TWO_YEARS_FROM);
  }

  /** To how many terms it is reduced for experience, with consent; null when it is not. */
  static @Nullable Rational experience(InductionFacts facts) {
    return facts.reductions().stream()
        .filter(Reduction::isConsented)
        .filter(Reduction.ForExperience.class::isInstance)
        .map(Reduction.ForExperience.class::cast)
        .map(Reduction.ForExperience::terms)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  private boolean isInTime(Stage three) {
    var end = three.span().end();
    if (three.servedBefore()) {
      return facts.priorService().stream()
          .map(PriorInduction::to)
          .noneMatch(to -> to != null && to.isAfter(THREE_TERMS_UNTIL));
    }
    return end != null && !line.dateAt(end).isAfter(THREE_TERMS_UNTIL);
  }

  private List<Stage> stages(List<Rational> lengths) {
    var stages = new ArrayList<Stage>();
    var start = exact.isEmpty() ? null : exact.start();
    var alignedStart = exact.isEmpty() ? null : aligned.start();
    var at = new Cursor(start, alignedStart, Prior.terms(facts), Rational.ZERO, null);
    for (var part = 1; part <= lengths.size(); part++) {
      var extensions = extensionsOf(part, lengths.size());
      var isLast = part == lengths.size();
      var stage = withExtensions(part, lengths.get(part - 1), false, isLast, extensions, at);
      stages.add(stage);
      at = after(stage, at);
      while (!extensions.isEmpty()) {
        var next = extensions.getFirst();
        if (next.kind() == ExtensionKind.APPEAL) {
          var decided = line.startOf(covered(next.decided()));
          at = at.notBefore(decided, decided);
        }
        stage = withExtensions(part, Rational.ZERO, true, false, extensions, at);
        stages.add(stage);
        at = after(stage, at);
      }
    }
    return stages;
  }

  private LocalDate covered(LocalDate date) {
    return line.covers(date) ? date : line.firstDay();
  }

  private Deque<Extension> extensionsOf(int part, int parts) {
    var mine = new ArrayDeque<Extension>();
    for (var extension : facts.extensions()) {
      var wanted = extension.part();
      if (part == (wanted == null ? parts : Math.min(wanted, parts))) {
        mine.add(extension);
      }
    }
    return mine;
  }

  /** A stage together with the extensions decided before its assessment, which it takes away. */
  private Stage withExtensions(
      int part,
      Rational terms,
      boolean own,
      boolean mayEndEarly,
      Deque<Extension> extensions,
      Cursor at) {
    var taken = new ArrayList<Extension>();
    var length = terms;
    if (own) {
      var first = extensions.removeFirst();
      taken.add(first);
      length = first.terms();
    }
    while (true) {
      var stage = stage(new Wanted(part, length, own, mayEndEarly, taken), at);
      var next = extensions.peekFirst();
      if (next == null || !next.decided().isBefore(assessed(stage))) {
        return stage;
      }
      taken.add(extensions.removeFirst());
      length = length.plus(next.terms());
    }
  }

  /** The day of its assessment; the end of time when it has none yet. */
  private LocalDate assessed(Stage stage) {
    var end = stage.aligned().end();
    var planned =
        end == null ? LocalDate.MAX : stage.servedBefore() ? LocalDate.MIN : line.dateAt(end);
    if (stage.own()) {
      return planned;
    }
    return facts.completed().stream()
        .filter(report -> report.kind() == ReportKind.FORMAL_ASSESSMENT)
        .filter(report -> report.part() == stage.part())
        .map(CompletedReport::periodEnd)
        .findFirst()
        .orElse(planned);
  }

  private record Wanted(
      int part, Rational terms, boolean own, boolean mayEndEarly, List<Extension> decisions) {

    boolean isExtension() {
      return own || !decisions.isEmpty();
    }
  }

  /** Days absent that count and days of leave chosen, in a stage up to some day. */
  private record Tally(AbsenceTotal absence, Rational leave) {

    Rational absenceDays() {
      return absence.isExtending() ? absence.days() : Rational.ZERO;
    }

    Rational days() {
      return absenceDays().plus(leave);
    }
  }

  private Stage stage(Wanted wanted, Cursor at) {
    var credit = at.credit().min(wanted.terms());
    var start = at.exact();
    if (start == null || at.aligned() == null) {
      return Stage.unreached(
          wanted.part(), wanted.own(), wanted.terms(), credit, wanted.decisions());
    }
    var rest = wanted.terms().minus(credit);
    var spare = at.credit().minus(credit);
    var base = exact.advance(start, rest);
    var alignedBase = aligned.advance(at.aligned(), rest);
    var threshold = threshold(start, base, rest);
    var prior = Prior.absent(facts, at.creditUsed(), wanted.terms());
    var tally = tally(at.lastDay(), base, prior, threshold);
    var end = base;
    @Nullable Employment newSchool = null;
    while (base != null && end != null) {
      steps.next();
      var next = exact.walk(base, walked(tally, spare));
      if (next != null && (wanted.isExtension() || tally.days().signum() > 0)) {
        var holder = holder(next);
        if (holder != null
            && !holder.continued()
            && holder.from().plus(least(holder)).isMoreThan(next)) {
          newSchool = holder;
          next = holder.from().plus(least(holder));
        }
      }
      if (next != null && !next.isMoreThan(end)) {
        break;
      }
      end = next;
      tally = tally(at.lastDay(), end, prior, threshold);
    }
    var alignedEnd = alignedEnd(alignedBase, walked(tally, spare), newSchool);
    var pending = absences.pending(end == null ? null : line.dateAt(end));
    var horizon =
        pending == null || alignedEnd == null
            ? null
            : aligned.walk(alignedEnd, absences.pendingDays());
    var stage =
        new Stage(
            wanted.part(),
            wanted.own(),
            wanted.terms(),
            credit.plus(spareUsed(tally, spare)),
            wanted.terms().plus(added(base, end, tally, spare)),
            new Span(start, base, pending == null ? end : null),
            new Span(at.aligned(), alignedBase, pending == null ? alignedEnd : null),
            tally.absence(),
            tally.absenceDays(),
            tally.leave(),
            wanted.decisions(),
            pending,
            horizon,
            newSchool,
            null,
            rest.signum() == 0 && start.equals(end));
    return wanted.mayEndEarly() && pending == null ? endedEarly(stage, start) : stage;
  }

  /** Contracted days to walk, after those that service before the spells has already covered. */
  private static Rational walked(Tally tally, Rational spare) {
    return tally.days().minus(spare.times(AVERAGE_TERM)).max(Rational.ZERO);
  }

  /** FTE terms of service before the spells that have covered days of an extension. */
  private static Rational spareUsed(Tally tally, Rational spare) {
    return tally.days().dividedBy(AVERAGE_TERM).min(spare);
  }

  /** FTE terms that the days of an extension, or a new school, add to a stage. */
  private Rational added(
      @Nullable Rational base, @Nullable Rational end, Tally tally, Rational spare) {
    var before = spareUsed(tally, spare);
    if (base != null && end != null) {
      return before.plus(exact.between(base, end));
    }
    var known = exact.end();
    var term = line.termEndingAt(known == null ? exact.start() : known).term();
    return before.plus(walked(tally, spare).dividedBy(Rational.of(term.inductionDays())));
  }

  private @Nullable Rational alignedEnd(
      @Nullable Rational base, Rational days, @Nullable Employment newSchool) {
    var end = base == null ? null : aligned.walk(base, days);
    if (end == null || newSchool == null) {
      return end;
    }
    var joined = ServiceLine.alignedStart(newSchool.from(), facts.settings().alignmentDays(), line);
    return end.max(joined.plus(least(newSchool)));
  }

  private static Rational least(Employment post) {
    return post.kind().minimumTerms();
  }

  /** The post held longest at a position. */
  private @Nullable Employment holder(Rational position) {
    return counting.stream()
        .filter(post -> post.holds(position))
        .min(Comparator.comparing(Employment::from))
        .orElse(null);
  }

  private Tally tally(
      @Nullable LocalDate after, @Nullable Rational end, Rational prior, Rational threshold) {
    var until = end == null ? null : line.dateAt(end);
    var counted = absences.counted(until);
    var chosen = absences.chosen(until);
    if (after != null) {
      counted = counted.minus(absences.counted(after));
      chosen = chosen.minus(absences.chosen(after));
    }
    var warning = threshold.times(AbsenceTotal.WARNING).dividedBy(AbsenceTotal.THRESHOLD);
    return new Tally(new AbsenceTotal(counted.plus(prior), warning, threshold), chosen);
  }

  /** Thirty days, or scaled by the FTE over the terms of the stage (L10, C12). */
  private Rational threshold(Rational start, @Nullable Rational base, Rational rest) {
    var until = base == null ? exact.end() : base;
    if (!facts.settings().absenceScaled() || until == null) {
      return AbsenceTotal.THRESHOLD;
    }
    var covered = exact.covered(start, until);
    var served = base == null ? exact.between(start, until) : rest;
    return covered.signum() == 0
        ? AbsenceTotal.THRESHOLD
        : AbsenceTotal.THRESHOLD.times(served).dividedBy(covered);
  }

  /** The same, ended by the appropriate body before its time, where that has an effect (L16). */
  private Stage endedEarly(Stage stage, Rational start) {
    for (var reduction : facts.reductions()) {
      if (reduction instanceof Reduction.EarlyCompletion early
          && early.isConsented()
          && line.covers(early.completes())) {
        var at = line.endOf(early.completes());
        var end = stage.span().end();
        if (at.isMoreThan(start)
            && (end == null || at.isLessThan(end))
            && exact.endingAt(at) != null
            && !Prior.covered(facts, exact, at, line)
                .isLessThan(EarlyCompletionEligibility.TWO_YEARS)) {
          return stage.endedEarly(early, at, exact.between(start, at));
        }
      }
    }
    return stage;
  }

  private Cursor after(Stage stage, Cursor at) {
    var end = stage.span().end();
    return new Cursor(
        end,
        stage.aligned().end(),
        at.credit().minus(stage.credit()),
        at.creditUsed().plus(stage.credit()),
        end == null ? null : line.dateAt(end));
  }
}
