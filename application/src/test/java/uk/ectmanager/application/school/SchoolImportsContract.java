package uk.ectmanager.application.school;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.ectmanager.application.body.SomeBodies;
import uk.ectmanager.domain.shared.AppropriateBodyId;

/** What every storage of import reports must do. */
public interface SchoolImportsContract {

  /** The port under test, empty. */
  SchoolImports imports();

  @Test
  default void the_latest_come_first_and_only_of_the_bodies_asked_for() {
    for (var number = 1; number <= 3; number++) {
      imports().add(report(number, SomeBodies.NORTHMOOR));
    }
    imports().add(report(4, SomeBodies.SOUTHFEN));
    var latest = imports().latest(List.of(SomeBodies.NORTHMOOR, SomeBodies.NATIONAL), 2);
    assertThat(latest.get(SomeBodies.NORTHMOOR))
        .containsExactly(report(3, SomeBodies.NORTHMOOR), report(2, SomeBodies.NORTHMOOR));
    assertThat(latest.get(SomeBodies.NATIONAL)).isEmpty();
    assertThat(latest).doesNotContainKey(SomeBodies.SOUTHFEN);
  }

  private static SchoolImport report(int number, AppropriateBodyId body) {
    return new SchoolImport(
        new UUID(3, number),
        body,
        SomeSchools.NOW.plusSeconds(number),
        number,
        2,
        3,
        2,
        List.of(
            new SchoolImport.RefusedRow(2, "12", "A bad URN."),
            new SchoolImport.RefusedRow(9, null, "No URN.")));
  }
}
