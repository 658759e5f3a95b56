package uk.ectmanager.adapter.graphql.induction.record;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.induction.record.InductionReading;
import uk.ectmanager.domain.induction.facts.ExtensionKind;
import uk.ectmanager.domain.induction.facts.Reduction;
import uk.ectmanager.domain.induction.ledger.Ledger;
import uk.ectmanager.domain.induction.ledger.RecordedFact.Extended;
import uk.ectmanager.domain.induction.ledger.RecordedFact.LeadNamed;
import uk.ectmanager.domain.induction.ledger.RecordedFact.Reduced;

/** Decisions of the appropriate body as the schema shows them. */
final class DecisionViews {

  private DecisionViews() {}

  /** The schema's RecordedExtension. */
  record RecordedExtensionView(
      int entry,
      ExtensionKind kind,
      BigDecimal terms,
      LocalDate decided,
      @Nullable Integer part,
      @Nullable String grounds) {}

  /** The schema's RecordedReduction. */
  record RecordedReductionView(
      int entry,
      @Nullable BigDecimal toTerms,
      @Nullable LocalDate completes,
      LocalDate decided,
      @Nullable LocalDate consented) {}

  /** The schema's RecordedLead. */
  record RecordedLeadView(int entry, LocalDate from, String school) {}

  static List<RecordedExtensionView> extensions(Ledger ledger) {
    return ledger.standing(Extended.class).stream()
        .map(one -> {
          var extension = one.fact().extension();
          return new RecordedExtensionView(
              one.entry().number(),
              extension.kind(),
              AwayViews.plain(extension.terms()),
              extension.decided(),
              extension.part(),
              extension.reason());
        })
        .toList();
  }

  static List<RecordedReductionView> reductions(Ledger ledger) {
    return ledger.standing(Reduced.class).stream()
        .map(one -> reduction(one.entry().number(), one.fact().reduction()))
        .toList();
  }

  private static RecordedReductionView reduction(int entry, Reduction reduction) {
    return switch (reduction) {
      case Reduction.ForExperience experience ->
          new RecordedReductionView(
              entry,
              AwayViews.plain(experience.terms()),
              null,
              experience.decided(),
              experience.consented());
      case Reduction.EarlyCompletion early ->
          new RecordedReductionView(
              entry, null, early.completes(), early.decided(), early.consented());
    };
  }

  static List<RecordedLeadView> leads(InductionReading reading) {
    return reading.induction().ledger().standing(LeadNamed.class).stream()
        .map(one ->
            new RecordedLeadView(
                one.entry().number(),
                one.fact().lead().from(),
                reading.schools().getOrDefault(one.fact().lead().school(), "")))
        .toList();
  }
}
