package uk.ectmanager.adapter.mongo.induction;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import uk.ectmanager.adapter.mongo.testing.EventRoundTrip;
import uk.ectmanager.adapter.mongo.testing.Explain;
import uk.ectmanager.adapter.mongo.testing.IndexCheck;
import uk.ectmanager.adapter.mongo.testing.OnEveryMongo;
import uk.ectmanager.adapter.mongo.testing.TestDatabase;
import uk.ectmanager.adapter.mongo.testing.TestServer;
import uk.ectmanager.application.induction.AnInduction;
import uk.ectmanager.application.induction.Inductions;
import uk.ectmanager.application.induction.InductionsContract;
import uk.ectmanager.domain.induction.InductionEvent;
import uk.ectmanager.domain.induction.facts.HalfDays;
import uk.ectmanager.domain.induction.facts.LeaveKind;
import uk.ectmanager.domain.shared.Change;

@OnEveryMongo
class MongoInductionsIT implements InductionsContract {

  private static final LocalDate DUE = LocalDate.of(2026, 12, 18);

  private final TestDatabase database;
  private final MongoInductions inductions;

  MongoInductionsIT(TestServer server) {
    database = server.fresh(InductionEvent.class);
    inductions = database.indexed(new MongoInductions(database.storage()));
  }

  @Override
  public Inductions store() {
    return inductions;
  }

  @Test
  void a_release_day_is_the_same_day_in_every_zone() {
    var before = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
      inductions.add(AnInduction.withReviewDue(1, DUE), List.of());
      TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));
      var release = DUE.minusDays(28);
      assertThat(inductions.withReleaseUntil(release, null, 5)).hasSize(1);
      assertThat(inductions.withReleaseUntil(release.minusDays(1), null, 5)).isEmpty();
      assertThat(inductions.find(AnInduction.ect(1)).orElseThrow().value())
          .isEqualTo(AnInduction.withReviewDue(1, DUE));
    } finally {
      TimeZone.setDefault(before);
    }
  }

  @Test
  void each_indexed_path_is_stored() {
    inductions.add(AnInduction.withReviewDue(1, DUE), someEvents());
    inductions.add(AnInduction.everyShape().getLast(), List.of());
    IndexCheck.everyPathIsStored(database, inductions);
  }

  @Test
  void a_document_from_before_there_was_a_ledger_is_read() {
    var known = AnInduction.withReviewDue(1, DUE);
    inductions.add(known, List.of());
    database
        .storage()
        .database()
        .getCollection("inductions")
        .updateOne(
            Filters.eq("_id", known.id().toString()),
            Updates.combine(
                Updates.unset("state.ledger"),
                Updates.unset("state.posting"),
                Updates.set("state.schoolId", known.school().toString()),
                Updates.set(
                    "state.spells",
                    List.of(
                        new Document("schoolId", known.school().toString())
                            .append("start", Date.from(Instant.parse("2026-09-01T00:00:00Z")))
                            .append("fte", "1")
                            .append("changes", List.of())))));
    assertThat(inductions.find(known.id()).orElseThrow().value()).isEqualTo(known);
  }

  @Test
  void finders_use_indexes() {
    inductions.add(AnInduction.withReviewDue(1, DUE), List.of());
    Explain.usesIndexes(database, () -> inductions.withReleaseUntil(DUE, AnInduction.ect(0), 200));
    Explain.usesIndexes(database, () -> inductions.withTurnUntil(DUE, AnInduction.ect(0), 200));
    Explain.usesIndexes(
        database, () -> inductions.ofBody(AnInduction.BODY, AnInduction.ect(0), 200));
    Explain.usesIndexes(database, () -> inductions.findAll(List.of(AnInduction.ect(1))));
  }

  @Test
  void events_survive_storage() {
    var scope = AnInduction.begun(1).scope();
    EventRoundTrip.of(
        InductionEvent.class,
        List.of(
            new InductionEvent.InductionBegan(AnInduction.ect(1), scope, LocalDate.of(2026, 9, 1)),
            new InductionEvent.PlanRecalculated(
                AnInduction.ect(1),
                scope,
                List.of(
                    new Change("progressReview 1", null, "due 2026-12-18"),
                    new Change("progressReview 2", "due 2027-03-26", null)),
                "entry 2",
                List.of("progressReview 1: why")),
            new InductionEvent.FactRecorded(
                AnInduction.ect(1), scope, 3, "what", 2, "was", LocalDate.of(2026, 9, 1)),
            new InductionEvent.AbsenceNeared(AnInduction.ect(1), scope, 1, "26", "30"),
            new InductionEvent.AbsenceExtended(
                AnInduction.ect(1), scope, 1, "31", LocalDate.of(2027, 9, 20)),
            new InductionEvent.StatutoryLeaveEnded(
                AnInduction.ect(1),
                scope,
                3,
                LeaveKind.MATERNITY,
                LocalDate.of(2027, 4, 2),
                HalfDays.of("60.5")),
            new InductionEvent.PostingChanged(
                AnInduction.ect(1), scope, List.of(new Change("posting.school", "a", "b"))),
            new InductionEvent.LeavingReported(
                AnInduction.ect(1), scope, AnInduction.SCHOOL, LocalDate.of(2026, 9, 1), true),
            new InductionEvent.EctReleased(
                AnInduction.ect(1),
                scope,
                AnInduction.BODY,
                AnInduction.SCHOOL,
                LocalDate.of(2026, 9, 1)),
            new InductionEvent.EctClaimed(
                AnInduction.ect(1), scope, AnInduction.BODY, LocalDate.of(2026, 9, 2))));
  }
}
