package uk.ectmanager.application.overview;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.account.PersonCard;
import uk.ectmanager.application.account.StaffMember;
import uk.ectmanager.domain.access.Role;
import uk.ectmanager.domain.body.AppropriateBody;

/**
 * A person to turn to.
 *
 * @param role what they are to the viewer, such as "Induction tutor"
 */
public record Contact(String role, String name, @Nullable String email, @Nullable String phone) {

  /** The office of an appropriate body. */
  static Contact office(AppropriateBody body) {
    return new Contact(
        "Appropriate body: " + body.name(),
        body.contact().name(),
        body.contact().email().value(),
        body.contact().phone());
  }

  /** A person with an account. */
  static Contact person(String role, PersonCard person) {
    return new Contact(role, person.name().full(), person.email().value(), null);
  }

  /** Those of the staff who hold one of these roles, role by role. */
  static List<Contact> staff(List<StaffMember> staff, Role... roles) {
    var found = new ArrayList<Contact>();
    for (var role : roles) {
      for (var member : staff) {
        if (member.is(role)) {
          found.add(person(title(role), member.person()));
        }
      }
    }
    return found;
  }

  /** What people call the role. */
  static String title(Role role) {
    return switch (role) {
      case OPERATOR -> "Operator";
      case SYSTEM -> "System";
      case AB_ADMINISTRATOR -> "Appropriate body administrator";
      case AB_OFFICER -> "Quality assurance officer";
      case AB_ANALYST -> "Appropriate body analyst";
      case HEADTEACHER -> "Headteacher";
      case INDUCTION_LEAD -> "Induction lead";
      case INDUCTION_TUTOR -> "Induction tutor";
      case SCHOOL_ADMINISTRATOR -> "School administrator";
      case ECT -> "Early career teacher";
      case PARTNER -> "Partner";
    };
  }

  /** Never shows personal data. */
  @Override
  public String toString() {
    return "Contact[" + role + "]";
  }
}
