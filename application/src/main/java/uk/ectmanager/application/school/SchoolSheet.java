package uk.ectmanager.application.school;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.access.Permission;
import uk.ectmanager.domain.access.Subject;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.school.Applicant;
import uk.ectmanager.domain.school.School;
import uk.ectmanager.domain.school.SchoolDetails;
import uk.ectmanager.domain.school.SchoolState;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.SchoolId;

/**
 * A school as a viewer reads it.
 *
 * @param specialMeasures whether its body noted that it is in special measures
 * @param body the appropriate body it is registered with, null while only listed
 * @param refusalReason why its registration was last refused
 * @param applicant who asked, null unless somebody did and the viewer decides on it
 */
public record SchoolSheet(
    SchoolId id,
    SchoolDetails details,
    SchoolState state,
    boolean specialMeasures,
    @Nullable AppropriateBodyId body,
    @Nullable String refusalReason,
    @Nullable Applicant applicant) {

  /** The school as the viewer reads it, who may see it. */
  public static SchoolSheet of(Viewer viewer, School school) {
    var decides = SchoolRights.may(viewer, Permission.DECIDE_SCHOOL, school);
    var sees = SchoolRights.may(viewer, Permission.VIEW_SCHOOL, school);
    return new SchoolSheet(
        school.id(),
        school.details(),
        school.state(),
        sees && school.inSpecialMeasures(),
        school.registeredWith().orElse(null),
        sees ? school.lastRefusal().orElse(null) : null,
        decides ? school.waitingApplicant().orElse(null) : null);
  }

  /** The school as something that access is asked for. */
  public Subject subject() {
    return Subject.of(body, id);
  }

  /** Never shows personal data. */
  @Override
  public String toString() {
    return "SchoolSheet[" + id + ", " + state + "]";
  }

  /** Who asked, for those who decide. */
  public Optional<Applicant> whoAsked() {
    return Optional.ofNullable(applicant);
  }
}
