package uk.ectmanager.domain.induction.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.calendar.TermLine;
import uk.ectmanager.domain.induction.facts.InductionFacts;
import uk.ectmanager.domain.induction.facts.PriorInduction;
import uk.ectmanager.domain.induction.plan.AbsenceTotal;
import uk.ectmanager.domain.induction.plan.PartExtension;
import uk.ectmanager.domain.induction.plan.PlannedPart;
import uk.ectmanager.domain.induction.plan.Reason;
import uk.ectmanager.domain.shared.Rational;

/** Turns stages into the parts of the plan, each with its reasons. */
final class Parts {

  private final InductionFacts facts;
  private final TermLine line;
  private final ServiceLine exact;
  private final List<Stage> stages;

  Parts(InductionFacts facts, TermLine line, ServiceLine exact, List<Stage> stages) {
    this.facts = facts;
    this.line = line;
    this.exact = exact;
    this.stages = stages;
  }

  /** All parts in order, as they stand at a position. */
  List<PlannedPart> all(Rational now) {
    var parts = new ArrayList<PlannedPart>();
    var before = Rational.ZERO;
    @Nullable LocalDate start = exact.isEmpty() ? null : line.dateAfter(exact.start());
    for (var number = 1; number <= stages.getLast().part(); number++) {
      var mine = stagesOf(number);
      var part = part(number, mine, before, start, now);
      parts.add(part);
      before = before.plus(part.required());
      var end = part.end();
      if (!mine.getLast().servedBefore()) {
        start = end == null ? null : end.plusDays(1);
      }
    }
    return parts;
  }

  private List<Stage> stagesOf(int part) {
    return stages.stream().filter(stage -> stage.part() == part).toList();
  }

  private Rational served(int part, Rational now) {
    var each = Stage.served(stages, exact, now);
    var served = Rational.ZERO;
    for (var i = 0; i < stages.size(); i++) {
      if (stages.get(i).part() == part) {
        served = served.plus(each.get(i));
      }
    }
    return served;
  }

  private PlannedPart part(
      int number, List<Stage> mine, Rational before, @Nullable LocalDate start, Rational now) {
    var last = mine.getLast();
    var required = mine.stream().map(Stage::required).reduce(Rational.ZERO, Rational::plus);
    var served = served(number, now);
    var extensions = mine.stream().flatMap(stage -> extensions(stage).stream()).toList();
    var reasons = new ArrayList<Reason>();
    reasons.add(Explain.partLength(number, required, before.plus(required)));
    var total = current(mine, now).absence();
    if (total.days().signum() > 0 && !total.isExtending()) {
      reasons.add(ExplainParts.absence(number, total, null, null));
    }
    if (facts.settings().absenceScaled()
        && !total.threshold().equals(AbsenceTotal.THRESHOLD)
        && total.days().signum() > 0) {
      reasons.add(ExplainParts.scaled(total.threshold()));
    }
    extensions.forEach(extension -> reasons.add(extension.reason()));
    reasons.addAll(endReasons((int) stages.stream().filter(one -> one.part() <= number).count()));
    var position = last.span().end();
    var assessed = last.aligned().end();
    var later = position == null ? assessed : position;
    return new PlannedPart(
        number,
        required,
        served,
        last.servedBefore() ? null : start,
        last.servedBefore() ? priorEnd() : date(position),
        last.servedBefore() ? priorEnd() : date(assessed),
        mine.stream().anyMatch(stage -> stage.pending() != null),
        total,
        extensions,
        later != null && line.isProvisional(later),
        reasons);
  }

  /** The stage that is being served, the last one once all are. */
  private static Stage current(List<Stage> mine, Rational now) {
    for (var stage : mine) {
      var end = stage.span().end();
      if (end == null || now.isLessThan(end)) {
        return stage;
      }
    }
    return mine.getLast();
  }

  /** The last day of service before the spells, null when it is not known. */
  private @Nullable LocalDate priorEnd() {
    return facts.priorService().stream()
        .map(PriorInduction::to)
        .filter(Objects::nonNull)
        .reduce((one, other) -> one.isAfter(other) ? one : other)
        .orElse(null);
  }

  /** Only then does the part end where the days of absence do. */
  private static boolean isByAbsenceAlone(Stage stage) {
    return stage.leaveDays().signum() == 0
        && stage.decisions().isEmpty()
        && stage.newSchool() == null
        && stage.early() == null;
  }

  private List<PartExtension> extensions(Stage stage) {
    var extensions = new ArrayList<PartExtension>();
    for (var decision : stage.decisions()) {
      extensions.add(
          new PartExtension.ByDecision(
              decision.terms(), ExplainParts.decided(stage.part(), decision)));
    }
    if (stage.absenceDays().signum() > 0) {
      extensions.add(
          new PartExtension.ByAbsence(
              stage.absenceDays(),
              ExplainParts.absence(
                  stage.part(),
                  stage.absence(),
                  date(stage.span().base()),
                  isByAbsenceAlone(stage) ? date(stage.span().end()) : null)));
    }
    if (stage.leaveDays().signum() > 0) {
      extensions.add(
          new PartExtension.ByLeave(
              stage.leaveDays(), ExplainParts.leaveAdded(stage.part(), stage.leaveDays())));
    }
    return extensions;
  }

  /** Why the last of so many stages ends where it does, or has no end. */
  List<Reason> endReasons(int stagesThrough) {
    var through = stages.subList(0, stagesThrough);
    var stage = through.getLast();
    var reasons = new ArrayList<Reason>();
    for (var other : through) {
      var leave = other.pending();
      if (leave != null) {
        reasons.add(ExplainParts.pending(leave));
        return reasons;
      }
    }
    var position = stage.span().end();
    var terms = through.stream().map(Stage::required).reduce(Rational.ZERO, Rational::plus);
    if (position == null) {
      var known = exact.end();
      var served = known == null ? Rational.ZERO : exact.between(Rational.ZERO, known);
      reasons.add(Explain.endsBefore(Prior.terms(facts).plus(served), terms));
      return reasons;
    }
    var date = line.dateAt(position);
    reasons.add(Explain.end(terms, date));
    reasons.addAll(lengthened(stage, date));
    var assessed = stage.aligned().end();
    if (assessed != null && !assessed.equals(position)) {
      reasons.add(Explain.alignment(facts.settings().alignmentDays(), line.dateAt(assessed), date));
    }
    if (line.isProvisional(position)) {
      reasons.add(Explain.projected(line.termEndingAt(position)));
    }
    return reasons;
  }

  private List<Reason> lengthened(Stage stage, LocalDate date) {
    var joined = stage.newSchool();
    return joined == null
        ? List.of()
        : List.of(ExplainParts.newSchool(joined.start(), joined.kind().minimumTerms(), date));
  }

  private @Nullable LocalDate date(@Nullable Rational position) {
    return position == null ? null : line.dateAt(position);
  }
}
