package uk.ectmanager.bootstrap.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import uk.ectmanager.bootstrap.product.Browser;
import uk.ectmanager.bootstrap.product.EmbeddedProduct;
import uk.ectmanager.bootstrap.product.Waiting;
import uk.ectmanager.domain.access.Role;

/**
 * What everybody named in the README and in the block at start finds on their desk in a fresh
 * demonstration, on a Monday three weeks before the end of the autumn term.
 */
class DemoDesksIT {

  private static final LocalDate MONDAY = LocalDate.of(2031, 12, 1);
  private static final Pattern ADDRESS = Pattern.compile("[a-z.]+@[a-z.]+\\.example");

  private static final String DESK =
      "query($role: Role!) { dashboard(role: $role) { tasks(first: 50) { edges { node { sentence"
          + " overdue } } } upcoming(first: 50) { edges { node { ect { name } } } } } }";
  private static final String ECT =
      "query($name: String!) { ects(first: 1, search: $name) { edges { node { status school {"
          + " specialMeasures } leaveChoices { lastDay } registration { qtsCheck { clear } } plan {"
          + " served { terms } parts { number absence { days } } } } } } }";

  /** Somebody, in a role, with the tasks that wait and the ECTs of whom a report is due. */
  private record Desk(String person, Role role, List<String> tasks, String upcoming) {}

  private static final List<String> OFFICE =
      List.of(
          "Check the qualified teacher status of Chidi Clarke at Harbour View Academy, then"
              + " authorise, return or refuse the registration.",
          "Ask Mina Moss to choose whether the statutory leave that ended on Friday 24 October 2031"
              + " extends induction.",
          "Authorise or refuse Brook Special School.");
  private static final String FINISH = "Finish and confirm the registration of Evan Ellis.";
  private static final String HARBOUR =
      "Amara Ashdown, Ben Bright, Lila Lane, Mina Moss, Nina Nash";
  private static final String OAKFIELD =
      "Amara Ashdown, Ben Bright, Farah Finch, Lila Lane, Mina Moss, Nina Nash";

  private static final List<Desk> DESKS =
      List.of(
          new Desk("admin@oakfield.example", Role.AB_ADMINISTRATOR, OFFICE, OAKFIELD),
          new Desk("officer@oakfield.example", Role.AB_OFFICER, OFFICE, OAKFIELD),
          new Desk("analyst@oakfield.example", Role.AB_ANALYST, List.of(), OAKFIELD),
          new Desk(
              "head@harbour.example",
              Role.HEADTEACHER,
              List.of(FINISH, "Sign the registration of Dana Drew."),
              HARBOUR),
          new Desk("lead@harbour.example", Role.INDUCTION_LEAD, List.of(FINISH), HARBOUR),
          new Desk(
              "tutor@harbour.example",
              Role.INDUCTION_TUTOR,
              List.of(
                  "Write progress review 1 of Amara Ashdown.",
                  "Write progress review 1 of Ben Bright.",
                  "Write progress review 1 of Lila Lane.",
                  "Write progress review 1 of Mina Moss.",
                  FINISH,
                  OFFICE.get(1)),
              HARBOUR),
          new Desk("office@harbour.example", Role.SCHOOL_ADMINISTRATOR, List.of(FINISH), ""),
          new Desk("amara.ashdown@ect.example", Role.ECT, List.of(), "Amara Ashdown"),
          new Desk("lila.lane@ect.example", Role.ECT, List.of(), "Lila Lane"),
          new Desk(
              "mina.moss@ect.example",
              Role.ECT,
              List.of(
                  "Choose whether your maternity leave, which ended on Friday 24 October 2031,"
                      + " extends your induction; only you can choose."),
              "Mina Moss"),
          new Desk("nina.nash@ect.example", Role.ECT, List.of(), "Nina Nash"),
          new Desk("farah.finch@ect.example", Role.ECT, List.of(), "Farah Finch"),
          new Desk(
              "admin@meridian.example",
              Role.AB_ADMINISTRATOR,
              List.of(
                  "Check the qualified teacher status of Hugo Hart at Foxdale House School, then"
                      + " authorise, return or refuse the registration.",
                  "Release Ines Ivory to Harbour View Academy, or refuse."),
              "Gita Green, Ines Ivory, Jon Jarvis, Kay Kerr"),
          new Desk(
              "head@foxdale.example",
              Role.HEADTEACHER,
              List.of("Sign the transfer of Kay Kerr to Foxdale House School."),
              "Gita Green"));

  @Test
  void everybody_finds_what_waits_for_them(@TempDir Path folder) {
    var data = folder.resolve("data");
    try (var empty = EmbeddedProduct.start(data, "--ect.demo-data=false")) {
      empty.moveTo(MONDAY);
    }
    try (var product = EmbeddedProduct.start(data)) {
      assertThat(product.today()).isEqualTo(MONDAY);
      DESKS.forEach(desk -> assertDesk(product, desk));
      assertPeople(product);
    }
  }

  @Test
  void everybody_whom_readme_or_start_name_is_tried() throws IOException {
    var readme = Files.readString(Path.of("..", "README.md"));
    var table =
        readme.substring(readme.indexOf("| Sign in as"), readme.indexOf("Then ask what waits"));
    assertThat(ADDRESS.matcher(table + DemoWiring.howTo("", "")).results().map(one -> one.group()))
        .isNotEmpty()
        .isSubsetOf(DESKS.stream().map(Desk::person).toList());
  }

  /** Reviews are released while the product starts; the rest is there at once. */
  private static void assertDesk(EmbeddedProduct product, Desk expected) {
    var browser = new Browser(product.base());
    browser.signIn(expected.person(), "induction-demo");
    var desk =
        Waiting.until(
            "the desk of " + expected.person(),
            () -> browser.data(DESK, Map.of("role", expected.role().name())),
            found -> tasks(found).size() >= expected.tasks().size());
    assertThat(tasks(desk))
        .as("the tasks of " + expected.person())
        .containsExactlyInAnyOrderElementsOf(expected.tasks());
    assertThat(upcoming(desk))
        .as("upcoming for " + expected.person())
        .isEqualTo(expected.upcoming());
    assertThat(desk.at("/tasks").toString()).doesNotContain("\"overdue\":true");
  }

  private static void assertPeople(EmbeddedProduct product) {
    var officer = new Browser(product.base());
    officer.signIn("officer@oakfield.example", "induction-demo");
    var nina = ect(officer, "Nina Nash");
    assertThat(nina.at("/plan/served/terms").asString())
        .as("two terms elsewhere and most of one here")
        .isEqualTo("2.8");
    assertThat(ect(officer, "Farah Finch").at("/school/specialMeasures").asBoolean()).isTrue();
    assertThat(ect(officer, "Lila Lane").at("/plan/parts/0/absence/days").asString())
        .isEqualTo("35");
    assertThat(ect(officer, "Mina Moss").at("/leaveChoices/0/lastDay").asString())
        .isEqualTo("2031-10-24");
    var chidi = ect(officer, "Chidi Clarke");
    assertThat(chidi.get("status").asString()).isEqualTo("PENDING_AB");
    assertThat(chidi.at("/registration/qtsCheck").isNull()).isTrue();
  }

  private static JsonNode ect(Browser officer, String name) {
    return officer.data(ECT, Map.of("name", name)).at("/edges/0/node");
  }

  private static List<String> tasks(JsonNode desk) {
    var sentences = new ArrayList<String>();
    desk.at("/tasks/edges").forEach(edge -> sentences.add(edge.at("/node/sentence").asString()));
    return sentences;
  }

  private static String upcoming(JsonNode desk) {
    var names = new TreeSet<String>();
    desk.at("/upcoming/edges").forEach(edge -> names.add(edge.at("/node/ect/name").asString()));
    return String.join(", ", names);
  }
}
