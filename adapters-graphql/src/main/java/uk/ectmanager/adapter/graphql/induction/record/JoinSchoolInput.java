package uk.ectmanager.adapter.graphql.induction.record;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.adapter.graphql.GlobalId;
import uk.ectmanager.adapter.graphql.ect.decision.NotInTermsPostInput;
import uk.ectmanager.adapter.graphql.ect.decision.SupplyPostInput;
import uk.ectmanager.application.induction.record.JoinSchool;
import uk.ectmanager.application.induction.record.Why;
import uk.ectmanager.domain.shared.SchoolId;

/** The schema's JoinSchoolInput. */
record JoinSchoolInput(
    String ectId,
    int revision,
    String schoolId,
    LocalDate start,
    @Nullable LocalDate end,
    @Nullable BigDecimal fte,
    @Nullable BigDecimal daysPerWeek,
    @Nullable String tutorAccountId,
    @Nullable SupplyPostInput supply,
    @Nullable NotInTermsPostInput notInTerms,
    boolean alongside,
    @Nullable Integer corrects,
    @Nullable String reason) {

  JoinSchool.Command toCommand() {
    return new JoinSchool.Command(
        AsReadInput.of(ectId, revision),
        new SchoolId(GlobalId.uuid("School", schoolId, "input", "schoolId")),
        start,
        end,
        fte,
        daysPerWeek,
        AsReadInput.tutor(tutorAccountId),
        SupplyPostInput.kind(supply, notInTerms),
        alongside,
        new Why(corrects, reason));
  }
}
