package uk.ectmanager.bootstrap.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import uk.ectmanager.domain.access.Permission;

/** The committed matrix is the one that the code keeps to. */
class PermissionMatrixTest {

  private static final Path FILE = Path.of("..", "docs", "permissions.md");

  @Test
  void the_committed_matrix_is_what_the_code_says() throws IOException {
    var text = PermissionMatrix.text();
    if (Boolean.getBoolean("ect.docs.write")) {
      Files.writeString(FILE, text);
    }

    assertThat(FILE)
        .as(
            "docs/permissions.md is generated; write it again with: mvn -pl bootstrap -am test"
                + " -Dtest=PermissionMatrixTest -Dsurefire.failIfNoSpecifiedTests=false"
                + " -Dect.docs.write=true")
        .hasContent(text);
  }

  @Test
  void every_permission_has_its_row() {
    assertThat(Permission.values())
        .allSatisfy(permission ->
            assertThat(PermissionMatrix.text())
                .contains("| `" + permission + "` | " + permission.meaning() + " |"));
  }
}
