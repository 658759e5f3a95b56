package uk.ectmanager.adapter.graphql.induction.record;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.adapter.graphql.GlobalId;
import uk.ectmanager.application.induction.record.NameLeadSchool;
import uk.ectmanager.application.induction.record.Why;
import uk.ectmanager.domain.shared.SchoolId;

/** The schema's NameLeadSchoolInput. */
record NameLeadSchoolInput(
    String ectId,
    int revision,
    String schoolId,
    LocalDate from,
    @Nullable Integer corrects,
    @Nullable String reason) {

  NameLeadSchool.Command toCommand() {
    return new NameLeadSchool.Command(
        AsReadInput.of(ectId, revision),
        new SchoolId(GlobalId.uuid("School", schoolId, "input", "schoolId")),
        from,
        new Why(corrects, reason));
  }
}
