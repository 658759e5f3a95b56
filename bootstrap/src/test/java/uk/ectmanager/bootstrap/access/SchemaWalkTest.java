package uk.ectmanager.bootstrap.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.ectmanager.bootstrap.access.SchemaDoors.Door;
import uk.ectmanager.domain.access.Permission;

/** Every door of the schema says who may open it. */
class SchemaWalkTest {

  /** Fields that lead to personal data or to an appropriate body's own business. */
  private static final Set<String> GUARDED =
      Set.of(
          "Registration.personal",
          "Registration.qtsCheck",
          "School.applicant",
          "AppropriateBody.settings",
          "AppropriateBody.staff",
          "AppropriateBody.schoolImports",
          "Ect.plan",
          "Ect.reviews",
          "Ect.people",
          "Ect.history");

  private final List<Door> doors = SchemaDoors.all(SchemaDoors.schema());

  @Test
  void every_root_field_says_once_who_reaches_it() {
    var roots = doors.stream().filter(Door::ofRoot).toList();

    assertThat(roots).hasSizeGreaterThan(30);
    assertThat(roots).allSatisfy(door -> assertThat(door.directives()).as("%s", door).hasSize(1));
  }

  @Test
  void the_demonstration_has_one_field_of_its_own_and_it_says_who_reaches_it() {
    assertThat(SchemaDoors.ofDemonstration())
        .singleElement()
        .satisfies(door -> {
          assertThat(door).hasToString("Mutation.advanceDemoClock");
          assertThat(door.directives()).containsExactly("public");
        });
    assertThat(doors).extracting(Door::field).doesNotContain("advanceDemoClock");
  }

  @Test
  void every_permission_of_the_schema_exists() {
    var known =
        Arrays.stream(Permission.values()).map(Permission::name).collect(Collectors.toSet());

    assertThat(doors)
        .allSatisfy(door ->
            assertThat(door.permission().stream()).as("%s", door).allMatch(known::contains));
    assertThat(doors).anyMatch(door -> door.permission().isPresent());
  }

  @Test
  void access_always_names_a_permission() {
    assertThat(doors.stream().filter(door -> door.bears("access")))
        .isNotEmpty()
        .allSatisfy(door -> assertThat(door.permission()).as("%s", door).isPresent());
  }

  @Test
  void fields_beneath_the_roots_are_only_ever_narrower() {
    assertThat(doors.stream().filter(door -> !door.ofRoot()))
        .isNotEmpty()
        .allSatisfy(door ->
            assertThat(door.directives()).as("%s", door).doesNotContain("signedIn", "public"));
  }

  @Test
  void personal_data_and_a_bodys_own_business_need_a_permission() {
    assertThat(
            doors.stream()
                .filter(door -> GUARDED.contains(door.toString()))
                .filter(door -> door.bears("access"))
                .map(Door::toString))
        .containsExactlyInAnyOrderElementsOf(GUARDED);
  }

  @Test
  void every_permission_opens_a_door_of_the_schema_or_a_named_one_elsewhere() {
    var opening = EnumSet.noneOf(Permission.class);
    doors.stream()
        .flatMap(door -> door.permission().stream())
        .map(Permission::valueOf)
        .forEach(opening::add);

    assertThat(PermissionMatrix.ELSEWHERE.keySet()).doesNotContainAnyElementsOf(opening);
    opening.addAll(PermissionMatrix.ELSEWHERE.keySet());
    assertThat(opening).containsExactlyInAnyOrder(Permission.values());
  }
}
