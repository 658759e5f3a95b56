package uk.ectmanager.bootstrap.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import uk.ectmanager.bootstrap.access.SchemaDoors;
import uk.ectmanager.bootstrap.access.SchemaDoors.Door;
import uk.ectmanager.bootstrap.product.Actor;
import uk.ectmanager.bootstrap.product.Caller;
import uk.ectmanager.bootstrap.product.DemoWorld;
import uk.ectmanager.bootstrap.product.DemoWorld.Place;
import uk.ectmanager.bootstrap.product.EmbeddedProduct;
import uk.ectmanager.bootstrap.product.Product;
import uk.ectmanager.domain.access.Permission;
import uk.ectmanager.domain.access.Role;

/**
 * Tries every door of the schema as everybody who should not get through (D3): with the wrong role,
 * and with the right one at the things of another school, another appropriate body, another ECT.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessWalkIT {

  /** They only ever concern the own session, and would end it or lock it out. */
  private static final Set<String> OWN_SESSION = Set.of("signOut", "reauthenticate");

  private final List<Door> doors = SchemaDoors.all(SchemaDoors.schema());
  private final Documents documents = new Documents(SchemaDoors.schema());
  private final Map<Actor, Caller> callers = new EnumMap<>(Actor.class);
  private @Nullable Product started;
  private @Nullable Place otherBody;
  private @Nullable Place otherSchool;
  private @Nullable Place colleague;
  private @Nullable Place own;

  @BeforeAll
  void start(@TempDir Path folder) {
    var product =
        EmbeddedProduct.start(
            folder.resolve("data"),
            "--ect.graphql.rate.per-address=100000",
            "--ect.graphql.rate.per-account=100000",
            "--ect.graphql.limits.cost=100000000",
            "--ect.graphql.limits.tokens=20000",
            "--ect.graphql.limits.time=60s");
    started = product;
    DemoWorld.releaseReviews(product);
    for (var actor : Actor.values()) {
      callers.put(actor, Caller.of(product, actor));
    }
    var administrator = Caller.person(product, "admin@oakfield.example");
    otherBody = DemoWorld.at(Caller.person(product, "admin@meridian.example"), "Foxdale");
    otherSchool = DemoWorld.at(administrator, "Meadow");
    colleague = DemoWorld.ofEct(administrator, "Ben Bright");
    own = DemoWorld.at(administrator, "Harbour");
  }

  @AfterAll
  void stop() {
    if (started != null) {
      started.close();
    }
  }

  @Test
  void nobody_gets_through_a_door_that_is_not_public() {
    var nobody = Caller.nobody(Objects.requireNonNull(started));
    var elsewhere = pointing(Objects.requireNonNull(otherBody), Role.ECT, "Ect");
    for (var door : roots()) {
      if (!door.bears("public")) {
        var answer = nobody.ask(documents.of(door, elsewhere));
        assertThat(answer.codes()).as("%s for nobody", door).containsExactly("UNAUTHENTICATED");
        assertThat(answer.empty()).as("%s for nobody: %s", door, answer.json()).isTrue();
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_role_that_the_matrix_does_not_name_is_forbidden(Actor actor) {
    var tried = 0;
    for (var door : roots()) {
      if (door.permission().isPresent() && !named(door, actor)) {
        var here = pointing(Objects.requireNonNull(own), actor.role(), "Ect");
        var answer = caller(actor).ask(documents.of(door, here));
        assertThat(answer.codes()).as("%s for %s", door, actor).containsExactly("FORBIDDEN");
        assertThat(answer.empty()).as("%s for %s: %s", door, actor, answer.json()).isTrue();
        tried++;
      }
    }
    assertThat(tried).isGreaterThan(5);
  }

  @ParameterizedTest
  @EnumSource
  void what_is_elsewhere_is_answered_as_if_it_did_not_exist(Actor actor) {
    for (var place : foreign(actor)) {
      var before = seenByItsOwn();
      for (var door : roots()) {
        if (mayTry(door, actor)) {
          tryElsewhere(door, actor, place, "Registration");
          tryElsewhere(door, actor, place, "ProgressReview");
        }
      }
      assertThat(seenByItsOwn()).as("after %s walked at %s", actor, place.name()).isEqualTo(before);
    }
  }

  private void tryElsewhere(Door door, Actor actor, Place place, String form) {
    var there = caller(actor).ask(documents.of(door, pointing(place, actor.role(), form)));
    var nowhere =
        caller(actor).ask(documents.of(door, pointing(place.thatIsNot(), actor.role(), form)));
    var what = door + " for " + actor + " at " + place.name() + ": " + there.json();
    assertThat(place.shows(there.json().toString())).as(what).isFalse();
    if (documents.takesAnId(door) || door.field().equals("ectStatus")) {
      assertThat(there.empty()).as(what).isTrue();
      assertThat(there.codes()).as(what).isEqualTo(nowhere.codes());
      assertThat(there.problems()).as(what).isEqualTo(nowhere.problems());
      assertThat(there.codes()).as(what).isSubsetOf("FORBIDDEN");
      if (door.type().equals("Mutation") && there.codes().isEmpty()) {
        assertThat(there.problems()).as(what).isNotEmpty();
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_guessed_id_of_any_type_opens_nothing(Actor actor) {
    for (var place : foreign(actor)) {
      place
          .nodes()
          .forEach((type, id) -> {
            if (!belongsTo(actor, id)) {
              var answer = caller(actor).ask("{ node(id: \"" + id + "\") { __typename id } }");
              assertThat(answer.root().isNull())
                  .as("%s of %s for %s: %s", type, place.name(), actor, answer.json())
                  .isTrue();
              assertThat(answer.codes()).as("%s for %s", type, actor).isEmpty();
            }
          });
    }
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "PARTNER")
  void nothing_within_reach_leads_elsewhere(Actor actor) {
    var seen = 0;
    for (var list : List.of("ects", "schools", "me", "programmeProviders", "auditTrail")) {
      var door = root(list);
      if (door.permission().isEmpty() || named(door, actor)) {
        var document =
            documents
                .of(door, pointing(Objects.requireNonNull(own), actor.role(), "Ect"))
                .replaceAll(", filter: \\{[^}]*}|filter: \\{[^}]*}, ", "")
                .replace("first: 1", "first: 50");
        seen += showsNothingForeign(actor, list, document);
      }
    }
    for (var door : doors) {
      var id = Objects.requireNonNull(own).nodes().get(door.type());
      if (id != null) {
        seen += showsNothingForeign(actor, door.toString(), documents.one(door, id, 3));
      }
    }
    assertThat(seen).as("fields in which %s saw something", actor).isGreaterThan(20);
  }

  /** One if there was anything in the answer, none of it foreign. */
  private int showsNothingForeign(Actor actor, String what, String document) {
    var answer = caller(actor).ask(document);
    assertThat(answer.codes()).as("%s for %s", what, actor).isSubsetOf("FORBIDDEN");
    for (var place : foreign(actor)) {
      var text = answer.json().toString();
      assertThat(place.words().stream().filter(text::contains))
          .as("%s for %s", what, actor)
          .isEmpty();
    }
    return answer.empty() ? 0 : 1;
  }

  @ParameterizedTest
  @EnumSource
  void search_and_counts_show_nothing_of_elsewhere(Actor actor) {
    for (var place : foreign(actor)) {
      for (var word : List.of(place.trn(), place.name().split(" ", -1)[0])) {
        var found =
            caller(actor)
                .ask(
                    "{ ects(first: 50, search: \""
                        + word
                        + "\") { totalCount edges { node { id } } } }");
        assertThat(found.empty()).as("%s for %s: %s", word, actor, found.json()).isTrue();
      }
      if (Permission.VIEW_SCHOOL.roles().contains(actor.role())
          && place.nodes().containsKey("School")) {
        var found =
            caller(actor)
                .ask(
                    "{ schools(first: 50, search: \""
                        + place.name()
                        + "\") { totalCount edges { node { id } } } }");
        assertThat(found.empty()).as("%s for %s: %s", place.name(), actor, found.json()).isTrue();
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_field_beneath_keeps_to_its_permission(Actor actor) {
    for (var door : doors) {
      if (!door.ofRoot() && door.permission().isPresent() && !named(door, actor)) {
        var id = Objects.requireNonNull(own).nodes().get(door.type());
        assertThat(id).as("an object for %s", door).isNotNull();
        var answer = caller(actor).ask(documents.one(door, Objects.requireNonNull(id), 1));
        assertThat(answer.codes()).as("%s for %s", door, actor).isSubsetOf("FORBIDDEN");
        assertThat(answer.empty()).as("%s for %s: %s", door, actor, answer.json()).isTrue();
      }
    }
  }

  // --- what the walk is made of ---

  private List<Door> roots() {
    return doors.stream().filter(Door::ofRoot).toList();
  }

  private Door root(String field) {
    return roots().stream().filter(door -> door.field().equals(field)).findFirst().orElseThrow();
  }

  private Caller caller(Actor actor) {
    return Objects.requireNonNull(callers.get(actor));
  }

  private static Pointing pointing(Place place, Role asker, String form) {
    return new Pointing(place, asker, form);
  }

  private static boolean named(Door door, Actor actor) {
    return door.permission()
        .map(Permission::valueOf)
        .filter(permission -> permission.roles().contains(actor.role()))
        .isPresent();
  }

  private static boolean mayTry(Door door, Actor actor) {
    return !door.bears("public")
        && !OWN_SESSION.contains(door.field())
        && (door.permission().isEmpty() || named(door, actor));
  }

  /**
   * The places that are not theirs: of the other body always, of the same body by what they are.
   */
  private List<Place> foreign(Actor actor) {
    var places = new ArrayList<Place>();
    if (actor != Actor.PARTNER) {
      places.add(Objects.requireNonNull(otherBody));
    }
    if (!actor.ofBody()) {
      places.add(Objects.requireNonNull(otherSchool));
    }
    if (actor == Actor.ECT) {
      places.add(Objects.requireNonNull(colleague));
    }
    return places;
  }

  /** A place of the same body shares its body and calendars. */
  private boolean belongsTo(Actor actor, String id) {
    return actor != Actor.PARTNER
        && Objects.requireNonNull(own).nodes().containsValue(id)
        && !Objects.requireNonNull(colleague).nodes().containsValue(id);
  }

  /** Everything of the places that are walked, as the people there see it. */
  private String seenByItsOwn() {
    var product = Objects.requireNonNull(started);
    var text = new StringBuilder();
    var watched =
        Map.of(
            "admin@meridian.example", Objects.requireNonNull(otherBody),
            "admin@oakfield.example", Objects.requireNonNull(otherSchool));
    watched.forEach((login, place) -> {
      var person = Caller.person(product, login);
      place
          .nodes()
          .forEach((type, id) -> text.append(person.ask(documents.whole(type, id, 2)).json()));
    });
    return text.toString();
  }
}
