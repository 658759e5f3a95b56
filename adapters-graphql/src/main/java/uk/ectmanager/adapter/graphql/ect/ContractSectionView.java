package uk.ectmanager.adapter.graphql.ect;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.ect.section.ContractKind;
import uk.ectmanager.domain.ect.section.ContractSection;
import uk.ectmanager.domain.shared.AccountId;

/**
 * The schema's ContractSection. The account of the tutor is mapped onto it by {@link #tutorId}.
 *
 * @param tutorId the induction tutor, null until assigned
 */
public record ContractSectionView(
    String postTitle,
    ContractKind kind,
    LocalDate startDate,
    @Nullable LocalDate endDate,
    BigDecimal fte,
    BigDecimal daysPerWeek,
    List<String> keyStages,
    @Nullable AccountId tutorId,
    @Nullable String mentorName,
    @Nullable String mentorEmail) {

  /** Its type in the schema. */
  public static final String TYPE = "ContractSection";

  static @Nullable ContractSectionView of(@Nullable ContractSection section) {
    if (section == null) {
      return null;
    }
    var mail = section.mentorEmail();
    return new ContractSectionView(
        section.postTitle(),
        section.kind(),
        section.startDate(),
        section.endDate(),
        section.pattern().fte(),
        section.pattern().daysPerWeek(),
        section.keyStages(),
        section.tutor(),
        section.mentorName(),
        mail == null ? null : mail.value());
  }

  /** Never shows personal data. */
  @Override
  public String toString() {
    return "ContractSectionView";
  }
}
