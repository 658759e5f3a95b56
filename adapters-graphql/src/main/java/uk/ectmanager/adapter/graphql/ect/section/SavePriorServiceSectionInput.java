package uk.ectmanager.adapter.graphql.ect.section;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import uk.ectmanager.adapter.graphql.ect.RegistrationView;
import uk.ectmanager.application.ect.RegistrationDesk;
import uk.ectmanager.application.ect.section.SavePriorServiceSection;
import uk.ectmanager.domain.ect.section.Evidence;
import uk.ectmanager.domain.ect.section.PriorServiceSection;
import uk.ectmanager.domain.ect.section.PriorSpell;

/** The schema's SavePriorServiceSectionInput. */
public record SavePriorServiceSectionInput(
    String registrationId,
    int revision,
    List<PriorSpellInput> spells,
    List<EvidenceInput> evidence) {

  public SavePriorServiceSectionInput {
    spells = List.copyOf(spells);
    evidence = List.copyOf(evidence);
  }

  /** The schema's PriorSpellInput. */
  public record PriorSpellInput(
      PriorSpell.Place place,
      String schoolName,
      String schoolAddress,
      String appropriateBody,
      LocalDate start,
      LocalDate end,
      BigDecimal fte,
      BigDecimal termsServed,
      BigDecimal daysAbsent) {

    PriorSpell.Entry toEntry() {
      return new PriorSpell.Entry(
          place,
          schoolName,
          schoolAddress,
          appropriateBody,
          start,
          end,
          fte,
          termsServed,
          daysAbsent);
    }
  }

  /** The schema's EvidenceInput. */
  public record EvidenceInput(String what, String where) {

    Evidence.Entry toEntry() {
      return new Evidence.Entry(what, where);
    }
  }

  /** What the use case is asked. */
  public SavePriorServiceSection.Command toCommand() {
    return new SavePriorServiceSection.Command(
        new RegistrationDesk.AsRead(
            RegistrationView.read(registrationId, "input", "registrationId"), revision),
        new PriorServiceSection.Entry(
            spells.stream().map(PriorSpellInput::toEntry).toList(),
            evidence.stream().map(EvidenceInput::toEntry).toList()));
  }
}
