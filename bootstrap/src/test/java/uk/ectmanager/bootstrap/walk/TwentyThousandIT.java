package uk.ectmanager.bootstrap.walk;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.InsertManyOptions;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.ectmanager.adapter.mongo.MongoStorage;
import uk.ectmanager.adapter.mongo.testing.Explain;
import uk.ectmanager.application.calendar.ProposeTermCalendar;
import uk.ectmanager.application.calendar.PublishTermCalendar;
import uk.ectmanager.application.calendar.TermCalendars;
import uk.ectmanager.application.induction.Inductions;
import uk.ectmanager.application.induction.recalculation.Recalculation;
import uk.ectmanager.application.induction.recalculation.Recalculations;
import uk.ectmanager.bootstrap.demo.Crowd;
import uk.ectmanager.bootstrap.product.Caller;
import uk.ectmanager.bootstrap.product.RealProduct;
import uk.ectmanager.bootstrap.product.Waiting;
import uk.ectmanager.bootstrap.product.WatchedStorage;
import uk.ectmanager.domain.access.Grant;
import uk.ectmanager.domain.access.Role;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.calendar.AcademicYear;
import uk.ectmanager.domain.calendar.TermCalendar;
import uk.ectmanager.domain.calendar.TermCalendarDraft;
import uk.ectmanager.domain.calendar.TermCalendarId;
import uk.ectmanager.domain.induction.ReportSlot;
import uk.ectmanager.domain.shared.AccountId;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.EctId;
import uk.ectmanager.domain.shared.LondonTime;
import uk.ectmanager.domain.shared.Result;

/**
 * An appropriate body of twenty thousand: its lists cost what they cost a small one, and a changed
 * calendar moves all plans in the background, also when the product stops in the middle of it.
 */
class TwentyThousandIT {

  private static final int MANY = 20_000;
  private static final int AT_ONCE = 1_000;
  private static final String LISTING = "--ect.recalculation-pause=1h";
  private static final String RECALCULATING = "--ect.recalculation-pause=400ms";
  private static final String[] SETTINGS = {
    "--ect.demo-data=false",
    "--ect.schedule-pause=1h",
    "--ect.mail-pause=1h",
    "--ect.relay-poll=1h",
    "--ect.graphql.rate.per-account=100000",
    "--ect.programme-providers[0].code=harbour-learning",
    "--ect.programme-providers[0].name=Harbour Learning",
    "--ect.programme-providers[0].kind=LEAD_PROVIDER",
    "--ect.programme-providers[1].code=northmouth-partnership",
    "--ect.programme-providers[1].name=Northmouth Teaching Partnership",
    "--ect.programme-providers[1].kind=DELIVERY_PARTNER"
  };
  private static final Map<String, String> DOCUMENTS =
      Map.of(
          "the first page",
          """
          { ects(first: 100) { totalCount edges { node { id name trn status overdue
            nextReport { kind due } school { name } tutor { email } } } } }\
          """,
          "a search",
          "{ ects(first: 100, search: \"crowd\") { totalCount edges { node { name } } } }",
          "a filter",
          """
          { ects(first: 100, filter: {statuses: [IN_PROGRESS], overdue: false}) {
            edges { node { name nextReport { due } } } } }\
          """,
          "the overview",
          """
          { dashboard(role: AB_ADMINISTRATOR) { tasks(first: 100) { totalCount edges { node { sentence } } }
            upcoming(first: 100) { edges { node { due ect { name school { name } } } } } } }\
          """);

  private final WatchedStorage storage = new WatchedStorage();

  @Test
  void twenty_thousand_are_listed_and_replanned_like_a_few(@TempDir Path folder) {
    var database = RealProduct.freshDatabase(folder);
    AppropriateBodyId body;
    Set<List<ReportSlot>> before;
    Recalculation halfway;
    try (var product = RealProduct.start(storage, database, folder, with(LISTING))) {
      var crowd = Crowd.found(product.context());
      body = crowd.body();
      crowd.school(0);
      crowd.ects(0, 1);
      var administrator = Caller.person(product, Crowd.ADMIN);
      var few = calls(administrator);
      storage.aside(() -> assertThat(cloneEcts(product, body)).isEqualTo(MANY - 1));
      var many = calls(administrator);
      assertThat(many).isEqualTo(few);
      assertThat(
              Explain.scans(
                  product.context().getBean(MongoStorage.class).database(),
                  storage.oneOfEachShape()))
          .isEmpty();
      before = plans(product, body, 3);
      assertThat(before).hasSize(1);
    }

    try (var product = RealProduct.start(database, folder, with(RECALCULATING))) {
      shorten(product, body);
      halfway =
          Waiting.until(
              "some pages of the recalculation",
              () -> recalculation(product, body),
              seen -> seen.checked() > 0);
    }
    assertThat(halfway.finishedAt()).isNull();

    try (var product = RealProduct.start(database, folder, with(RECALCULATING))) {
      var seen = new HashSet<List<ReportSlot>>();
      var done =
          Waiting.until(
              "the end of the recalculation",
              Duration.ofMinutes(5),
              () -> {
                seen.addAll(plans(product, body, 3));
                return recalculation(product, body);
              },
              state -> state.finishedAt() != null);
      assertThat(done.cause()).isEqualTo(halfway.cause());
      assertThat(done.checked()).isEqualTo(MANY);
      var after = plans(product, body, 100);
      assertThat(after).as("one plan for all, the new one").hasSize(1).isNotEqualTo(before);
      seen.removeAll(before);
      seen.removeAll(after);
      assertThat(seen).as("plans that are neither the old one nor the new").isEmpty();
    }
  }

  private static String[] with(String pause) {
    var settings = Arrays.copyOf(SETTINGS, SETTINGS.length + 1);
    settings[SETTINGS.length] = pause;
    return settings;
  }

  /** How many commands each document sends. */
  private Map<String, Integer> calls(Caller caller) {
    var calls = new LinkedHashMap<String, Integer>();
    DOCUMENTS.forEach((what, document) -> {
      var sent =
          storage.during(() -> {
            var answer = caller.ask(document);
            assertThat(answer.codes()).as(document).isEmpty();
          });
      calls.put(what, sent.size());
    });
    return calls;
  }

  /** Copies the one authorised ECT, with another id, number and name, in every collection. */
  private static int cloneEcts(RealProduct product, AppropriateBodyId body) {
    var storage = product.context().getBean(MongoStorage.class).database();
    var original =
        Objects.requireNonNull(
            storage
                .getCollection("registrations")
                .find(new Document("state.bodyId", body.toString()))
                .first());
    var id = original.getString("_id");
    var trn = original.get("state", Document.class).getString("heldTrn");
    var copied = 0;
    for (var name : List.of("registrations", "inductions", "ectRows")) {
      MongoCollection<Document> collection = storage.getCollection(name);
      var template =
          Objects.requireNonNull(collection.find(new Document("_id", id)).first()).toJson();
      var batch = new ArrayList<Document>();
      copied = 0;
      for (var number = 1; number < MANY; number++) {
        batch.add(
            Document.parse(
                template
                    .replace(id, new UUID(20_000, number).toString())
                    .replace(trn, Integer.toString(2_000_000 + number))));
        if (batch.size() == AT_ONCE || number == MANY - 1) {
          copied +=
              collection
                  .insertMany(batch, new InsertManyOptions().ordered(false))
                  .getInsertedIds()
                  .size();
          batch.clear();
        }
      }
    }
    return copied;
  }

  private static Recalculation recalculation(RealProduct product, AppropriateBodyId body) {
    return Objects.requireNonNull(
        product.context().getBean(Recalculations.class).findAll(List.of(body)).get(body));
  }

  /** The different plans of every so-manieth induction. */
  private static Set<List<ReportSlot>> plans(
      RealProduct product, AppropriateBodyId body, int every) {
    var inductions = product.context().getBean(Inductions.class);
    var plans = new HashSet<List<ReportSlot>>();
    var ids = new ArrayList<EctId>();
    for (var number = 1; number < MANY; number += MANY / (10 * every)) {
      ids.add(EctId.of(new UUID(20_000, number).toString()));
    }
    inductions.findAll(ids).values().forEach(found -> plans.add(found.value().slots()));
    assertThat(inductions.ofBody(body, null, 1)).isNotEmpty();
    return plans;
  }

  /** The first term of this year ends a week earlier. */
  private static void shorten(RealProduct product, AppropriateBodyId body) {
    var beans = product.context();
    var today = LondonTime.dateAt(product.clock().instant());
    var year = AcademicYear.containing(today.plusDays(1));
    TermCalendar published =
        beans
            .getBean(TermCalendars.class)
            .find(TermCalendarId.of(body, year))
            .orElseThrow()
            .value();
    var terms = new ArrayList<TermCalendarDraft.TermDraft>();
    for (var term : published.terms()) {
      LocalDate end = term.number() == 1 ? term.end().minusWeeks(1) : term.end();
      terms.add(
          new TermCalendarDraft.TermDraft(
              term.number(),
              term.start(),
              end,
              term.halfTermFrom(),
              term.halfTermTo(),
              term.inductionDays(),
              null,
              null));
    }
    var administrator =
        new Viewer(
            new AccountId(new UUID(9, 9)),
            "Ada Admin",
            Set.of(Grant.at(Role.AB_ADMINISTRATOR, body)),
            product.clock().instant(),
            "192.0.2.1");
    var command =
        new PublishTermCalendar.Command(
            body, year.starting(), terms, List.of(), published.revision(), null);
    var confirmation =
        done(beans.getBean(ProposeTermCalendar.class).handle(administrator, command))
            .confirmation();
    done(
        beans
            .getBean(PublishTermCalendar.class)
            .handle(
                administrator,
                new PublishTermCalendar.Command(
                    body, year.starting(), terms, List.of(), published.revision(), confirmation)));
  }

  private static <T> T done(Result<T> result) {
    return switch (result) {
      case Result.Done<T>(T value) -> value;
      case Result.Refused<T>(var problems) -> throw new AssertionError(problems.toString());
    };
  }
}
