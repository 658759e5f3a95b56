package uk.ectmanager.application.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.ectmanager.application.body.SomeBodies.NORTHMOOR;
import static uk.ectmanager.application.body.SomeBodies.SOUTHFEN;
import static uk.ectmanager.application.school.SomeSchools.details;
import static uk.ectmanager.application.school.SomeSchools.id;
import static uk.ectmanager.application.school.SomeSchools.listed;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.ectmanager.application.AggregateStore;
import uk.ectmanager.application.AggregateStoreContract;
import uk.ectmanager.application.DuplicateKey;
import uk.ectmanager.application.MalformedCursor;
import uk.ectmanager.application.Page;
import uk.ectmanager.application.PageRequest;
import uk.ectmanager.application.RecordedEvent;
import uk.ectmanager.application.Versioned;
import uk.ectmanager.domain.access.Role;
import uk.ectmanager.domain.school.Applicant;
import uk.ectmanager.domain.school.School;
import uk.ectmanager.domain.school.SchoolDetails;
import uk.ectmanager.domain.school.SchoolEvent;
import uk.ectmanager.domain.school.SchoolSearch;
import uk.ectmanager.domain.school.SchoolState;
import uk.ectmanager.domain.school.Urn;
import uk.ectmanager.domain.shared.AccountId;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.Change;
import uk.ectmanager.domain.shared.EmailAddress;
import uk.ectmanager.domain.shared.EventId;
import uk.ectmanager.domain.shared.PersonName;
import uk.ectmanager.domain.shared.SchoolId;

/** What every storage of schools must do. */
public interface SchoolsContract extends AggregateStoreContract<SchoolId, School> {

  /** The port under test, empty. */
  Schools schools();

  @Override
  default AggregateStore<SchoolId, School> store() {
    return schools();
  }

  @Override
  default SchoolId idOf(School school) {
    return school.id();
  }

  @Override
  default List<School> samples() {
    var lead =
        new Applicant(
            Role.INDUCTION_LEAD,
            new PersonName("Bo", "Exämple"),
            new EmailAddress("bo@school.example"),
            null,
            SomeSchools.NOW);
    return List.of(
        listed(1, details("100001", "Åby School", "ZZ1 1ZZ"), NORTHMOOR, SOUTHFEN),
        new School.Listed(
            id(2),
            new SchoolDetails(
                new Urn("10002"), null, "Bare School", null, null, null, null, null, null),
            Set.of(NORTHMOOR),
            "The headteacher has left.\nAsk again."),
        SomeSchools.pending(3, details("100003", "Waiting School", null), NORTHMOOR),
        new School.Pending(
            id(4),
            details("100004", "Waiting Again", "ZZ1 4ZZ"),
            Set.of(NORTHMOOR, SOUTHFEN),
            SOUTHFEN,
            lead,
            "Not yet."),
        SomeSchools.authorised(5, details("100005", "Working School", "ZZ1 5ZZ"), NORTHMOOR));
  }

  @Override
  default School changed(School school) {
    var before = school.details();
    var next =
        new SchoolDetails(
            before.urn(), "999/9999", "Renamed School", "T", "Closed", "P", "S", "X", null);
    return switch (school) {
      case School.Listed s -> new School.Listed(s.id(), next, s.listedBy(), "No.");
      case School.Pending s -> new School.Authorised(s.id(), next, s.listedBy(), s.body(), false);
      case School.Authorised s ->
          new School.Authorised(s.id(), next, Set.of(NORTHMOOR, SOUTHFEN), s.body(), true);
    };
  }

  @Override
  default List<RecordedEvent> someEvents() {
    var events =
        List.<SchoolEvent>of(
            new SchoolEvent.SchoolListed(id(1), NORTHMOOR, new Urn("100001"), "Åby School"),
            new SchoolEvent.SchoolDetailsChanged(
                id(1), NORTHMOOR, "B", List.of(new Change("name", "A", "B"))),
            new SchoolEvent.SchoolRegistrationRequested(id(1), NORTHMOOR, "B", SomeSchools.head()),
            new SchoolEvent.SchoolAuthorised(id(1), NORTHMOOR, "B", SomeSchools.head()),
            new SchoolEvent.SchoolRefused(id(1), NORTHMOOR, "B", SomeSchools.head(), "No."),
            new SchoolEvent.SpecialMeasuresChanged(id(1), NORTHMOOR, "B", true));
    var recorded = new ArrayList<RecordedEvent>();
    for (var event : events) {
      recorded.add(
          new RecordedEvent(
              new EventId(new UUID(9, recorded.size())),
              SomeSchools.NOW,
              new AccountId(new UUID(8, 1)),
              "Ada Example",
              "192.0.2.1",
              event));
    }
    return recorded;
  }

  @Test
  default void schools_are_found_by_their_urns_with_the_version_to_save() {
    samples().forEach(school -> schools().add(school, List.of()));
    var found =
        schools().findByUrns(List.of(new Urn("100001"), new Urn("10002"), new Urn("999999")));
    assertThat(found).containsOnlyKeys(new Urn("100001"), new Urn("10002"));
    var read = schools().findByUrn(new Urn("100003")).orElseThrow();
    schools().save(read.map(this::changed), List.of());
    assertThat(schools().findByUrn(new Urn("100003")).map(Versioned::value))
        .contains(changed(samples().get(2)));
    assertThat(schools().findByUrns(List.of())).isEmpty();
  }

  @Test
  default void a_urn_is_taken_once() {
    schools().add(listed(1, details("100001", "One", null), NORTHMOOR), List.of());
    assertThatThrownBy(
            () -> schools().add(listed(2, details("100001", "Two", null), NORTHMOOR), List.of()))
        .isInstanceOfSatisfying(
            DuplicateKey.class, e -> assertThat(e.key()).isEqualTo(Schools.URN));
    assertThat(schools().find(id(2))).isEmpty();
  }

  @Test
  default void a_list_holds_what_the_scope_holds_by_name() {
    addMany();
    assertThat(names(list(of(NORTHMOOR), null)))
        .containsExactly("Alder School", "Ash School", "Beech School", "St Zoë's Primary School");
    assertThat(names(list(of(SOUTHFEN), null))).containsExactly("Ash School", "Cedar School");
    assertThat(names(list(new Schools.Scope(Set.of(), Set.of(id(3))), null)))
        .containsExactly("Beech School");
    assertThat(names(list(new Schools.Scope(Set.of(SOUTHFEN), Set.of(id(3))), null)))
        .containsExactly("Ash School", "Beech School", "Cedar School");
    assertThat(names(list(new Schools.Scope(Set.of(), Set.of()), null))).isEmpty();
  }

  @Test
  default void a_list_is_limited_by_state_and_search_and_counts_what_is_left() {
    addMany();
    assertThat(names(list(of(NORTHMOOR), SchoolState.PENDING_AB))).containsExactly("Beech School");
    assertThat(search("sch bee", NORTHMOOR)).containsExactly("Beech School");
    assertThat(search("zoes", NORTHMOOR)).containsExactly("St Zoë's Primary School");
    assertThat(search("zz15", NORTHMOOR)).containsExactly("St Zoë's Primary School");
    assertThat(search("ZZ1", NORTHMOOR))
        .containsExactly("Alder School", "Ash School", "Beech School", "St Zoë's Primary School");
    assertThat(search("100003", NORTHMOOR)).containsExactly("Beech School");
    assertThat(search("100004", NORTHMOOR)).isEmpty();
    assertThat(search("...", NORTHMOOR)).isEmpty();
    assertThat(search(".*", NORTHMOOR)).isEmpty();
    assertThat(list(of(NORTHMOOR), SchoolState.LISTED).total()).isEqualTo(2);
  }

  @Test
  default void pages_follow_one_another_without_gap_or_repetition() {
    addMany();
    var first = schools().list(of(NORTHMOOR), Set.of(), null, new PageRequest(2, null));
    var uncounted = schools().list(of(NORTHMOOR), Set.of(), null, new PageRequest(2, null, false));
    assertThat(uncounted.total()).isNull();
    assertThat(names(first)).containsExactly("Alder School", "Ash School");
    assertThat(first.hasNext()).isTrue();
    assertThat(first.total()).isEqualTo(4);
    var second =
        schools()
            .list(of(NORTHMOOR), Set.of(), null, new PageRequest(2, first.rows().getLast().key()));
    assertThat(names(second)).containsExactly("Beech School", "St Zoë's Primary School");
    assertThat(second.hasNext()).isFalse();
    assertThat(second.total()).isEqualTo(4);
    var past =
        schools()
            .list(of(NORTHMOOR), Set.of(), null, new PageRequest(2, second.rows().getLast().key()));
    assertThat(past.rows()).isEmpty();
    assertThat(past.hasNext()).isFalse();
  }

  @Test
  default void schools_of_the_same_name_are_told_apart_by_their_ids() {
    for (var number = 1; number <= 3; number++) {
      schools().add(listed(number, details("10000" + number, "Same", null), NORTHMOOR), List.of());
    }
    var seen = new ArrayList<SchoolId>();
    @Nullable String after = null;
    for (var page = 0; page < 3; page++) {
      var rows = schools().list(of(NORTHMOOR), Set.of(), null, new PageRequest(1, after)).rows();
      seen.add(rows.getFirst().value().id());
      after = rows.getFirst().key();
    }
    assertThat(seen).containsExactly(id(1), id(2), id(3));
  }

  @Test
  default void a_key_that_nobody_gave_out_shows_nothing_of_others() {
    addMany();
    for (var key : List.of("", "\n", "beech", "zzz\nx\ny", "{\"$gt\": \"\"}")) {
      assertThat(shownAfter(key)).isSubsetOf("Ash School", "Cedar School");
    }
  }

  @Test
  default void anybody_finds_schools_of_the_whole_system() {
    addMany();
    assertThat(schools().search(SchoolSearch.of("school"), 3))
        .extracting(school -> school.details().name())
        .containsExactly("Alder School", "Ash School", "Beech School");
    assertThat(schools().search(SchoolSearch.of("ZZ1 4"), 20))
        .extracting(School::id)
        .containsExactly(id(4));
    assertThat(schools().search(SchoolSearch.of("100001"), 20))
        .extracting(School::id)
        .containsExactly(id(1));
    assertThat(schools().search(SchoolSearch.of("!!!"), 20)).isEmpty();
  }

  private List<String> shownAfter(String key) {
    try {
      return names(schools().list(of(SOUTHFEN), Set.of(), null, new PageRequest(100, key)));
    } catch (MalformedCursor refused) {
      return List.of();
    }
  }

  private void addMany() {
    List.of(
            listed(1, details("100001", "Ash School", "ZZ1 1ZZ"), NORTHMOOR, SOUTHFEN),
            SomeSchools.authorised(2, details("100002", "Alder School", "ZZ1 2ZZ"), NORTHMOOR),
            SomeSchools.pending(3, details("100003", "Beech School", "ZZ1 3ZZ"), NORTHMOOR),
            new School.Authorised(
                id(4),
                details("100004", "Cedar School", "ZZ1 4ZZ"),
                Set.of(NORTHMOOR, SOUTHFEN),
                SOUTHFEN,
                true),
            listed(5, details("100005", "St Zoë's Primary School", "ZZ1 5ZZ"), NORTHMOOR))
        .forEach(school -> schools().add(school, List.of()));
  }

  private Page<School> list(Schools.Scope scope, @Nullable SchoolState state) {
    return schools()
        .list(
            scope,
            state == null ? Set.of() : Set.of(state),
            null,
            new PageRequest(PageRequest.MOST, null));
  }

  private List<String> search(String text, AppropriateBodyId body) {
    return names(
        schools().list(of(body), Set.of(), SchoolSearch.of(text), new PageRequest(100, null)));
  }

  private static Schools.Scope of(AppropriateBodyId body) {
    return new Schools.Scope(Set.of(body), Set.of());
  }

  private static List<String> names(Page<School> page) {
    return page.rows().stream().map(row -> row.value().details().name()).toList();
  }
}
