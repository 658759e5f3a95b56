package uk.ectmanager.application.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.ectmanager.application.body.SomeBodies.NORTHMOOR;
import static uk.ectmanager.application.body.SomeBodies.SOUTHFEN;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.ectmanager.application.AViewer;
import uk.ectmanager.application.CappedInput;
import uk.ectmanager.application.CountingIds;
import uk.ectmanager.application.Journal;
import uk.ectmanager.application.NotPermitted;
import uk.ectmanager.application.SimpleCsvReader;
import uk.ectmanager.domain.access.Grant;
import uk.ectmanager.domain.access.Role;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.school.Urn;
import uk.ectmanager.domain.shared.ProblemCode;
import uk.ectmanager.domain.shared.Result;

class ImportSchoolsTest {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final String HEADER =
      "URN,LA (code),Extra,EstablishmentNumber,EstablishmentName,TypeOfEstablishment (name),"
          + "EstablishmentStatus (name),PhaseOfEducation (name),Street,Town,Postcode\n";

  private final InMemorySchools schools = new InMemorySchools();
  private final InMemorySchoolImports imports = new InMemorySchoolImports();
  private final InstantSource clock = InstantSource.fixed(SomeSchools.NOW);
  private final CountingIds ids = new CountingIds();
  private final ImportSchools load =
      new ImportSchools(
          new SimpleCsvReader(), schools, imports, ids, new Journal(ids, clock), clock);
  private final Viewer administrator = AViewer.at(Role.AB_ADMINISTRATOR, NORTHMOOR);

  @Test
  void new_schools_are_added_changed_ones_changed_and_the_same_file_changes_nothing() {
    var text = HEADER + row("100001", "Ash School") + row("100002", "Beech School");
    assertThat(counts(text)).containsExactly(2, 0, 0, 0);
    assertThat(counts(text)).containsExactly(0, 0, 2, 0);
    var events = schools.recorded().size();
    assertThat(counts(text.replace("Ash", "Oak"))).containsExactly(0, 1, 1, 0);
    assertThat(schools.recorded()).hasSize(events + 1);
    var ash = schools.findByUrn(new Urn("100001")).orElseThrow().value();
    assertThat(ash.details().name()).isEqualTo("Oak School");
    assertThat(ash.details().establishment()).isEqualTo("123/0456");
    assertThat(imports.latest(List.of(NORTHMOOR), 20).get(NORTHMOOR)).hasSize(3);
  }

  @Test
  void a_bad_row_is_refused_with_line_urn_and_reason_and_the_others_are_kept() {
    var text =
        HEADER
            + row("1000", "Short URN")
            + row("100001", "Ash School")
            + row("100001", "Ash again")
            + row("100002", "=HYPERLINK(1)")
            + row("100003", "")
            + row("100004", "x".repeat(201))
            + ",,,\n";
    var report = done(load(administrator, text));
    assertThat(report.added()).isEqualTo(1);
    assertThat(report.refused()).isEqualTo(6);
    assertThat(report.refusals())
        .extracting(SchoolImport.RefusedRow::line)
        .containsExactly(2L, 4L, 5L, 6L, 7L, 8L);
    assertThat(report.refusals().get(0).urn()).isEqualTo("1000");
    assertThat(report.refusals().get(1).reason()).contains("earlier line");
    assertThat(report.refusals().get(2).reason()).contains("formula");
    assertThat(report.refusals().get(5).urn()).isNull();
  }

  @Test
  void only_the_first_hundred_refusals_are_kept_but_all_are_counted() {
    var report = done(load(administrator, HEADER + row("x", "Bad").repeat(1500)));
    assertThat(report.refused()).isEqualTo(1500);
    assertThat(report.refusals()).hasSize(100);
    assertThat(report.refusals().getLast().line()).isEqualTo(101);
  }

  @Test
  void another_body_adds_itself_to_a_listed_school_but_never_touches_a_registered_one() {
    done(load(administrator, HEADER + row("100001", "Ash School")));
    schools.add(
        SomeSchools.authorised(7, SomeSchools.details("100002", "Beech School", null), NORTHMOOR),
        List.of());
    var southfen = AViewer.at(Role.AB_ADMINISTRATOR, SOUTHFEN);
    var text = HEADER + row("100001", "Ash School") + row("100002", "Stolen School");
    var report = done(load.handle(southfen, new ImportSchools.Command(SOUTHFEN, bytes(text))));
    assertThat(report.added()).isEqualTo(1);
    assertThat(report.refusals())
        .containsExactly(
            new SchoolImport.RefusedRow(
                3, "100002", "The school is registered with another appropriate body."));
    assertThat(schools.findByUrn(new Urn("100002")).orElseThrow().value().details().name())
        .isEqualTo("Beech School");
  }

  @Test
  void a_file_without_its_columns_or_without_anything_is_refused_whole() {
    var refused = load(administrator, "URN,Town\n100001,Mereham\n").problems();
    assertThat(refused)
        .singleElement()
        .satisfies(problem -> {
          assertThat(problem.code()).isEqualTo(ProblemCode.CSV_UNREADABLE);
          assertThat(problem.message())
              .contains("LA (code), EstablishmentNumber, EstablishmentName", "Postcode");
        });
    assertThat(load(administrator, "").problems()).hasSize(1);
    assertThat(schools.recorded()).isEmpty();
    assertThat(imports.latest(List.of(NORTHMOOR), 20).get(NORTHMOOR)).isEmpty();
  }

  @Test
  void letters_are_windows_1252_or_utf_8_with_its_mark() {
    var text = HEADER + row("100001", "Zo\u00eb\u2019s \u0152uvre School");
    done(
        load.handle(
            administrator,
            new ImportSchools.Command(
                NORTHMOOR, new ByteArrayInputStream(text.getBytes(WINDOWS_1252)))));
    assertThat(schools.findByUrn(new Urn("100001")).orElseThrow().value().details().name())
        .isEqualTo("Zo\u00eb\u2019s \u0152uvre School");
    var marked = ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
    var again =
        done(
            load.handle(
                administrator,
                new ImportSchools.Command(NORTHMOOR, new ByteArrayInputStream(marked))));
    assertThat(again.unchanged()).isEqualTo(1);
  }

  @Test
  void a_file_that_turns_unreadable_is_imported_up_to_there() {
    var text = HEADER + row("100001", "Ash School").repeat(1);
    var good = text.getBytes(WINDOWS_1252);
    var file = new byte[good.length + 100_000];
    System.arraycopy(good, 0, file, 0, good.length);
    java.util.Arrays.fill(file, good.length, file.length, (byte) 'x');
    file[file.length - 1] = (byte) 0x81; // no letter of Windows-1252
    var report =
        done(
            load.handle(
                administrator,
                new ImportSchools.Command(NORTHMOOR, new ByteArrayInputStream(file))));
    assertThat(report.added()).isEqualTo(1);
    assertThat(report.refusals().getLast().reason()).contains("those after not");
  }

  @Test
  void a_file_of_more_bytes_than_allowed_is_cut_off() throws Exception {
    try (var capped = new CappedInput(bytes("x".repeat(1000)), 999)) {
      assertThatThrownBy(capped::readAllBytes).isInstanceOf(CappedInput.TooMany.class);
    }
    try (var capped = new CappedInput(bytes("x".repeat(1000)), 1000)) {
      assertThat(capped.readAllBytes()).hasSize(1000);
    }
    try (var capped = new CappedInput(bytes("xx"), 1)) {
      assertThat(capped.read()).isEqualTo('x');
      assertThatThrownBy(capped::read).isInstanceOf(CappedInput.TooMany.class);
    }
  }

  @Test
  void two_imports_at_once_leave_each_school_once() throws Exception {
    var text = new StringBuilder(HEADER);
    for (var number = 1; number <= 1200; number++) {
      text.append(row(Integer.toString(100_000 + number), "School " + number));
    }
    var southfen = AViewer.at(Role.AB_ADMINISTRATOR, SOUTHFEN);
    var attempts =
        List.<Callable<SchoolImport>>of(
            () -> done(load(administrator, text.toString())),
            () ->
                done(
                    load.handle(
                        southfen, new ImportSchools.Command(SOUTHFEN, bytes(text.toString())))));
    var reports = new ArrayList<SchoolImport>();
    try (var threads = Executors.newFixedThreadPool(2)) {
      for (var outcome : threads.invokeAll(attempts)) {
        reports.add(outcome.get());
      }
    }
    assertThat(reports).allSatisfy(report -> assertThat(report.added()).isEqualTo(1200));
    for (var number = 1; number <= 1200; number++) {
      var school = schools.findByUrn(new Urn(Integer.toString(100_000 + number))).orElseThrow();
      assertThat(school.value().listedBy()).containsExactlyInAnyOrder(NORTHMOOR, SOUTHFEN);
    }
  }

  @ParameterizedTest
  @EnumSource(names = "AB_ADMINISTRATOR", mode = EnumSource.Mode.EXCLUDE)
  void no_other_role_imports(Role role) {
    var viewer = AViewer.as(role, NORTHMOOR, SomeSchools.id(1));
    assertThatThrownBy(() -> load(viewer, HEADER + row("100001", "Ash School")))
        .isInstanceOf(NotPermitted.class);
    assertThat(schools.recorded()).isEmpty();
  }

  @Test
  void nobody_imports_for_another_body() {
    var elsewhere = AViewer.at(Role.AB_ADMINISTRATOR, SOUTHFEN);
    assertThat(load(elsewhere, HEADER).problems())
        .extracting(problem -> problem.code())
        .containsExactly(ProblemCode.NOT_FOUND);
    var reader =
        AViewer.with(
            Grant.at(Role.AB_ADMINISTRATOR, SOUTHFEN), Grant.at(Role.AB_ANALYST, NORTHMOOR));
    assertThatThrownBy(() -> load(reader, HEADER)).isInstanceOf(NotPermitted.class);
  }

  @Test
  void reports_are_read_by_the_staff_of_the_body_alone() {
    done(load(administrator, HEADER));
    var read = new ReadSchoolImports(imports);
    assertThat(
            read.handle(AViewer.at(Role.AB_ANALYST, NORTHMOOR), List.of(NORTHMOOR)).get(NORTHMOOR))
        .hasSize(1);
    assertThatThrownBy(() -> read.handle(AViewer.at(Role.AB_ANALYST, SOUTHFEN), List.of(NORTHMOOR)))
        .isInstanceOf(NotPermitted.class);
  }

  private Result<SchoolImport> load(Viewer viewer, String text) {
    return load.handle(viewer, new ImportSchools.Command(NORTHMOOR, bytes(text)));
  }

  private List<Integer> counts(String text) {
    var report = done(load(administrator, text));
    return List.of(report.added(), report.changed(), report.unchanged(), report.refused());
  }

  private static String row(String urn, String name) {
    return urn + ",123,,456," + name + ",Community school,Open,Primary,1 Road,Mereham,zz11zz\n";
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(WINDOWS_1252));
  }

  private static <T> T done(Result<T> result) {
    return switch (result) {
      case Result.Done<T>(T value) -> value;
      case Result.Refused<T>(var problems) -> throw new AssertionError(problems.toString());
    };
  }
}
