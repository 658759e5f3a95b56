package uk.ectmanager.bootstrap.product;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import uk.ectmanager.adapter.graphql.GlobalId;

/** What of the demonstration belongs to whom, as its own people see it. */
public final class DemoWorld {

  private static final String ECTS =
      """
      { ects(first: 50) { edges { node { id name trn status school { id name } appropriateBody { id name }
        registration { id revision state } reviews { id revision } } } } }\
      """;
  private static final String SCHOOLS =
      """
      { schools(first: 50, filter: {states: [AUTHORISED]}) { edges { node { id urn name
        appropriateBody { calendars { id } } staff { account { id username firstName lastName email } } } } } }\
      """;

  private static final String TRANSFERS =
      "{ transfers(first: 50) { edges { node { id revision toSchool } } } }";

  /** The objects of one school, one for each type. */
  public record Place(
      String name,
      Map<String, String> nodes,
      Map<String, Integer> revisions,
      String trn,
      List<String> words) {

    /** The same with ids that no object has. */
    public Place thatIsNot() {
      var absent = new LinkedHashMap<String, String>();
      nodes.keySet().forEach(type -> absent.put(type, GlobalId.of(type, new UUID(7, 7))));
      return new Place("nowhere", absent, revisions, "9999999", List.of());
    }

    /** What tells that an answer comes from here. */
    public boolean shows(String answer) {
      return words.stream().anyMatch(answer::contains);
    }
  }

  private DemoWorld() {}

  /** Moves on to the day on which every running induction has its first review. */
  public static void releaseReviews(Product product) {
    var administrator = Caller.person(product, "admin@meridian.example");
    var releases =
        administrator
            .ask("{ ects(first: 50) { edges { node { status plan { reports { release } } } } } }")
            .root()
            .path("edges")
            .values();
    var first =
        releases.stream()
            .flatMap(edge -> edge.at("/node/plan/reports").values().stream())
            .map(report -> LocalDate.parse(report.get("release").asString()))
            .min(LocalDate::compareTo)
            .orElseThrow();
    var today = product.today();
    product.moveTo(first.isBefore(today) ? today : first);
    Waiting.until(
        "a progress review of the second body",
        () -> Caller.person(product, "admin@meridian.example").ask(ECTS).json().toString(),
        answer -> answer.contains("\"reviews\":[{"));
  }

  /** What this person sees of the school of that name. */
  public static Place at(Caller person, String school) {
    var ects =
        rows(person.ask(ECTS).root()).stream()
            .filter(ect -> ect.at("/school/name").asString().contains(school))
            .toList();
    var found =
        rows(person.ask(SCHOOLS).root()).stream()
            .filter(node -> node.get("name").asString().contains(school))
            .findFirst()
            .orElseThrow();
    var transfers =
        rows(person.ask(TRANSFERS).root()).stream()
            .filter(transfer -> transfer.get("toSchool").asString().contains(school))
            .toList();
    return place(school, found, ects, transfers);
  }

  /** The same for one ECT alone: the school and the body are not foreign to a colleague. */
  public static Place ofEct(Caller person, String name) {
    var ects =
        rows(person.ask(ECTS).root()).stream()
            .filter(ect -> ect.get("name").asString().equals(name))
            .toList();
    var nodes = new LinkedHashMap<String, String>();
    var revisions = new LinkedHashMap<String, Integer>();
    forms(ects, nodes, revisions);
    var trn = ects.getFirst().get("trn").asString();
    var words = new ArrayList<>(nodes.values());
    words.add(name);
    words.add(trn);
    return new Place(name, nodes, revisions, trn, words);
  }

  private static Place place(
      String name, JsonNode school, List<JsonNode> ects, List<JsonNode> transfers) {
    var nodes = new LinkedHashMap<String, String>();
    var revisions = new LinkedHashMap<String, Integer>();
    var words = new ArrayList<String>();
    nodes.put("School", school.get("id").asString());
    nodes.put("AppropriateBody", ects.getFirst().at("/appropriateBody/id").asString());
    nodes.put("TermCalendar", school.at("/appropriateBody/calendars/0/id").asString());
    nodes.put("Account", school.at("/staff/0/account/id").asString());
    forms(ects, nodes, revisions);
    for (var transfer : transfers) {
      nodes.put("Transfer", transfer.get("id").asString());
      revisions.put("Transfer", transfer.get("revision").asInt());
      words.add(transfer.get("id").asString());
    }
    words.add(school.get("urn").asString());
    words.add(nodes.get("School"));
    for (var staff : school.get("staff").values()) {
      words.add(staff.at("/account/id").asString());
      words.add(staff.at("/account/email").asString());
    }
    for (var ect : ects) {
      words.add(ect.get("id").asString());
      words.add(ect.get("name").asString());
      words.add(ect.get("trn").asString());
      words.add(ect.at("/registration/id").asString());
      ect.path("reviews").values().forEach(review -> words.add(review.get("id").asString()));
    }
    var trn = ects.getFirst().get("trn").asString();
    return new Place(name, nodes, revisions, trn, words);
  }

  /**
   * Prefers a registration that still waits, and takes the ECT and review of a running induction.
   */
  private static void forms(
      List<JsonNode> ects, Map<String, String> nodes, Map<String, Integer> revisions) {
    var running =
        ects.stream().filter(ect -> !ect.path("reviews").isEmpty()).findFirst().orElseThrow();
    var waiting =
        ects.stream()
            .filter(ect -> !ect.at("/registration/state").asString().equals("AUTHORISED"))
            .findFirst()
            .orElse(running);
    nodes.put("Ect", running.get("id").asString());
    nodes.put("ProgressReview", running.at("/reviews/0/id").asString());
    revisions.put("ProgressReview", running.at("/reviews/0/revision").asInt());
    nodes.put("Registration", waiting.at("/registration/id").asString());
    revisions.put("Registration", waiting.at("/registration/revision").asInt());
  }

  private static List<JsonNode> rows(JsonNode connection) {
    return connection.get("edges").values().stream().map(edge -> edge.get("node")).toList();
  }
}
