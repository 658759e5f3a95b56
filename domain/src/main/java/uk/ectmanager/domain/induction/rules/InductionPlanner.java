package uk.ectmanager.domain.induction.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.calendar.ReportKind;
import uk.ectmanager.domain.calendar.TermLine;
import uk.ectmanager.domain.induction.facts.InductionFacts;
import uk.ectmanager.domain.induction.facts.LeadSchool;
import uk.ectmanager.domain.induction.facts.Reduction;
import uk.ectmanager.domain.induction.facts.Spell;
import uk.ectmanager.domain.induction.facts.SpellKind;
import uk.ectmanager.domain.induction.plan.Completion;
import uk.ectmanager.domain.induction.plan.CountedSpell;
import uk.ectmanager.domain.induction.plan.EarlyCompletionEligibility;
import uk.ectmanager.domain.induction.plan.InductionPlan;
import uk.ectmanager.domain.induction.plan.PlannedReport;
import uk.ectmanager.domain.induction.plan.Reason;
import uk.ectmanager.domain.shared.Rational;
import uk.ectmanager.domain.shared.Result;

/**
 * Makes the plan of an induction from its facts (D4): a pure function without a clock.
 *
 * <p>All rules L1 to L23 of reference 4.1, reports by 4.4, their dates by C9, and alignment. {@link
 * Employment} and {@link ServiceLine} say what is served, {@link Stages} where parts end, {@link
 * ReportSchedule} where reports fall; here it all becomes one plan.
 */
public final class InductionPlanner {

  /** Years from QTS in which short supply is possible without induction (L7). */
  private static final int SHORT_SUPPLY_YEARS = 5;

  private final InductionFacts facts;
  private final TermLine line;
  private final LocalDate asOf;
  private final Steps steps;
  private final Rational now;
  private final List<Employment> counting;
  private final ServiceLine exact;
  private final ServiceLine aligned;
  private final Absences absences;
  private final List<Stage> stages;

  private InductionPlanner(
      InductionFacts facts, TermLine line, LocalDate asOf, List<Employment> counting, Steps steps) {
    this.facts = facts;
    this.line = line;
    this.asOf = asOf;
    this.steps = steps;
    this.now = line.covers(asOf) ? line.endOf(asOf) : line.startOf(line.firstDay());
    this.counting = counting;
    this.exact = ServiceLine.of(counting, facts.leadSchools(), line, steps);
    this.aligned = exact.aligned(facts.settings().alignmentDays(), line, steps);
    this.absences = new Absences(facts, counting, line);
    this.stages = new Stages(facts, counting, exact, aligned, absences, line, steps).all();
  }

  /**
   * The plan that follows from the facts, with terms served by the end of a day.
   *
   * <p>Refused with {@code NO_CALENDAR} when a spell starts before the first published year.
   */
  public static Result<InductionPlan> plan(InductionFacts facts, TermLine line, LocalDate asOf) {
    return plan(facts, line, asOf, Steps.FREE);
  }

  /**
   * The same plan, where somebody hears of every step and may end it by an exception.
   *
   * <p>There are about as many steps as calendar terms and changes of employment, and as many again
   * for each day of absence that the extension by it brings in.
   */
  public static Result<InductionPlan> plan(
      InductionFacts facts, TermLine line, LocalDate asOf, Steps steps) {
    var first = facts.spells().getFirst();
    return line.position(first.start())
        .map(known -> {
          var employments = Employment.of(facts, line);
          var counting = employments.stream().filter(Employment::mayCount).toList();
          return new InductionPlanner(facts, line, asOf, counting, steps).plan(employments);
        });
  }

  private InductionPlan plan(List<Employment> employments) {
    var required = stages.stream().map(Stage::required).reduce(Rational.ZERO, Rational::plus);
    var served = Stage.served(stages, exact, now).stream().reduce(Rational.ZERO, Rational::plus);
    var end = stages.getLast().span().end();
    var spells = employments.stream().map(this::counted).toList();
    var schedule =
        ReportSchedule.of(
            aligned, stages, counting, facts.completed(), absences.leaves(), line, steps);
    var reports = new Reports(facts, line, counting, exact, aligned, schedule, steps);
    var all = reports.all();
    var qts = facts.qtsAwarded();
    var supplyUntil = qts == null ? null : qts.plusYears(SHORT_SUPPLY_YEARS);
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
        new Parts(facts, line, exact, stages).all(now),
        completion(end, all),
        all,
        reports.dropped(),
        reports.terms(end),
        eligibility(required.minus(served)),
        supplyUntil,
        reasons(required, served, end, spells, supplyUntil));
  }

  private CountedSpell counted(Employment employment) {
    var length = employment.lengthAt(now);
    var standing = employment.standingAt(now);
    var counts =
        switch (standing) {
          case COUNTS, PROVISIONAL -> true;
          case TOO_SHORT, NOT_AGREED -> false;
        };
    return new CountedSpell(
        employment.school(),
        employment.start(),
        employment.end(),
        length,
        counts ? employment.servedAt(now, line) : Rational.ZERO,
        standing,
        Explain.standing(standing, employment, length));
  }

  private Completion completion(@Nullable Rational end, List<PlannedReport> reports) {
    var last = stages.getLast();
    var assessed = last.aligned().end();
    var reasons = new Parts(facts, line, exact, stages).endReasons(stages.size());
    var later = end == null ? assessed : end;
    return new Completion(
        end == null ? null : line.dateAt(end),
        assessed == null ? null : lastAssessment(assessed, reports),
        later != null && line.isProvisional(later),
        reasons);
  }

  private LocalDate lastAssessment(Rational assessed, List<PlannedReport> reports) {
    var held =
        reports.stream().filter(report -> report.kind() == ReportKind.FORMAL_ASSESSMENT).toList();
    return held.size() < stages.size() ? line.dateAt(assessed) : held.getLast().periodEnd();
  }

  private EarlyCompletionEligibility eligibility(Rational remaining) {
    var covered = Prior.covered(facts, exact, now, line);
    var missing = EarlyCompletionEligibility.TWO_YEARS.minus(Prior.coveredBefore(facts, line));
    var from = missing.signum() > 0 ? exact.cover(missing) : null;
    return new EarlyCompletionEligibility(
        covered,
        from == null ? null : line.dateAt(from),
        !covered.isLessThan(EarlyCompletionEligibility.TWO_YEARS) && remaining.signum() > 0,
        ExplainParts.eligibility(covered));
  }

  private List<Reason> reasons(
      Rational required,
      Rational served,
      @Nullable Rational end,
      List<CountedSpell> spells,
      @Nullable LocalDate supplyUntil) {
    var reasons = new ArrayList<Reason>();
    var prior = Prior.terms(facts);
    reasons.add(Explain.fullLength(lengths()));
    reasons.add(Explain.served(exact, end == null ? now : now.min(end), prior, served, asOf));
    reasons.add(Explain.remaining(required, served));
    reasons.addAll(lengthReasons(required));
    for (var spell : spells) {
      if (spell.standing() != CountedSpell.Standing.COUNTS) {
        reasons.add(spell.reason());
      }
    }
    if (prior.signum() > 0) {
      reasons.add(ExplainParts.prior(prior, Prior.absent(facts)));
    }
    reasons.addAll(postReasons());
    if (supplyUntil != null && facts.spells().stream().anyMatch(InductionPlanner::isSupply)) {
      reasons.add(ExplainParts.supplyUntil(supplyUntil));
    }
    reasons.add(Explain.oneInduction());
    return reasons;
  }

  private static boolean isSupply(Spell spell) {
    return spell.kind() instanceof SpellKind.Supply;
  }

  /** The lengths of the parts by themselves. */
  private List<Rational> lengths() {
    return stages.stream()
        .filter(stage -> !stage.own())
        .map(stage ->
            stage
                .terms()
                .minus(
                    stage.decisions().stream()
                        .map(decision -> decision.terms())
                        .reduce(Rational.ZERO, Rational::plus)))
        .toList();
  }

  private List<Reason> lengthReasons(Rational required) {
    var reasons = new ArrayList<Reason>();
    var own = lengths().stream().reduce(Rational.ZERO, Rational::plus);
    if (required.isMoreThan(own)) {
      reasons.add(Explain.extended(required, required.minus(own)));
    }
    for (var reduction : facts.reductions()) {
      reasons.add(
          switch (reduction) {
            case Reduction.ForExperience experience -> ExplainParts.experience(experience);
            case Reduction.EarlyCompletion early ->
                ExplainParts.early(
                    early, stages.stream().anyMatch(stage -> early.equals(stage.early())));
          });
    }
    if (Stages.isTransitional(facts) && Stages.experience(facts) == null) {
      reasons.add(ExplainParts.transitional(facts.start(), lengths().size() == 1));
    }
    for (var absence : absences.disregarded()) {
      reasons.add(ExplainParts.covid(absence));
    }
    return reasons;
  }

  /** Whether a school named to lead does so from then on, over another post. */
  private boolean leads(LeadSchool lead) {
    var from = line.startOf(line.covers(lead.from()) ? lead.from() : line.firstDay());
    return exact.stretches().stream()
        .anyMatch(stretch -> {
          var to = stretch.to();
          return stretch.posts() > 1
              && stretch.school().equals(lead.school())
              && (to == null || to.isMoreThan(from));
        });
  }

  /**
   * What is said of posts together, which school leads, and of institutions without terms; each
   * once.
   */
  private Set<Reason> postReasons() {
    var reasons = new LinkedHashSet<Reason>();
    for (var stretch : exact.stretches()) {
      if (stretch.posts() > 1) {
        reasons.add(Explain.postsTogether(stretch.posts(), stretch.rate()));
      }
    }
    for (var lead : facts.leadSchools()) {
      if (leads(lead)) {
        reasons.add(Explain.leadSchool(lead.from()));
      }
    }
    for (var employment : counting) {
      if (employment.kind() instanceof SpellKind.NotInTerms college) {
        reasons.add(ExplainParts.notInTerms(college.equivalence(), college.minimum()));
      }
    }
    return reasons;
  }
}
