package uk.ectmanager.domain.ect.section;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ectmanager.domain.ect.section.SomeSections.START;
import static uk.ectmanager.domain.ect.section.SomeSections.TODAY;
import static uk.ectmanager.domain.ect.section.SomeSections.TUTOR;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.ectmanager.domain.ect.choice.ProgrammeProvider;
import uk.ectmanager.domain.ect.choice.ProviderKind;
import uk.ectmanager.domain.shared.AccountId;
import uk.ectmanager.domain.shared.Result;

/** Every field rule of every section, all problems at once with their paths. */
class SectionsTest {

  private static final List<ProgrammeProvider> PROVIDERS =
      List.of(
          new ProgrammeProvider("lead-one", "Lead One", ProviderKind.LEAD_PROVIDER),
          new ProgrammeProvider("partner-one", "Partner One", ProviderKind.DELIVERY_PARTNER));

  @Test
  void a_teacher_as_typed_becomes_a_section() {
    var entry =
        new TeacherSection.Entry(
            RegistrationType.NEW,
            " Ms ",
            " Ada ",
            "Example",
            " ",
            "ada@school.example",
            LocalDate.of(2000, 2, 29),
            "RP12/34567",
            false,
            "ab 12 34 56 c");
    assertThat(TeacherSection.parse(entry, TODAY)).isEqualTo(Result.done(SomeSections.teacher()));
  }

  @Test
  void every_problem_of_a_teacher_is_told_at_once() {
    var entry =
        new TeacherSection.Entry(
            RegistrationType.NEW,
            "x".repeat(21),
            " ",
            "x".repeat(71),
            "x".repeat(71),
            "not an address",
            TODAY,
            "123",
            false,
            "QQ123456C");
    assertThat(problems(TeacherSection.parse(entry, TODAY)))
        .containsExactlyInAnyOrder(
            "TOO_LONG input.title",
            "REQUIRED input.firstName",
            "TOO_LONG input.lastName",
            "TOO_LONG input.previousLastName",
            "INVALID input.email",
            "OUT_OF_RANGE input.dateOfBirth",
            "INVALID input.trn",
            "INVALID input.nationalInsuranceNumber");
  }

  @ParameterizedTest
  @CsvSource({
    // trn, tick, problem
    "1234567, false,",
    ", true,",
    "' ', true,",
    ", false, REQUIRED input.trn",
    "0000000, false, INVALID input.trn",
    "1234567, true, INVALID input.trainedAbroadWithoutTrn"
  })
  void a_trn_is_left_out_only_with_the_tick(
      @Nullable String trn, boolean tick, @Nullable String problem) {
    assertThat(problems(TeacherSection.parse(teacher("Ada", trn, tick), TODAY)))
        .isEqualTo(problem == null ? List.of() : List.of(problem));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"$gt\": \"\"}", "😀", "محمد", "O'Brien", "<script>", "=1+1", "Зоя"})
  void names_may_hold_any_letters(String name) {
    assertThat(problems(TeacherSection.parse(teacher(name, "1234567", false), TODAY))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A\u0000da",
        "A\u001bda",
        "Ada\r\nBcc: x",
        "A\u202Eda",
        "A\ud800da",
        "\u2028a\u2028b"
      })
  void names_hold_no_control_characters_and_no_half_characters(String name) {
    assertThat(problems(TeacherSection.parse(teacher(name, "1234567", false), TODAY)))
        .containsExactly("INVALID input.firstName");
  }

  @Test
  void a_text_of_a_megabyte_is_refused_quickly() {
    var huge = "x".repeat(1 << 20);
    var entry =
        new TeacherSection.Entry(
            RegistrationType.NEW,
            huge,
            huge,
            huge,
            huge,
            huge,
            LocalDate.of(2000, 1, 1),
            huge,
            false,
            huge);
    assertThat(problems(TeacherSection.parse(entry, TODAY))).hasSize(7);
  }

  private static TeacherSection.Entry teacher(String first, @Nullable String trn, boolean tick) {
    return new TeacherSection.Entry(
        RegistrationType.NEW,
        null,
        first,
        "Example",
        null,
        "ada@school.example",
        LocalDate.of(2000, 1, 1),
        trn,
        tick,
        null);
  }

  @Test
  void a_contract_as_typed_becomes_a_section() {
    var entry =
        new ContractSection.Entry(
            "Teacher of mathematics",
            ContractKind.PERMANENT,
            START,
            null,
            new BigDecimal(4),
            null,
            List.of("Key stage 3", " Key stage 3 "),
            TUTOR,
            "Mo Mentor",
            "mo@school.example");
    assertThat(ContractSection.parse(entry, TODAY, TUTOR::equals))
        .isEqualTo(Result.done(SomeSections.contract()));
  }

  @Test
  void every_problem_of_a_contract_is_told_at_once() {
    var entry =
        new ContractSection.Entry(
            "",
            ContractKind.TEMPORARY,
            LocalDate.of(1999, 5, 6),
            null,
            null,
            null,
            List.of("", "x".repeat(51)),
            new AccountId(new UUID(0, 1)),
            "x".repeat(142),
            "mo@");
    assertThat(problems(ContractSection.parse(entry, TODAY, TUTOR::equals)))
        .containsExactlyInAnyOrder(
            "REQUIRED input.postTitle",
            "OUT_OF_RANGE input.startDate",
            "REQUIRED input.endDate",
            "REQUIRED input.daysPerWeek",
            "REQUIRED input.keyStages.0",
            "TOO_LONG input.keyStages.1",
            "NOT_FOUND input.tutorAccountId",
            "TOO_LONG input.mentorName",
            "INVALID input.mentorEmail");
  }

  @ParameterizedTest
  @CsvSource({
    "PERMANENT, 1999-05-07,,",
    "PERMANENT, 1999-05-06,, OUT_OF_RANGE input.startDate",
    "PERMANENT, 2021-09-01,,",
    "PERMANENT, 2028-11-22,,",
    "PERMANENT, 2028-11-23,, OUT_OF_RANGE input.startDate",
    "PERMANENT, 2027-01-04, 2027-07-20, INVALID input.endDate",
    "TEMPORARY, 2027-01-04, 2027-01-04,",
    "TEMPORARY, 2027-01-04, 2027-01-03, NOT_IN_ORDER input.endDate",
    "TEMPORARY, 2027-01-04, 9999-01-01, OUT_OF_RANGE input.endDate"
  })
  void the_dates_of_a_contract_fit_its_kind(
      ContractKind kind, LocalDate start, @Nullable LocalDate end, @Nullable String problem) {
    var entry =
        new ContractSection.Entry(
            "Teacher", kind, start, end, null, BigDecimal.ONE, List.of("Year 3"), null, null, null);
    assertThat(problems(ContractSection.parse(entry, TODAY, _ -> false)))
        .isEqualTo(problem == null ? List.of() : List.of(problem));
  }

  @Test
  void training_as_typed_becomes_a_section() {
    var entry =
        new TrainingSection.Entry(
            "University of Somewhere",
            List.of("Mathematics"),
            List.of("11 to 16"),
            LocalDate.of(2026, 7, 1));
    assertThat(TrainingSection.parse(entry, TODAY)).isEqualTo(Result.done(SomeSections.training()));
    var unqualified =
        new TrainingSection.Entry("Anywhere", List.of("Art"), List.of("5 to 11"), null);
    assertThat(problems(TrainingSection.parse(unqualified, TODAY))).isEmpty();
  }

  @Test
  void every_problem_of_training_is_told_at_once() {
    var entry =
        new TrainingSection.Entry(
            "x".repeat(151), List.of(), Collections.nCopies(21, "11 to 16"), TODAY.plusDays(1));
    assertThat(problems(TrainingSection.parse(entry, TODAY)))
        .containsExactlyInAnyOrder(
            "TOO_LONG input.institute",
            "REQUIRED input.subjects",
            "OUT_OF_RANGE input.ageRanges",
            "DATE_IN_FUTURE input.qtsDate");
    var ancient =
        new TrainingSection.Entry(
            "Anywhere", List.of("Art"), List.of("5 to 11"), LocalDate.of(26, 7, 1));
    assertThat(problems(TrainingSection.parse(ancient, TODAY)))
        .containsExactly("OUT_OF_RANGE input.qtsDate");
  }

  @Test
  void an_address_as_typed_becomes_a_section() {
    var entry =
        new AddressSection.Entry("1 Example Street", "", null, "Exampleton", null, "sw1a1aa", "");
    assertThat(AddressSection.parse(entry)).isEqualTo(Result.done(SomeSections.address()));
  }

  @Test
  void every_problem_of_an_address_is_told_at_once() {
    var entry =
        new AddressSection.Entry(
            null, "x".repeat(101), "a\nb", "x".repeat(61), "x".repeat(61), "nowhere", "none");
    assertThat(problems(AddressSection.parse(entry)))
        .containsExactlyInAnyOrder(
            "REQUIRED input.line1",
            "TOO_LONG input.line2",
            "INVALID input.line3",
            "TOO_LONG input.town",
            "TOO_LONG input.county",
            "INVALID input.postcode",
            "INVALID input.phone");
  }

  @Test
  void a_programme_as_typed_becomes_a_section() {
    var led =
        new ProgrammeSection.Entry(
            ProgrammeKind.PROVIDER_LED, "lead-one", " partner-one", null, "");
    assertThat(ProgrammeSection.parse(led, PROVIDERS))
        .isEqualTo(Result.done(SomeSections.programme()));
    var school =
        new ProgrammeSection.Entry(
            ProgrammeKind.SCHOOL_LED, null, "", "Fi Delity", "fi@school.example");
    assertThat(problems(ProgrammeSection.parse(school, PROVIDERS))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      value = {
        "PROVIDER_LED;;;;;REQUIRED input.leadProvider, REQUIRED input.deliveryPartner",
        "PROVIDER_LED;partner-one;lead-one;;;"
            + "INVALID input.leadProvider, INVALID input.deliveryPartner",
        "PROVIDER_LED;nobody;{\"$gt\": \"\"};Fi;fi@school.example;NOT_FOUND input.leadProvider,"
            + " NOT_FOUND input.deliveryPartner, INVALID input.fidelityContactName,"
            + " INVALID input.fidelityContactEmail",
        "SCHOOL_LED;;;;;"
            + "REQUIRED input.fidelityContactName, REQUIRED input.fidelityContactEmail",
        "SCHOOL_LED;lead-one;partner-one;Fi;fi@;INVALID input.fidelityContactEmail,"
            + " INVALID input.leadProvider, INVALID input.deliveryPartner"
      },
      delimiter = ';')
  void every_problem_of_a_programme_is_told_at_once(
      ProgrammeKind kind,
      @Nullable String lead,
      @Nullable String partner,
      @Nullable String name,
      @Nullable String email,
      String problems) {
    var entry = new ProgrammeSection.Entry(kind, lead, partner, name, email);
    assertThat(problems(ProgrammeSection.parse(entry, PROVIDERS)))
        .containsExactly(problems.split(", ", -1));
  }

  private static List<String> problems(Result<?> result) {
    return result.problems().stream()
        .map(problem -> problem.code() + " " + String.join(".", problem.path()))
        .toList();
  }
}
