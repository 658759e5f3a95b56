package uk.ectmanager.bootstrap.demo;

import java.util.ArrayList;
import java.util.List;
import uk.ectmanager.application.account.staff.AddSchoolStaff;
import uk.ectmanager.domain.access.Role;
import uk.ectmanager.domain.shared.SchoolId;

/** One school of the demonstration with the usual people, addressed by its short word. */
record DemoSchool(String urn, String word, List<DemoEct> ects) {

  String head() {
    return "head@" + word + ".example";
  }

  String lead() {
    return "lead@" + word + ".example";
  }

  String tutor() {
    return "tutor@" + word + ".example";
  }

  String administrator() {
    return "office@" + word + ".example";
  }

  List<AddSchoolStaff.Command> staff(SchoolId school) {
    return List.of(
        command(school, Role.INDUCTION_LEAD, "Lee", lead()),
        command(school, Role.INDUCTION_TUTOR, "Toni", tutor()),
        command(school, Role.SCHOOL_ADMINISTRATOR, "Olu", administrator()));
  }

  List<String> people() {
    var people = new ArrayList<>(List.of(head(), lead(), tutor(), administrator()));
    ects.stream()
        .filter(ect -> ect.until() == DemoEct.Until.AUTHORISED)
        .map(DemoEct::email)
        .forEach(people::add);
    return people;
  }

  String lastName() {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  private AddSchoolStaff.Command command(SchoolId school, Role role, String first, String email) {
    return new AddSchoolStaff.Command(school, role, first, lastName(), email, null);
  }
}
