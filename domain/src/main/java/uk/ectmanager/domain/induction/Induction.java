package uk.ectmanager.domain.induction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import uk.ectmanager.domain.calendar.ReportKind;
import uk.ectmanager.domain.induction.facts.InductionFacts;
import uk.ectmanager.domain.induction.facts.PlanSettings;
import uk.ectmanager.domain.induction.facts.Spell;
import uk.ectmanager.domain.induction.plan.InductionPlan;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.Change;
import uk.ectmanager.domain.shared.EctId;
import uk.ectmanager.domain.shared.EventScope;
import uk.ectmanager.domain.shared.SchoolId;

/**
 * The one induction of an ECT (L22): the facts that its plan follows from, and the places of its
 * reports as planned last.
 *
 * @param school where the ECT is employed now
 * @param spells at least one; absences, extensions and reductions become further components
 * @param slots as planned last, by date
 * @param releasedTerms calendar terms, counted from the start, whose review was released: a
 *     released review keeps its dates whatever the plan says later
 */
public record Induction(
    EctId id,
    AppropriateBodyId body,
    SchoolId school,
    List<Spell> spells,
    List<ReportSlot> slots,
    Set<Integer> releasedTerms) {

  public Induction {
    if (spells.isEmpty()) {
      throw new IllegalArgumentException("an induction has a spell");
    }
    spells = List.copyOf(spells);
    slots = List.copyOf(slots);
    releasedTerms = Set.copyOf(new TreeSet<>(releasedTerms));
  }

  /** A change and the events that tell of it; none when nothing changed. */
  public record Step(Induction next, List<InductionEvent> events) {
    public Step {
      events = List.copyOf(events);
    }
  }

  /** Begins with the post of the registration; its plan is not made yet. */
  public static Step begin(EctId id, AppropriateBodyId body, SchoolId school, Spell first) {
    var induction = new Induction(id, body, school, List.of(first), List.of(), Set.of());
    return new Step(
        induction,
        List.of(new InductionEvent.InductionBegan(id, induction.scope(), first.start())));
  }

  /** What the plan follows from, under the settings of the appropriate body. */
  public InductionFacts facts(PlanSettings settings) {
    return new InductionFacts(settings, spells);
  }

  /** First day of the induction. */
  public LocalDate start() {
    return spells.stream().map(Spell::start).min(Comparator.naturalOrder()).orElseThrow();
  }

  /** Whether a post runs on that day. */
  public boolean isEmployed(LocalDate day) {
    return spells.stream().anyMatch(spell -> spell.spans(day));
  }

  /** Takes over the reports of a plan; tells of each that moved, came or went. */
  public Step planned(InductionPlan plan) {
    var next = slotsOf(plan);
    if (next.equals(slots)) {
      return new Step(this, List.of());
    }
    var planned = new Induction(id, body, school, spells, next, releasedTerms);
    return new Step(
        planned,
        List.of(new InductionEvent.PlanRecalculated(id, scope(), differences(slots, next))));
  }

  /** The review of that term was released. */
  public Induction released(int term) {
    var terms = new TreeSet<>(releasedTerms);
    terms.add(term);
    return new Induction(id, body, school, spells, slots, terms);
  }

  /** The reviews whose day has come and that are not released yet, by date. */
  public List<ReportSlot> toRelease(LocalDate today) {
    return unreleasedReviews().stream()
        .filter(slot -> !slot.dates().release().isAfter(today))
        .toList();
  }

  /** The day on which the next review is released; empty when none is left. */
  public Optional<LocalDate> nextRelease() {
    return unreleasedReviews().stream()
        .map(slot -> slot.dates().release())
        .min(Comparator.naturalOrder());
  }

  /** Reports that are planned and not released, of either kind, by due date. */
  public List<ReportSlot> ahead() {
    return slots.stream()
        .filter(slot ->
            slot.kind() != ReportKind.PROGRESS_REVIEW || !releasedTerms.contains(slot.term()))
        .sorted(Comparator.comparing(slot -> slot.dates().due()))
        .toList();
  }

  /** Whose affair it is. */
  public EventScope scope() {
    return EventScope.of(body, school, id);
  }

  private List<ReportSlot> unreleasedReviews() {
    return slots.stream()
        .filter(slot -> slot.kind() == ReportKind.PROGRESS_REVIEW)
        .filter(slot -> !releasedTerms.contains(slot.term()))
        .toList();
  }

  private static List<ReportSlot> slotsOf(InductionPlan plan) {
    var counts = new EnumMap<ReportKind, Integer>(ReportKind.class);
    var slots = new ArrayList<ReportSlot>();
    for (var report : plan.reports()) {
      var number = counts.merge(report.kind(), 1, Integer::sum);
      slots.add(
          new ReportSlot(
              report.kind(),
              number,
              report.term(),
              report.periodStart(),
              report.periodEnd(),
              report.dates(),
              report.provisional()));
    }
    return slots;
  }

  private static List<Change> differences(List<ReportSlot> before, List<ReportSlot> after) {
    var changes = new ArrayList<Change>();
    for (var slot : after) {
      var was = sameReport(before, slot).map(Induction::dueText).orElse(null);
      if (!Objects.equals(was, dueText(slot))) {
        changes.add(new Change(name(slot), was, dueText(slot)));
      }
    }
    for (var slot : before) {
      if (sameReport(after, slot).isEmpty()) {
        changes.add(new Change(name(slot), dueText(slot), null));
      }
    }
    return changes;
  }

  private static Optional<ReportSlot> sameReport(List<ReportSlot> slots, ReportSlot wanted) {
    return slots.stream()
        .filter(slot -> slot.kind() == wanted.kind() && slot.number() == wanted.number())
        .findFirst();
  }

  private static String name(ReportSlot slot) {
    return switch (slot.kind()) {
      case PROGRESS_REVIEW -> "progressReview " + slot.number();
      case FORMAL_ASSESSMENT -> "formalAssessment " + slot.number();
      case INTERIM_ASSESSMENT -> "interimAssessment " + slot.number();
    };
  }

  private static String dueText(ReportSlot slot) {
    return "due " + slot.dates().due() + (slot.provisional() ? " (provisional)" : "");
  }
}
