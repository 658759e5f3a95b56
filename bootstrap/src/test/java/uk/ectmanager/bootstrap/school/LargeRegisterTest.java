package uk.ectmanager.bootstrap.school;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ectmanager.application.body.SomeBodies.NORTHMOOR;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.ectmanager.application.AViewer;
import uk.ectmanager.application.CountingIds;
import uk.ectmanager.application.Journal;
import uk.ectmanager.application.Versioned;
import uk.ectmanager.application.school.ImportSchools;
import uk.ectmanager.application.school.InMemorySchoolImports;
import uk.ectmanager.application.school.InMemorySchools;
import uk.ectmanager.application.school.SchoolImport;
import uk.ectmanager.application.school.SomeSchools;
import uk.ectmanager.domain.access.Role;
import uk.ectmanager.domain.school.School;
import uk.ectmanager.domain.school.Urn;
import uk.ectmanager.domain.shared.Result;

class LargeRegisterTest {

  private static final int ROWS = 60_000;

  /** Makes the file while it is read, so that no one holds it. */
  private static final class GeneratedFile extends InputStream {
    private byte[] line =
        ("URN,LA (code),EstablishmentNumber,EstablishmentName,TypeOfEstablishment"
                + " (name),EstablishmentStatus (name),PhaseOfEducation"
                + " (name),Street,Town,Postcode,Filler\n")
            .getBytes(StandardCharsets.US_ASCII);
    private int at;
    private int row;
    private long given;

    @Override
    public int read() {
      var one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(byte[] into, int from, int length) {
      if (at == line.length) {
        if (row == ROWS) {
          return -1;
        }
        row++;
        at = 0;
        line =
            (100_000
                    + row
                    + ",123,4567,School Number "
                    + row
                    + ",Community school,Open,Primary,\"1, Long Road\",Mereham,ZZ1 1ZZ,"
                    + "x".repeat(300)
                    + "\n")
                .getBytes(StandardCharsets.US_ASCII);
      }
      var count = Math.min(length, line.length - at);
      System.arraycopy(line, at, into, from, count);
      at += count;
      given += count;
      return count;
    }
  }

  /** Notes how far the file was read whenever schools are looked up, and how many at once. */
  private static final class WatchedSchools extends InMemorySchools {
    private GeneratedFile file = new GeneratedFile();
    private int most;
    private long before;
    private long longestStretch;

    @Override
    public Map<Urn, Versioned<School>> findByUrns(Collection<Urn> urns) {
      most = Math.max(most, urns.size());
      longestStretch = Math.max(longestStretch, file.given - before);
      before = file.given;
      return super.findByUrns(urns);
    }
  }

  @Test
  void sixty_thousand_rows_are_read_by_and_by_and_again_change_nothing() {
    var schools = new WatchedSchools();
    var ids = new CountingIds();
    var clock = InstantSource.fixed(SomeSchools.NOW);
    var load =
        new ImportSchools(
            new FastCsvReader(),
            schools,
            new InMemorySchoolImports(),
            ids,
            new Journal(ids, clock),
            clock);

    var first = report(load, schools);
    assertThat(first.added()).isEqualTo(ROWS);
    assertThat(first.refused()).isZero();
    assertThat(schools.file.given).isGreaterThan(20L * 1024 * 1024);
    assertThat(schools.longestStretch).isLessThan(1024 * 1024);
    assertThat(schools.most).isLessThanOrEqualTo(500);

    schools.file = new GeneratedFile();
    schools.before = 0;
    assertThat(report(load, schools).unchanged()).isEqualTo(ROWS);
    assertThat(schools.recorded()).hasSize(ROWS);
  }

  private static SchoolImport report(ImportSchools load, WatchedSchools schools) {
    var result =
        load.handle(
            AViewer.at(Role.AB_ADMINISTRATOR, NORTHMOOR),
            new ImportSchools.Command(NORTHMOOR, schools.file));
    return switch (result) {
      case Result.Done<SchoolImport>(var report) -> report;
      case Result.Refused<SchoolImport>(var problems) ->
          throw new AssertionError(problems.toString());
    };
  }
}
