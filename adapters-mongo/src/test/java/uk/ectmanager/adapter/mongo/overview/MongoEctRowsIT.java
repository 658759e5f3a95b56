package uk.ectmanager.adapter.mongo.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ectmanager.application.overview.AnEctRow.BODY;
import static uk.ectmanager.application.overview.AnEctRow.SCHOOL_A;
import static uk.ectmanager.application.overview.AnEctRow.TUTOR;
import static uk.ectmanager.application.overview.AnEctRow.id;
import static uk.ectmanager.application.overview.AnEctRow.number;

import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import uk.ectmanager.adapter.mongo.testing.Explain;
import uk.ectmanager.adapter.mongo.testing.IndexCheck;
import uk.ectmanager.adapter.mongo.testing.OnEveryMongo;
import uk.ectmanager.adapter.mongo.testing.TestDatabase;
import uk.ectmanager.adapter.mongo.testing.TestServer;
import uk.ectmanager.application.PageRequest;
import uk.ectmanager.application.Versioned;
import uk.ectmanager.application.overview.Desk;
import uk.ectmanager.application.overview.EctQuery;
import uk.ectmanager.application.overview.EctRows;
import uk.ectmanager.application.overview.EctRowsContract;
import uk.ectmanager.application.overview.EctScope;
import uk.ectmanager.application.overview.EctSearch;
import uk.ectmanager.domain.access.Role;
import uk.ectmanager.domain.calendar.ReportKind;
import uk.ectmanager.domain.overview.EctStatus;
import uk.ectmanager.domain.partner.PartnerEvent;
import uk.ectmanager.domain.review.ReviewState;
import uk.ectmanager.domain.shared.EctId;
import uk.ectmanager.domain.shared.Trn;

@OnEveryMongo
class MongoEctRowsIT implements EctRowsContract {

  private final TestDatabase database;
  private final MongoEctRows rows;

  MongoEctRowsIT(TestServer server) {
    database = server.fresh(PartnerEvent.class);
    rows = database.indexed(new MongoEctRows(database.storage()));
  }

  @Override
  public EctRows rows() {
    return rows;
  }

  @Test
  void each_indexed_path_is_stored() {
    keepMany();
    rows.add(
        number(11)
            .planned(ReportKind.FORMAL_ASSESSMENT, TODAY)
            .planned(ReportKind.FORMAL_ASSESSMENT, TODAY.plusDays(1))
            .planned(ReportKind.INTERIM_ASSESSMENT, TODAY.plusDays(2))
            .row());
    IndexCheck.everyPathIsStored(database, rows);
  }

  @Test
  void every_combination_of_scope_and_filter_uses_an_index() {
    keepMany();
    var page = new PageRequest(2, null);
    Explain.usesIndexes(
        database,
        () -> {
          for (var scope : scopes()) {
            for (var query : queries()) {
              var found = rows.list(scope, query, page);
              if (found.hasNext()) {
                rows.list(scope, query, new PageRequest(2, found.rows().getLast().key()));
              }
            }
            var due = rows.due(scope, TODAY, new PageRequest(1, null));
            if (due.hasNext()) {
              rows.due(scope, TODAY, new PageRequest(1, due.rows().getLast().key()));
            }
          }
        });
  }

  @Test
  void everything_else_uses_an_index() {
    keepMany();
    Explain.usesIndexes(
        database,
        () -> {
          rows.findAll(List.of(id(1), id(2)));
          rows.findByTrn(new Trn("1000001"));
          rows.tasks(
              new Desk(Role.AB_OFFICER, BODY.value(), null), TODAY, new PageRequest(2, null));
          rows.ofSchool(SCHOOL_A, id(1), 2);
        });
  }

  @Test
  void a_row_that_was_stored_before_these_were_kept_is_read() {
    rows.add(number(1).review(ReviewState.SUBMITTED, TODAY).row());
    database
        .storage()
        .database()
        .getCollection("ectRows")
        .updateMany(
            new Document(),
            Updates.combine(
                Updates.unset("row.returned"),
                Updates.unset("row.qts"),
                Updates.unset("row.leavesOn"),
                Updates.unset("row.leaveChoices"),
                Updates.unset("keys.choiceFrom"),
                Updates.unset("keys.firstReview"),
                Updates.unset("keys.tasks.0.from")));
    assertThat(rows.findAll(List.of(id(1))).get(id(1)))
        .isNotNull()
        .extracting(Versioned::value)
        .isEqualTo(number(1).review(ReviewState.SUBMITTED, TODAY).row());
    var desk = new Desk(Role.AB_OFFICER, BODY.value(), null);
    assertThat(rows.tasks(desk, TODAY, new PageRequest(9, null)).total()).isEqualTo(1);
    rows.add(number(2).review(ReviewState.RELEASED, TODAY).row());
    rows.add(number(3).planned(ReportKind.PROGRESS_REVIEW, TODAY.plusDays(9)).row());
    database
        .storage()
        .database()
        .getCollection("ectRows")
        .updateMany(new Document("_id", id(3).toString()), Updates.unset("keys.firstReview"));
    assertThat(rows.due(BODYS, TODAY, new PageRequest(9, null)).rows())
        .extracting(row -> row.value().row().ect())
        .containsExactly(id(2), id(3));
  }

  @Test
  void calls_do_not_grow_with_rows() {
    for (int number = 1; number <= 60; number++) {
      rows.add(
          number(number)
              .review(ReviewState.SUBMITTED, TODAY.plusDays(number))
              .planned(ReportKind.PROGRESS_REVIEW, TODAY.plusDays(90))
              .row());
    }
    var desk = new Desk(Role.AB_OFFICER, BODY.value(), null);
    for (var size : List.of(5, 50)) {
      var page = new PageRequest(size, null);
      assertThat(calls(() -> rows.list(BODYS, EctQuery.all(TODAY), page))).isEqualTo(2);
      assertThat(calls(() -> rows.tasks(desk, TODAY, page))).isEqualTo(2);
      var uncounted = new PageRequest(size, null, false);
      assertThat(calls(() -> rows.list(BODYS, EctQuery.all(TODAY), uncounted))).isEqualTo(1);
      assertThat(calls(() -> rows.tasks(desk, TODAY, uncounted))).isEqualTo(1);
      assertThat(calls(() -> rows.due(BODYS, TODAY, page))).isEqualTo(5);
      var next = new PageRequest(size, rows.due(BODYS, TODAY, page).rows().getLast().key());
      assertThat(calls(() -> rows.due(BODYS, TODAY, next))).isEqualTo(6);
      var ofSchool = new EctScope(Set.of(), Set.of(SCHOOL_A), Set.of(), Set.of(), Set.of());
      assertThat(calls(() -> rows.due(ofSchool, TODAY, page))).isEqualTo(1);
      var ids = new ArrayList<EctId>();
      for (int number = 1; number <= size; number++) {
        ids.add(id(number));
      }
      assertThat(calls(() -> rows.findAll(ids))).isEqualTo(1);
    }
  }

  private int calls(Runnable action) {
    return database.commands().during(action).size();
  }

  private static List<EctScope> scopes() {
    var narrow = Set.of(new EctScope.TutorAt(SCHOOL_A, TUTOR, null));
    var wide = Set.of(new EctScope.TutorAt(SCHOOL_A, TUTOR, BODY));
    return List.of(
        BODYS,
        new EctScope(Set.of(), Set.of(SCHOOL_A), Set.of(), Set.of(), Set.of()),
        new EctScope(Set.of(), Set.of(), narrow, Set.of(), Set.of()),
        new EctScope(Set.of(), Set.of(), wide, Set.of(), Set.of()),
        new EctScope(Set.of(), Set.of(), Set.of(), Set.of(SCHOOL_A), Set.of()),
        new EctScope(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(id(1))),
        new EctScope(Set.of(BODY), Set.of(SCHOOL_A), wide, Set.of(SCHOOL_A), Set.of(id(1))));
  }

  private static List<EctQuery> queries() {
    var queries = new ArrayList<EctQuery>();
    queries.add(EctQuery.all(TODAY));
    for (var status : EctStatus.values()) {
      queries.add(new EctQuery(TODAY, Set.of(status), null, null, null, null, null, null, null));
    }
    var day = TODAY.plusDays(40);
    queries.add(new EctQuery(TODAY, Set.of(), SCHOOL_A, null, null, null, null, null, null));
    queries.add(new EctQuery(TODAY, Set.of(), null, TUTOR, null, null, null, null, null));
    queries.add(EctRowsContract.with(TODAY, day, null, null));
    queries.add(EctRowsContract.with(null, day, null, null));
    queries.add(EctRowsContract.with(null, null, true, null));
    queries.add(EctRowsContract.with(null, null, false, null));
    for (var waits : List.of(true, false)) {
      queries.add(new EctQuery(TODAY, Set.of(), null, null, null, null, null, waits, null));
    }
    queries.add(EctRowsContract.with(null, null, null, "kit ex"));
    queries.add(EctRowsContract.with(null, null, null, "1000001"));
    queries.add(
        new EctQuery(
            TODAY,
            Set.of(EctStatus.IN_PROGRESS, EctStatus.DRAFT),
            SCHOOL_A,
            TUTOR,
            TODAY,
            day,
            true,
            true,
            EctSearch.of("kit")));
    return queries;
  }
}
