package uk.ectmanager.application.overview;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.NotPermitted;
import uk.ectmanager.application.body.BodyDirectory;
import uk.ectmanager.application.school.SchoolDirectory;
import uk.ectmanager.domain.access.Grant;
import uk.ectmanager.domain.access.Role;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.shared.ProblemCode;
import uk.ectmanager.domain.shared.Result;

/** Opens the dashboard of one of the viewer's roles at one place. */
public final class OpenDashboard {

  private final SchoolDirectory schools;
  private final BodyDirectory bodies;
  private final EctRows rows;

  public OpenDashboard(SchoolDirectory schools, BodyDirectory bodies, EctRows rows) {
    this.schools = schools;
    this.bodies = bodies;
    this.rows = rows;
  }

  /**
   * Through which role.
   *
   * @param at the place; null when the role is held at one place only
   */
  public record Command(Role role, @Nullable UUID at) {}

  /**
   * An open dashboard.
   *
   * @param place name of the appropriate body, the school or the ECT
   */
  public record Dashboard(Grant grant, String place) {}

  /**
   * The dashboard; refused with REQUIRED at {@code at} when the role is held at several places and
   * none is named.
   *
   * @throws NotPermitted when the viewer does not hold the role, or not there
   */
  public Result<Dashboard> handle(Viewer viewer, Command command) {
    var held =
        viewer.grants().stream()
            .filter(grant -> grant.role() == command.role())
            .filter(grant -> place(grant) != null)
            .filter(grant -> command.at() == null || command.at().equals(place(grant)))
            .toList();
    if (held.isEmpty()) {
      throw new NotPermitted(command.role());
    }
    if (held.size() > 1) {
      return Result.refused(
          ProblemCode.REQUIRED, "You hold this role at several places; say at which.", "at");
    }
    return Result.done(new Dashboard(held.getFirst(), name(held.getFirst())));
  }

  private String name(Grant grant) {
    var body = grant.body();
    var school = grant.school();
    var ect = grant.ect();
    if (body != null) {
      return bodies.find(body).map(found -> found.name()).orElse("");
    }
    if (school != null) {
      return schools.find(school).map(SchoolDirectory.SchoolCard::name).orElse("");
    }
    var found = ect == null ? null : rows.findAll(Set.of(ect)).get(ect);
    return found == null ? "" : found.value().fullName();
  }

  private static @Nullable UUID place(Grant grant) {
    var body = grant.body();
    var school = grant.school();
    var ect = grant.ect();
    if (body != null) {
      return body.value();
    }
    if (school != null) {
      return school.value();
    }
    return ect == null ? null : ect.value();
  }
}
