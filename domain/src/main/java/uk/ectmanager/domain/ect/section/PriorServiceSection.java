package uk.ectmanager.domain.ect.section;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import uk.ectmanager.domain.shared.ProblemCode;
import uk.ectmanager.domain.shared.Problems;
import uk.ectmanager.domain.shared.Result;
import uk.ectmanager.domain.signature.SignedContent;

/**
 * Section 6: what was served of the induction before, and where the proof of it is. Empty for a new
 * induction.
 *
 * @param spells by their first day, no two on the same day
 * @param evidence at least one reference when there are spells
 */
public record PriorServiceSection(List<PriorSpell> spells, List<Evidence> evidence)
    implements RegistrationSection {

  public PriorServiceSection {
    spells = spells.stream().sorted(Comparator.comparing(PriorSpell::start)).toList();
    evidence = List.copyOf(evidence);
    for (var i = 1; i < spells.size(); i++) {
      if (spells.get(i - 1).overlaps(spells.get(i))) {
        throw new IllegalArgumentException("spells do not overlap");
      }
    }
    if (spells.isEmpty() != evidence.isEmpty()) {
      throw new IllegalArgumentException("evidence belongs to spells");
    }
  }

  /** What a person typed. */
  public record Entry(List<PriorSpell.Entry> spells, List<Evidence.Entry> evidence) {
    public Entry {
      spells = List.copyOf(spells);
      evidence = List.copyOf(evidence);
    }
  }

  /** The section as typed, or everything that is wrong with it. */
  public static Result<PriorServiceSection> parse(Entry entry) {
    var problems = new Problems();
    var spells = spells(entry.spells, problems);
    var evidence = Evidence.parse(entry.evidence, problems);
    if (!entry.spells.isEmpty() && entry.evidence.isEmpty()) {
      problems.add(
          ProblemCode.REQUIRED,
          "Say which documents prove the previous service and where they are.",
          "input",
          "evidence");
    }
    if (entry.spells.isEmpty() && !entry.evidence.isEmpty()) {
      problems.add(ProblemCode.REQUIRED, "Enter the service that this proves.", "input", "spells");
    }
    return problems.orElse(() -> new PriorServiceSection(spells, evidence));
  }

  private static List<PriorSpell> spells(List<PriorSpell.Entry> entries, Problems problems) {
    if (entries.size() > MOST_ENTRIES) {
      problems.add(
          ProblemCode.OUT_OF_RANGE,
          "Enter at most " + MOST_ENTRIES + " entries.",
          "input",
          "spells");
      return List.of();
    }
    var read = new ArrayList<PriorSpell>();
    for (var i = 0; i < entries.size(); i++) {
      var at = Integer.toString(i);
      var entry = entries.get(i);
      var spell = problems.take(PriorSpell.parse(entry, at));
      if (entries.subList(0, i).stream().anyMatch(entry::overlaps)) {
        problems.add(
            ProblemCode.OVERLAP,
            "These dates overlap with those of another entry.",
            "input",
            "spells",
            at,
            "start");
      }
      if (spell != null) {
        read.add(spell);
      }
    }
    return read;
  }

  /** First day of the service that counts, if any does. */
  public Optional<LocalDate> start() {
    return spells.stream()
        .filter(PriorSpell::counts)
        .map(PriorSpell::start)
        .min(Comparator.naturalOrder());
  }

  /** What of it does not fit a post that starts on that day and QTS awarded on the other. */
  public void check(
      ContractSection contract,
      @org.jspecify.annotations.Nullable LocalDate qts,
      Problems problems) {
    for (var i = 0; i < spells.size(); i++) {
      var spell = spells.get(i);
      var at = Integer.toString(i);
      if (!spell.end().isBefore(contract.startDate())) {
        problems.add(
            ProblemCode.NOT_IN_ORDER,
            "Previous service must end before the new post starts.",
            "priorService",
            "spells",
            at,
            "end");
      }
      if (qts != null && spell.counts() && spell.start().isBefore(qts)) {
        problems.add(
            ProblemCode.NOT_IN_ORDER,
            "Induction cannot be served before qualified teacher status was awarded.",
            "priorService",
            "spells",
            at,
            "start");
      }
    }
  }

  @Override
  public SectionName section() {
    return SectionName.PRIOR_SERVICE;
  }

  @Override
  public SignedContent signed() {
    return SignedContent.builder()
        .with("spells", spells.stream().map(PriorSpell::signed).toList())
        .with("evidence", evidence.stream().map(Evidence::signed).toList())
        .build();
  }
}
