package uk.ectmanager.adapter.mongo.induction;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.induction.facts.Extension;
import uk.ectmanager.domain.induction.facts.ExtensionKind;
import uk.ectmanager.domain.induction.facts.HalfDays;
import uk.ectmanager.domain.induction.facts.LeadSchool;
import uk.ectmanager.domain.induction.facts.PriorInduction;
import uk.ectmanager.domain.induction.facts.Reduction;
import uk.ectmanager.domain.shared.Rational;
import uk.ectmanager.domain.shared.SchoolId;

/**
 * An extension, a reduction, a lead school or prior service, as it is stored; terms are their exact
 * text.
 *
 * @param kind of an extension, or place of prior service
 * @param from the day of a decision, or the first day
 * @param to the day of completion, or the last day
 * @param consented the day on which the ECT consented
 */
record DecisionDocument(
    @Nullable String kind,
    @Nullable String terms,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable LocalDate consented,
    @Nullable Integer part,
    @Nullable String grounds,
    @Nullable Integer halves,
    @Nullable String schoolId) {

  static DecisionDocument of(Extension extension) {
    return new DecisionDocument(
        extension.kind().name(),
        extension.terms().toString(),
        extension.decided(),
        null,
        null,
        extension.part(),
        extension.reason(),
        null,
        null);
  }

  static DecisionDocument of(Reduction reduction) {
    return switch (reduction) {
      case Reduction.ForExperience experience ->
          new DecisionDocument(
              null,
              experience.terms().toString(),
              experience.decided(),
              null,
              experience.consented(),
              null,
              null,
              null,
              null);
      case Reduction.EarlyCompletion early ->
          new DecisionDocument(
              null,
              null,
              early.decided(),
              early.completes(),
              early.consented(),
              null,
              null,
              null,
              null);
    };
  }

  static DecisionDocument of(LeadSchool lead) {
    return new DecisionDocument(
        null, null, lead.from(), null, null, null, null, null, lead.school().toString());
  }

  static DecisionDocument of(PriorInduction service) {
    return new DecisionDocument(
        service.place().name(),
        service.terms().toString(),
        service.from(),
        service.to(),
        null,
        null,
        null,
        service.absent().halves(),
        null);
  }

  Extension extension() {
    return new Extension(
        ExtensionKind.valueOf(Objects.requireNonNull(kind)),
        Rational.of(Objects.requireNonNull(terms)),
        Objects.requireNonNull(from),
        part,
        grounds);
  }

  Reduction reduction() {
    return terms == null
        ? new Reduction.EarlyCompletion(
            Objects.requireNonNull(to), Objects.requireNonNull(from), consented)
        : new Reduction.ForExperience(Rational.of(terms), Objects.requireNonNull(from), consented);
  }

  LeadSchool lead() {
    return new LeadSchool(
        Objects.requireNonNull(from), SchoolId.of(Objects.requireNonNull(schoolId)));
  }

  PriorInduction service() {
    return new PriorInduction(
        PriorInduction.Place.valueOf(Objects.requireNonNull(kind)),
        Rational.of(Objects.requireNonNull(terms)),
        new HalfDays(Objects.requireNonNull(halves)),
        from,
        to);
  }
}
