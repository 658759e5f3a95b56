package uk.ectmanager.application.overview;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import uk.ectmanager.application.account.AccountDirectory;
import uk.ectmanager.application.account.StaffMember;
import uk.ectmanager.application.body.BodyDirectory;
import uk.ectmanager.domain.access.Role;
import uk.ectmanager.domain.body.AppropriateBody;
import uk.ectmanager.domain.shared.EctId;

/**
 * Whom an ECT may turn to, and who has access to their assessments (G 2.79): four calls to the
 * storage, however many ECTs.
 */
public final class EctPeople {

  private final AccountDirectory accounts;
  private final BodyDirectory bodies;

  public EctPeople(AccountDirectory accounts, BodyDirectory bodies) {
    this.accounts = accounts;
    this.bodies = bodies;
  }

  /** The people of each: tutor, lead, headteacher, the body's office, then who else may read. */
  Map<EctId, List<Contact>> of(Collection<EctRow> rows) {
    if (rows.isEmpty()) {
      return Map.of();
    }
    var bodyIds = rows.stream().map(EctRow::body).collect(Collectors.toSet());
    var offices = bodies.findAll(bodyIds);
    var officers = accounts.staffOfBodies(bodyIds);
    var schoolStaff =
        accounts.staffOfSchools(rows.stream().map(EctRow::school).collect(Collectors.toSet()));
    var tutors =
        accounts.findAll(
            rows.stream().map(EctRow::tutor).filter(Objects::nonNull).collect(Collectors.toSet()));
    var people = new HashMap<EctId, List<Contact>>();
    for (var row : rows) {
      var contacts = new ArrayList<Contact>();
      var tutor = row.tutor() == null ? null : tutors.get(row.tutor());
      if (tutor != null) {
        contacts.add(Contact.person(Contact.title(Role.INDUCTION_TUTOR), tutor));
      }
      var staff = schoolStaff.getOrDefault(row.school(), List.of());
      contacts.addAll(Contact.staff(staff, Role.INDUCTION_LEAD, Role.HEADTEACHER));
      var body = offices.get(row.body());
      if (body != null) {
        contacts.add(Contact.office(body));
        contacts.addAll(readers(row, body, staff));
      }
      for (var member : officers.getOrDefault(row.body(), List.of())) {
        contacts.add(reader(member, Role.AB_ADMINISTRATOR, Role.AB_OFFICER, Role.AB_ANALYST));
      }
      people.put(row.ect(), List.copyOf(contacts));
    }
    return people;
  }

  /** The other tutors, where the appropriate body lets them see the whole school. */
  private static List<Contact> readers(EctRow row, AppropriateBody body, List<StaffMember> staff) {
    return body.settings().tutorsSeeWholeSchool()
        ? staff.stream()
            .filter(member -> member.is(Role.INDUCTION_TUTOR))
            .filter(member -> !member.person().account().equals(row.tutor()))
            .map(member -> reader(member, Role.INDUCTION_TUTOR))
            .toList()
        : List.of();
  }

  private static Contact reader(StaffMember member, Role... roles) {
    var title = "Has access";
    for (var role : roles) {
      if (member.is(role)) {
        title = Contact.title(role) + " (has access)";
        break;
      }
    }
    return new Contact(title, member.person().name().full(), null, null);
  }
}
