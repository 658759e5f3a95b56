package uk.ectmanager.bootstrap.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.SmartLifecycle;
import uk.ectmanager.adapter.mongo.MongoStorage;
import uk.ectmanager.adapter.mongo.testing.Explain;
import uk.ectmanager.adapter.mongo.testing.TestMongo;
import uk.ectmanager.application.notification.MessageQueue;
import uk.ectmanager.application.notification.MessageQueue.Lease;
import uk.ectmanager.application.notification.SomeMessages;
import uk.ectmanager.bootstrap.access.SchemaDoors;
import uk.ectmanager.bootstrap.access.SchemaDoors.Door;
import uk.ectmanager.bootstrap.demo.Crowd;
import uk.ectmanager.bootstrap.product.Caller;
import uk.ectmanager.bootstrap.product.CrowdedProduct;
import uk.ectmanager.bootstrap.product.DemoWorld;
import uk.ectmanager.bootstrap.product.DemoWorld.Place;
import uk.ectmanager.bootstrap.product.Product;
import uk.ectmanager.bootstrap.product.WatchedStorage;
import uk.ectmanager.domain.access.Permission;
import uk.ectmanager.domain.access.Role;
import uk.ectmanager.domain.notification.BodyContact;
import uk.ectmanager.domain.shared.AppropriateBodyId;

/**
 * Asks everything that the schema offers as everybody, in a small body and in a large one: the
 * database is called as often in both, and, on a real MongoDB, nothing that the product did
 * meanwhile read a whole collection.
 */
class CallsPerQueryIT {

  private static final String[] SETTINGS = {
    "--ect.graphql.limits.cost=100000000",
    "--ect.graphql.limits.tokens=20000",
    "--ect.graphql.limits.time=60s"
  };

  /** The largest shape: a list of ECTs with everything on each. */
  private static final String WHOLE_ECTS =
      """
      { ects(first: 100) { totalCount edges { node { id name trn status overdue
        nextReport { kind due overdue provisional }
        school { id name state staff { account { id email } roles } appropriateBody { id name } }
        appropriateBody { id name calendars { id terms { start } } staff { account { id } } }
        tutor { id email }
        registration { id revision state ect { id name } contract { tutor { id } } incomplete { code }
          signature { role } personal { dateOfBirth } programme { leadProvider { name } } }
        plan { reports { kind due { date } review { id state ect { id } signatures { role } } } }
        reviews { id state content { reasons } ect { id name school { id } } }
        people { name email }
        transfers(first: 20) { totalCount edges { node { id state ect { id } registration { id } } } }
        history(first: 20) { edges { node { at by what } } } } } } }\
      """;

  private static final String WHOLE_SCHOOLS =
      """
      { schools(first: 100) { totalCount edges { node { id name urn state calendars { id school { id } }
        appropriateBody { id name calendars { id } schoolImports { at refusals { line } } staff { account { id } } }
        staff { account { id username email } roles } } } } }\
      """;

  private static final String SUBJECTS =
      """
      { dashboard(role: ROLE) { place contacts { name } tasks(first: 100) { totalCount edges { node { kind sentence due
        subject { id ... on Registration { registrationState: state ect { name school { name } } }
          ... on ProgressReview { reviewState: state ect { name tutor { id } school { name } } signatures { role } }
          ... on School { name appropriateBody { name } } } } } }
        upcoming(first: 100) { edges { node { due ect { name school { name } tutor { email } reviews { id } } } } } } }\
      """;

  private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");

  /** How often the database was called, and how long the answer was. */
  private record Measured(int calls, int length, List<String> commands) {}

  private final Documents documents = new Documents(SchemaDoors.schema());
  private final List<Door> doors = SchemaDoors.all(SchemaDoors.schema());
  private final WatchedStorage storage = new WatchedStorage();

  @Test
  void calls_do_not_grow_with_rows_and_nothing_scans(@TempDir Path folder) {
    var real = TestMongo.real();
    try (var product = CrowdedProduct.start(storage, folder, SETTINGS)) {
      var context = CrowdedProduct.context(product);
      var crowd = Crowd.found(context);
      crowd.school(0);
      crowd.school(1);
      crowd.registered(60);
      crowd.ects(0, 6);
      crowd.ects(1, 2);
      giveUp(context, crowd.body(), 0, 1);
      CrowdedProduct.untilReviewsAreReleased(product);
      var few = measure(product, Map.of());

      for (var school = 2; school < 14; school++) {
        crowd.school(school);
        crowd.ects(school, 2);
        crowd.registered(60 + school);
      }
      crowd.tutors(0, 15);
      crowd.ects(0, 40);
      giveUp(context, crowd.body(), 1, 40);
      CrowdedProduct.untilReviewsAreReleased(product);
      var many = measure(product, few);

      assertThat(many.keySet()).containsExactlyElementsOf(few.keySet());
      assertThat(grown(few, many)).as("database calls that grew with the rows").isEmpty();
      assertThat(longer(few, many)).as("answers with more rows").hasSizeGreaterThan(40);
      linked(product);
      narrow(product);
      readOn(product);
      if (real.isPresent()) {
        var database = context.getBean(MongoStorage.class).database();
        var scan = BsonDocument.parse("{find: 'ectRows', filter: {nobodyIndexesThis: 1}}");
        assertThat(Explain.scans(database, List.of(scan))).as("a scan is seen").hasSize(1);
        var scans = Explain.scans(database, storage.oneOfEachShape());
        assertThat(scans.stream().map(BsonDocument::toJson))
            .as("commands that read a whole collection")
            .isEmpty();
      }
    }
  }

  /** Messages that could not be delivered, from that number on. */
  private static void giveUp(
      ConfigurableApplicationContext context, AppropriateBodyId body, int from, int until) {
    var queue = context.getBean(MessageQueue.class);
    var now = context.getBean(InstantSource.class).instant();
    var contact = new BodyContact(body, SomeMessages.BODY.name(), SomeMessages.BODY.email(), null);
    var deliveries = context.getBean("deliveryLoop", SmartLifecycle.class);
    deliveries.stop();
    for (var i = from; i < until; i++) {
      queue.enqueue(SomeMessages.inNameOf("lost" + i, contact, LONG_AGO));
      var claimed = queue.claimDue(LONG_AGO, new Lease(now, now.plusSeconds(60))).orElseThrow();
      queue.giveUp(claimed, now, "refused");
    }
    deliveries.start();
  }

  private Map<String, Measured> measure(Product product, Map<String, Measured> before) {
    var place = DemoWorld.at(Caller.person(product, Crowd.ADMIN), "Crowdaa");
    var measured = new LinkedHashMap<String, Measured>();
    CrowdedProduct.callers(product)
        .forEach((role, caller) ->
            asked(role, place)
                .forEach((what, document) -> {
                  var name = role + " " + what;
                  var known = before.get(name);
                  measured.put(name, one(caller, document, known == null ? 0 : known.calls()));
                }));
    return measured;
  }

  /** The same reviews by way of the ECT and of its plan, and each leads back to its ECT. */
  private static void linked(Product product) {
    var edges =
        Caller.person(product, Crowd.ADMIN).ask(WHOLE_ECTS).root().get("edges").values().stream()
            .map(edge -> edge.get("node"))
            .filter(ect -> !ect.get("reviews").isEmpty())
            .toList();
    assertThat(edges).hasSizeGreaterThan(20);
    for (var ect : edges) {
      var own = ect.get("reviews").values().stream().map(one -> one.get("id")).toList();
      var planned =
          ect.at("/plan/reports").values().stream()
              .map(report -> report.get("review"))
              .filter(review -> !review.isNull())
              .toList();
      assertThat(planned.stream().map(one -> one.get("id")).toList()).isEqualTo(own);
      assertThat(planned).allMatch(one -> one.at("/ect/id").equals(ect.get("id")));
    }
  }

  /** Every list by every argument that narrows it, for whoever may ask. */
  private void narrow(Product product) {
    var place = DemoWorld.at(Caller.person(product, Crowd.ADMIN), "Crowdaa");
    CrowdedProduct.callers(product)
        .forEach((role, caller) ->
            doors.stream()
                .filter(door -> mayAsk(door, role))
                .flatMap(door -> documents.choices(door, new Pointing(place, role, "Ect")).stream())
                .forEach(document ->
                    assertThat(storage.during(() -> caller.ask(document)))
                        .as(document)
                        .isNotEmpty()));
  }

  private static boolean mayAsk(Door door, Role role) {
    var allowed = door.permission().map(Permission::valueOf).map(one -> one.roles().contains(role));
    return door.type().equals("Query") && allowed.orElse(role != Role.PARTNER);
  }

  /** The second page of every list. */
  private void readOn(Product product) {
    var administrator = Caller.person(product, Crowd.ADMIN);
    for (var list : List.of("ects", "schools", "auditTrail", "undeliveredMessages")) {
      var first = "{ %s(first: 2%s) { pageInfo { endCursor hasNextPage } } }";
      var cursor =
          administrator.ask(first.formatted(list, "")).root().at("/pageInfo/endCursor").asString();
      var seen =
          storage.during(() -> {
            var after = ", after: \"" + cursor + "\"";
            var page = administrator.ask(first.formatted(list, after)).root();
            assertThat(page.at("/pageInfo/hasNextPage").asBoolean()).as(list).isTrue();
          });
      assertThat(seen).as(list).isNotEmpty();
    }
  }

  /** Every root field, every kind of node whole, and the shapes that people really ask for. */
  private Map<String, String> asked(Role role, Place place) {
    var asked = new LinkedHashMap<String, String>();
    for (var door : doors) {
      if (mayAsk(door, role)) {
        var pointing = new Pointing(place, role, "Ect");
        var document =
            documents
                .of(door, pointing, 4)
                .replaceAll(", filter: \\{[^}]*}|filter: \\{[^}]*}, ", "")
                .replaceAll(
                    "first: 1\\b", door.field().equals("findSchools") ? "first: 20" : "first: 100")
                .replace("\"walk\"", "\"Crowd\"");
        asked.put(door.toString(), document);
      }
    }
    if (role != Role.PARTNER) {
      place.nodes().forEach((type, id) -> asked.put("node " + type, documents.whole(type, id, 3)));
      asked.put("ects, whole", WHOLE_ECTS);
      asked.put("the dashboard, whole", SUBJECTS.replace("ROLE", role.name()));
      if (Permission.VIEW_SCHOOL.roles().contains(role)) {
        asked.put("schools, whole", WHOLE_SCHOOLS);
      }
    }
    return asked;
  }

  /** The fewest of up to three, until it is enough: now and then a session's last use is noted. */
  private Measured one(Caller caller, String document, int enough) {
    var answers = new ArrayList<String>();
    var fewest = List.<BsonDocument>of();
    for (var i = 0; i < 3 && (i == 0 || fewest.size() > enough); i++) {
      var sent = storage.during(() -> answers.add(caller.ask(document).json().toString()));
      if (i == 0 || sent.size() < fewest.size()) {
        fewest = sent;
      }
    }
    return new Measured(
        fewest.size(),
        answers.getLast().length(),
        fewest.stream()
            .map(command -> command.getFirstKey() + " " + command.get(command.getFirstKey()))
            .toList());
  }

  private static Map<String, String> grown(Map<String, Measured> few, Map<String, Measured> many) {
    var grown = new LinkedHashMap<String, String>();
    many.forEach((name, large) -> {
      var small = few.get(name);
      if (small == null || large.calls() > small.calls()) {
        grown.put(name, (small == null ? "" : small.commands()) + " -> " + large.commands());
      }
    });
    return grown;
  }

  private static List<String> longer(Map<String, Measured> few, Map<String, Measured> many) {
    var longer = new ArrayList<String>();
    few.forEach((name, small) -> {
      var large = many.get(name);
      if (large != null && large.length() > 2 * small.length()) {
        longer.add(name);
      }
    });
    return longer;
  }
}
