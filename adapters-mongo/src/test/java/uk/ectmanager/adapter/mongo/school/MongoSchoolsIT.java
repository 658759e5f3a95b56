package uk.ectmanager.adapter.mongo.school;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ectmanager.application.body.SomeBodies.NORTHMOOR;
import static uk.ectmanager.application.body.SomeBodies.SOUTHFEN;
import static uk.ectmanager.application.school.SomeSchools.id;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.ectmanager.adapter.mongo.testing.EventRoundTrip;
import uk.ectmanager.adapter.mongo.testing.Explain;
import uk.ectmanager.adapter.mongo.testing.IndexCheck;
import uk.ectmanager.adapter.mongo.testing.OnEveryMongo;
import uk.ectmanager.adapter.mongo.testing.TestDatabase;
import uk.ectmanager.adapter.mongo.testing.TestServer;
import uk.ectmanager.application.PageRequest;
import uk.ectmanager.application.RecordedEvent;
import uk.ectmanager.application.school.Schools;
import uk.ectmanager.application.school.SchoolsContract;
import uk.ectmanager.application.school.SomeSchools;
import uk.ectmanager.domain.school.SchoolEvent;
import uk.ectmanager.domain.school.SchoolSearch;
import uk.ectmanager.domain.school.SchoolState;
import uk.ectmanager.domain.school.Urn;

@OnEveryMongo
class MongoSchoolsIT implements SchoolsContract {

  private static final Schools.Scope BODY = new Schools.Scope(Set.of(NORTHMOOR), Set.of());

  private final TestDatabase database;
  private final MongoSchools schools;

  MongoSchoolsIT(TestServer server) {
    database = server.fresh(SchoolEvent.class);
    schools = database.indexed(new MongoSchools(database.storage()));
  }

  @Override
  public Schools schools() {
    return schools;
  }

  @Test
  void each_indexed_path_is_stored() {
    schools.add(samples().getFirst(), someEvents());
    IndexCheck.everyPathIsStored(database, schools);
  }

  @Test
  void finders_use_indexes_also_on_a_later_page() {
    fill();
    var page = new PageRequest(3, null);
    var after = schools.list(BODY, Set.of(), null, page).rows().getLast().key();
    var next = new PageRequest(3, after);
    var both = new Schools.Scope(Set.of(NORTHMOOR, SOUTHFEN), Set.of(id(3)));
    Explain.usesIndexes(
        database,
        () -> {
          schools.list(BODY, Set.of(), null, page);
          schools.list(BODY, Set.of(), null, next);
          schools.list(BODY, Set.of(SchoolState.LISTED), null, next);
          schools.list(BODY, Set.of(), SchoolSearch.of("scho"), next);
          schools.list(BODY, Set.of(), SchoolSearch.of("ZZ1"), page);
          schools.list(BODY, Set.of(), SchoolSearch.of("100001"), page);
          schools.list(both, Set.of(), null, next);
          schools.search(SchoolSearch.of("school num"), 20);
          schools.search(SchoolSearch.of("ZZ1 1"), 20);
          schools.search(SchoolSearch.of("100001"), 20);
          schools.findByUrns(List.of(new Urn("100001"), new Urn("100002")));
        });
  }

  @Test
  void a_page_takes_two_commands_however_many_rows_it_has() {
    fill();
    for (var size : List.of(1, 20)) {
      assertThat(
              database
                  .commands()
                  .during(() -> schools.list(BODY, Set.of(), null, new PageRequest(size, null))))
          .hasSize(2);
    }
    assertThat(
            database
                .commands()
                .during(() -> schools.findByUrns(List.of(new Urn("100001"), new Urn("100002")))))
        .hasSize(1);
  }

  @Test
  void events_survive_storage() {
    EventRoundTrip.of(
        SchoolEvent.class,
        someEvents().stream().map(RecordedEvent::event).map(SchoolEvent.class::cast).toList());
  }

  private void fill() {
    for (var number = 1; number <= 20; number++) {
      var details =
          SomeSchools.details(
              Integer.toString(100_000 + number), "School Number " + number, "ZZ1 1ZZ");
      schools.add(SomeSchools.listed(number, details, NORTHMOOR), List.of());
    }
  }
}
