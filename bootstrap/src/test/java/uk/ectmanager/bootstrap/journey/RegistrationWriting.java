package uk.ectmanager.bootstrap.journey;

import static uk.ectmanager.bootstrap.product.Browser.input;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import uk.ectmanager.bootstrap.product.Browser;

/** One registration as the person at the browser writes it. */
final class RegistrationWriting {

  private static final String ANSWER =
      " registration { id revision state qtsState ect { id status } incomplete { code path } }"
          + " problems { code message path } ";

  private final Browser browser;
  private final String id;
  private int revision;

  RegistrationWriting(Browser browser, String school) {
    this.browser = browser;
    var started = browser.change(mutation("startRegistration"), input("schoolId", school));
    id = started.at("/registration/id").asString();
    revision = started.at("/registration/revision").asInt();
  }

  List<String> refused(String mutation, Object... fields) {
    return browser.refusal(mutation(mutation), about(fields));
  }

  JsonNode done(String mutation, Object... fields) {
    return doneBy(browser, mutation, fields);
  }

  JsonNode doneBy(Browser other, String mutation, Object... fields) {
    var answer = other.change(mutation(mutation), about(fields));
    revision = answer.at("/registration/revision").asInt();
    return answer;
  }

  Map<String, Object> about(Object... fields) {
    var all = new Object[fields.length + 4];
    all[0] = "registrationId";
    all[1] = id;
    all[2] = "revision";
    all[3] = revision;
    System.arraycopy(fields, 0, all, 4, fields.length);
    return input(all);
  }

  String id() {
    return id;
  }

  /** Section 1, without a mistake. */
  void teacher() {
    done(
        "saveTeacherSection",
        "registrationType",
        "PART_COMPLETED_ELSEWHERE",
        "firstName",
        "Nadia",
        "lastName",
        "North",
        "email",
        "nadia.north@ect.example",
        "dateOfBirth",
        "1999-02-28",
        "trn",
        "12 34567");
  }

  static String mutation(String name) {
    var type = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1) + "Input!";
    return "mutation($input: " + type + ") { " + name + "(input: $input) {" + ANSWER + "} }";
  }

  static Map<String, Object> spell(
      String start, String end, String fte, String terms, String absent) {
    return Map.of(
        "place", "ELSEWHERE",
        "schoolName", "Former School",
        "schoolAddress", "2 Old Road, Exampleton",
        "appropriateBody", "Oldfield Hub",
        "start", start,
        "end", end,
        "fte", fte,
        "termsServed", terms,
        "daysAbsent", absent);
  }

  static Map<String, Object> checklist(boolean reducedTimetable) {
    return Map.of(
        "headteacherInPost", true,
        "mentorAppointed", true,
        "reducedTimetable", reducedTimetable,
        "fitsTraining", true,
        "sameClasses", true,
        "noUndueDiscipline", true,
        "noUndueDuties", true);
  }
}
