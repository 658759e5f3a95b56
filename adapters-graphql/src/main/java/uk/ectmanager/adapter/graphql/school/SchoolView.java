package uk.ectmanager.adapter.graphql.school;

import org.jspecify.annotations.Nullable;
import uk.ectmanager.adapter.graphql.GlobalId;
import uk.ectmanager.application.school.SchoolSheet;
import uk.ectmanager.domain.school.SchoolState;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.SchoolId;

/**
 * The schema's School.
 *
 * @param school by which batch methods find what hangs on it
 * @param body the appropriate body it is registered with, null while only listed
 */
public record SchoolView(
    SchoolId school,
    @Nullable AppropriateBodyId body,
    String id,
    String urn,
    @Nullable String establishment,
    String name,
    @Nullable String type,
    @Nullable String phase,
    @Nullable String status,
    @Nullable String street,
    @Nullable String town,
    @Nullable String postcode,
    SchoolState state,
    boolean specialMeasures,
    @Nullable String refusalReason,
    @Nullable SchoolApplicantView applicant) {

  /** The name of the type in global ids. */
  public static final String TYPE = "School";

  /** A school as the schema shows it. */
  public static SchoolView of(SchoolSheet sheet) {
    var details = sheet.details();
    var postcode = details.postcode();
    return new SchoolView(
        sheet.id(),
        sheet.body(),
        GlobalId.of(TYPE, sheet.id().value()),
        details.urn().value(),
        details.establishment(),
        details.name(),
        details.type(),
        details.phase(),
        details.status(),
        details.street(),
        details.town(),
        postcode == null ? null : postcode.value(),
        sheet.state(),
        sheet.specialMeasures(),
        sheet.refusalReason(),
        sheet.whoAsked().map(SchoolApplicantView::of).orElse(null));
  }

  /** The school behind a global id at that argument; one that nobody has for an id of others. */
  public static SchoolId read(String id, String... argument) {
    return new SchoolId(GlobalId.uuid(TYPE, id, argument));
  }
}
