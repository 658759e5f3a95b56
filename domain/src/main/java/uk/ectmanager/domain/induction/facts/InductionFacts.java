package uk.ectmanager.domain.induction.facts;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a plan follows from, except the calendar: the same facts make the same plan, in
 * whichever order they were recorded. They are the present truth; each list is kept in an order of
 * its own and may be empty, the spells excepted.
 *
 * @param spells at least one; kept in order of start, school, end and FTE
 * @param absences days away that are no statutory leave (L8)
 * @param leaves statutory leave and the ECT's choice (L11)
 * @param extensions by decision, in FTE terms; those by absence and leave follow from the facts
 *     above (L13)
 * @param reductions by decision (L15, L16)
 * @param priorService served before the spells known here
 * @param leadSchools which of several schools reports, from a day on (L6)
 * @param completed reports that were completed and keep their place
 * @param qtsAwarded the day on which QTS was awarded, null when it is not known; short supply is
 *     limited to five years from it (L7)
 */
public record InductionFacts(
    PlanSettings settings,
    List<Spell> spells,
    List<Absence> absences,
    List<StatutoryLeave> leaves,
    List<Extension> extensions,
    List<Reduction> reductions,
    List<PriorInduction> priorService,
    List<LeadSchool> leadSchools,
    List<CompletedReport> completed,
    @Nullable LocalDate qtsAwarded) {

  private static final Comparator<Spell> ORDER =
      Comparator.comparing(Spell::start)
          .thenComparing(spell -> spell.school().value())
          .thenComparing(Spell::end, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Spell::fte)
          .thenComparing(spell -> spell.changes().toString())
          .thenComparing(spell -> spell.kind().toString());

  public InductionFacts {
    Objects.requireNonNull(settings, "settings");
    if (spells.isEmpty()) {
      throw new IllegalArgumentException("an induction has a spell");
    }
    spells = spells.stream().sorted(ORDER).toList();
    absences = absences.stream().sorted().toList();
    leaves = leaves.stream().sorted().toList();
    extensions = extensions.stream().sorted().toList();
    reductions = reductions.stream().sorted(Reduction.ORDER).toList();
    priorService = priorService.stream().sorted().toList();
    leadSchools = leadSchools.stream().sorted().toList();
    completed = completed.stream().sorted().toList();
  }

  /** Spells alone. */
  public InductionFacts(PlanSettings settings, List<Spell> spells) {
    this(
        settings, spells, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
        List.of(), null);
  }

  /** The facts of these posts, with the standard settings. */
  public static InductionFacts of(Spell... spells) {
    return new InductionFacts(PlanSettings.STANDARD, List.of(spells));
  }

  /** The same with these settings. */
  public InductionFacts withSettings(PlanSettings other) {
    return with(copy -> copy.settings = other);
  }

  /** The same with these spells instead. */
  public InductionFacts withSpells(List<Spell> other) {
    return with(copy -> copy.spells = other);
  }

  /** The same with these absences instead. */
  public InductionFacts withAbsences(List<Absence> other) {
    return with(copy -> copy.absences = other);
  }

  /** The same with this statutory leave instead. */
  public InductionFacts withLeaves(List<StatutoryLeave> other) {
    return with(copy -> copy.leaves = other);
  }

  /** The same with these extensions instead. */
  public InductionFacts withExtensions(List<Extension> other) {
    return with(copy -> copy.extensions = other);
  }

  /** The same with these reductions instead. */
  public InductionFacts withReductions(List<Reduction> other) {
    return with(copy -> copy.reductions = other);
  }

  /** The same with this prior service instead. */
  public InductionFacts withPriorService(List<PriorInduction> other) {
    return with(copy -> copy.priorService = other);
  }

  /** The same with these lead schools instead. */
  public InductionFacts withLeadSchools(List<LeadSchool> other) {
    return with(copy -> copy.leadSchools = other);
  }

  /** The same with these completed reports instead. */
  public InductionFacts withCompleted(List<CompletedReport> other) {
    return with(copy -> copy.completed = other);
  }

  /** The same with this day of QTS. */
  public InductionFacts withQtsAwarded(@Nullable LocalDate other) {
    return with(copy -> copy.qtsAwarded = other);
  }

  /** The first day of induction that is known: of the first spell, or of service before it. */
  public LocalDate start() {
    return Stream.concat(
            Stream.of(spells.getFirst().start()),
            priorService.stream().map(PriorInduction::from).filter(Objects::nonNull))
        .min(Comparator.naturalOrder())
        .orElseThrow();
  }

  private InductionFacts with(Consumer<Copy> change) {
    var copy = new Copy(this);
    change.accept(copy);
    return copy.facts();
  }

  /** The parts laid out, so that one of them can be put in the place of another. */
  private static final class Copy {

    private PlanSettings settings;
    private List<Spell> spells;
    private List<Absence> absences;
    private List<StatutoryLeave> leaves;
    private List<Extension> extensions;
    private List<Reduction> reductions;
    private List<PriorInduction> priorService;
    private List<LeadSchool> leadSchools;
    private List<CompletedReport> completed;
    private @Nullable LocalDate qtsAwarded;

    Copy(InductionFacts facts) {
      settings = facts.settings;
      spells = facts.spells;
      absences = facts.absences;
      leaves = facts.leaves;
      extensions = facts.extensions;
      reductions = facts.reductions;
      priorService = facts.priorService;
      leadSchools = facts.leadSchools;
      completed = facts.completed;
      qtsAwarded = facts.qtsAwarded;
    }

    InductionFacts facts() {
      return new InductionFacts(
          settings,
          spells,
          absences,
          leaves,
          extensions,
          reductions,
          priorService,
          leadSchools,
          completed,
          qtsAwarded);
    }
  }
}
