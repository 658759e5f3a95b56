package uk.ectmanager.application.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import uk.ectmanager.application.account.AccountDirectory;
import uk.ectmanager.application.body.BodyDirectory;
import uk.ectmanager.application.school.SchoolDirectory;
import uk.ectmanager.domain.access.Grant;
import uk.ectmanager.domain.access.Role;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.EctId;
import uk.ectmanager.domain.shared.SchoolId;

/** Whom the viewer turns to in one role. */
public final class ListContacts {

  private final EctRows rows;
  private final EctPeople people;
  private final AccountDirectory accounts;
  private final SchoolDirectory schools;
  private final BodyDirectory bodies;

  public ListContacts(
      EctRows rows,
      EctPeople people,
      AccountDirectory accounts,
      SchoolDirectory schools,
      BodyDirectory bodies) {
    this.rows = rows;
    this.people = people;
    this.accounts = accounts;
    this.schools = schools;
    this.bodies = bodies;
  }

  /** The contacts, nearest first. */
  public List<Contact> handle(Viewer viewer, Grant grant) {
    Desk.requireHeld(viewer, grant);
    var body = grant.body();
    var school = grant.school();
    var ect = grant.ect();
    if (body != null) {
      return ofBody(body);
    }
    if (school != null) {
      return ofSchool(school, grant.role());
    }
    return ect == null ? List.of() : ofEct(ect);
  }

  private List<Contact> ofBody(AppropriateBodyId body) {
    return List.copyOf(
        Contact.staff(
            accounts.staffOf(body), Role.AB_ADMINISTRATOR, Role.AB_OFFICER, Role.AB_ANALYST));
  }

  private List<Contact> ofSchool(SchoolId school, Role role) {
    var contacts = new ArrayList<Contact>();
    var card = schools.find(school);
    var body = card.isEmpty() ? null : card.get().body();
    if (body != null) {
      bodies.find(body).map(Contact::office).ifPresent(contacts::add);
    }
    var staff = accounts.staffOf(school);
    contacts.addAll(Contact.staff(staff, Role.INDUCTION_LEAD, Role.HEADTEACHER));
    if (role == Role.HEADTEACHER || role == Role.INDUCTION_LEAD) {
      contacts.addAll(Contact.staff(staff, Role.INDUCTION_TUTOR));
    }
    return List.copyOf(contacts);
  }

  private List<Contact> ofEct(EctId ect) {
    var found = rows.findAll(Set.of(ect)).get(ect);
    return found == null
        ? List.of()
        : people.of(List.of(found.value())).getOrDefault(ect, List.of());
  }
}
