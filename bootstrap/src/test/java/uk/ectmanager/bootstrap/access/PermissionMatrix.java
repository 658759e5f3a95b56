package uk.ectmanager.bootstrap.access;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.ectmanager.bootstrap.access.SchemaDoors.Door;
import uk.ectmanager.domain.access.Permission;
import uk.ectmanager.domain.access.Role;

/** The text of {@code docs/permissions.md}, made from the table of permissions and the schema. */
final class PermissionMatrix {

  /** Permissions that no directive names, with where they are asked for. */
  static final Map<Permission, String> ELSEWHERE =
      Map.of(
          Permission.CREATE_BODY,
          "command line and configuration of the operator",
          Permission.MANAGE_PARTNERS,
          "configuration of the operator",
          Permission.IMPORT_SCHOOLS,
          "upload of the official register's file to `/imports/schools`",
          Permission.ADD_TUTOR,
          "`addSchoolStaff` and `resendInvitation`, by the role that is given",
          Permission.ADD_HEADTEACHER,
          "`addSchoolStaff` and `resendInvitation`, by the role that is given",
          Permission.ADD_INDUCTION_LEAD,
          "`addSchoolStaff` and `resendInvitation`, by the role that is given",
          Permission.ADD_SCHOOL_ADMINISTRATOR,
          "`addSchoolStaff` and `resendInvitation`, by the role that is given",
          Permission.VIEW_REGISTRATION,
          "`node`, `Ect.registration` and `verifySignature`; a draft needs `DRAFT_REGISTRATION`",
          Permission.RUN_SCHEDULES,
          "the schedules of the system itself");

  private static final String INTRODUCTION =
      """
      # Who may do what

      Generated from `Permission` and the directives of `schema.graphqls` by `PermissionMatrixTest`; do not edit.
      A role that is not marked is refused. A mark is only the first half: the role must also be held where the object belongs.
      Staff of an appropriate body reach their own body, its schools and ECTs; staff of a school their own school and its ECTs; an induction
      tutor the ECTs assigned to them (or the school's, if the body's settings say so); an ECT their own induction; a partner the ECTs of its own programme.
      What is out of that reach is answered as if it did not exist: null, an empty list, or the problem `NOT_FOUND`.

      ## Permissions and roles

      """;

  private PermissionMatrix() {}

  static String text() {
    var text = new StringBuilder(INTRODUCTION);
    permissions(text);
    text.append("\n## Root fields of the API\n\n");
    text.append(
        "`anyone` is rate limited; `anyone signed in` gets an answer that is already limited to"
            + " what they may see.\n\n");
    var doors = SchemaDoors.all(SchemaDoors.schema());
    doors(text, "Query", doors.stream().filter(door -> door.type().equals("Query")).toList());
    doors(text, "Mutation", doors.stream().filter(door -> door.type().equals("Mutation")).toList());
    text.append(
        """

        ## Root fields of the demonstration alone

        Served only while no MongoDB is configured; a deployment does not have them (`DeploymentIT` asks it).

        """);
    doors(text, "Field", SchemaDoors.ofDemonstration());
    text.append("\n## Fields beneath that need a permission of their own\n\n");
    doors(
        text,
        "Field",
        doors.stream()
            .filter(door -> !door.ofRoot() && door.bears("access"))
            .sorted(Comparator.comparing(Door::toString))
            .toList());
    elsewhere(text);
    return text.toString();
  }

  private static void permissions(StringBuilder text) {
    var roles = Role.values();
    row(
        text,
        Stream.concat(
            Stream.of("Permission", "What it lets a person do"),
            Arrays.stream(roles).map(PermissionMatrix::words)));
    row(text, Stream.concat(Stream.of("---", "---"), Arrays.stream(roles).map(role -> ":-:")));
    for (var permission : Permission.values()) {
      row(
          text,
          Stream.concat(
              Stream.of("`" + permission + "`", permission.meaning()),
              Arrays.stream(roles).map(role -> permission.roles().contains(role) ? "x" : "")));
    }
  }

  private static void doors(StringBuilder text, String what, List<Door> doors) {
    row(text, Stream.of(what, "Needs", "Roles"));
    row(text, Stream.of("---", "---", "---"));
    for (var door : doors) {
      var name = door.ofRoot() ? door.field() : door.toString();
      row(text, Stream.of("`" + name + "`", needs(door), roles(door)));
    }
    text.append('\n');
  }

  private static String needs(Door door) {
    return door.permission()
        .map(permission -> "`" + permission + "`")
        .orElse(door.bears("public") ? "nothing" : "a session");
  }

  private static String roles(Door door) {
    return door.permission()
        .map(Permission::valueOf)
        .map(permission ->
            permission.roles().stream()
                .sorted()
                .map(PermissionMatrix::words)
                .collect(Collectors.joining(", ")))
        .orElse(door.bears("public") ? "anyone" : "anyone signed in");
  }

  private static void elsewhere(StringBuilder text) {
    text.append("## Permissions that no directive names\n\n");
    row(text, Stream.of("Permission", "Asked for by"));
    row(text, Stream.of("---", "---"));
    for (var permission : Permission.values()) {
      var where = ELSEWHERE.get(permission);
      if (where != null) {
        row(text, Stream.of("`" + permission + "`", where));
      }
    }
  }

  private static String words(Role role) {
    return switch (role) {
      case AB_ADMINISTRATOR -> "AB administrator";
      case AB_OFFICER -> "AB officer";
      case AB_ANALYST -> "AB analyst";
      case ECT -> "ECT";
      case OPERATOR,
          SYSTEM,
          HEADTEACHER,
          INDUCTION_LEAD,
          INDUCTION_TUTOR,
          SCHOOL_ADMINISTRATOR,
          PARTNER ->
          role.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    };
  }

  private static void row(StringBuilder text, Stream<String> cells) {
    text.append(cells.collect(Collectors.joining(" | ", "| ", " |\n")));
  }
}
