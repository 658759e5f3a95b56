package uk.ectmanager.domain.ect.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.ectmanager.domain.ect.RegistrationContent;
import uk.ectmanager.domain.shared.Problem;
import uk.ectmanager.domain.shared.Result;

/** What was served before: its form, what counts of it, and how it fits the rest. */
class PriorServiceTest {

  private static final List<Evidence.Entry> EVIDENCE =
      List.of(new Evidence.Entry("Review 1", "With the hub"));

  private static PriorSpell.Entry entry(String start, String end, String terms) {
    return entry(start, end, "1", terms, "0");
  }

  private static PriorSpell.Entry entry(
      String start, String end, String fte, String terms, String days) {
    return new PriorSpell.Entry(
        PriorSpell.Place.ELSEWHERE,
        "Former School",
        "2 Old Road",
        "Oldfield Hub",
        LocalDate.parse(start),
        LocalDate.parse(end),
        new BigDecimal(fte),
        new BigDecimal(terms),
        new BigDecimal(days));
  }

  private static List<String> problems(PriorSpell.Entry... spells) {
    return words(
        PriorServiceSection.parse(new PriorServiceSection.Entry(List.of(spells), EVIDENCE))
            .problems());
  }

  private static List<String> words(List<Problem> problems) {
    return problems.stream().map(one -> one.code() + " " + String.join(".", one.path())).toList();
  }

  @Test
  void spells_come_in_the_order_of_their_first_days() {
    var parsed =
        PriorServiceSection.parse(
            new PriorServiceSection.Entry(
                List.of(
                    entry("2026-01-05", "2026-03-27", "1"), entry("2025-09-01", "2025-12-19", "1")),
                EVIDENCE));
    assertThat(parsed)
        .isInstanceOfSatisfying(
            Result.Done.class,
            done ->
                assertThat(((PriorServiceSection) done.value()).start())
                    .contains(LocalDate.of(2025, 9, 1)));
  }

  @ParameterizedTest
  @CsvSource({
    "1999-05-07, 1999-07-20, 1, 1, 0, ",
    "1999-05-06, 1999-07-20, 1, 1, 0, OUT_OF_RANGE input.spells.0.start",
    "2025-09-01, 2025-09-01, 1, 0, 0, ",
    "2025-09-02, 2025-09-01, 1, 0, 0, NOT_IN_ORDER input.spells.0.end",
    "2010-09-01, 2020-08-31, 1, 16, 0, ",
    "2010-09-01, 2020-08-31, 1, 16.1, 0, OUT_OF_RANGE input.spells.0.termsServed",
    "2010-09-01, 2020-08-31, 1, -0.1, 0, OUT_OF_RANGE input.spells.0.termsServed",
    "2025-09-01, 2026-07-20, 1, 2.95, 0, INVALID input.spells.0.termsServed",
    "2025-09-01, 2026-07-20, 1, 3.0, 0.5, ",
    "2025-09-01, 2026-07-20, 1, 3.1, 0, OUT_OF_RANGE input.spells.0.termsServed",
    "2025-09-01, 2026-07-20, 0.5, 1.6, 0, OUT_OF_RANGE input.spells.0.termsServed",
    "2025-09-01, 2026-07-20, 1, 3, 0.25, INVALID input.spells.0.daysAbsent",
    "2025-09-01, 2026-07-20, 1, 3, -1, OUT_OF_RANGE input.spells.0.daysAbsent",
    "2025-09-01, 2026-07-20, 1.1, 3, 1, OUT_OF_RANGE input.spells.0.fte",
    "2025-09-01, 2026-07-20, 0, 3, 1, OUT_OF_RANGE input.spells.0.fte",
  })
  void each_number_has_its_range(
      String start, String end, String fte, String terms, String days, @Nullable String problem) {
    assertThat(problems(entry(start, end, fte, terms, days)))
        .isEqualTo(problem == null ? List.of() : List.of(problem));
  }

  @Test
  void spells_do_not_overlap_not_even_by_a_day() {
    assertThat(
            problems(
                entry("2025-09-01", "2025-12-19", "1"), entry("2025-12-19", "2026-03-27", "1")))
        .containsExactly("OVERLAP input.spells.1.start");
    assertThat(
            problems(
                entry("2025-09-01", "2025-12-19", "1"), entry("2025-12-20", "2026-03-27", "1")))
        .isEmpty();
  }

  @Test
  void spells_and_evidence_go_together() {
    assertThat(
            words(
                PriorServiceSection.parse(
                        new PriorServiceSection.Entry(
                            List.of(entry("2025-09-01", "2025-12-19", "1")), List.of()))
                    .problems()))
        .containsExactly("REQUIRED input.evidence");
    assertThat(problems()).containsExactly("REQUIRED input.spells");
    assertThat(
            PriorServiceSection.parse(new PriorServiceSection.Entry(List.of(), List.of()))
                .problems())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1, true",
    "1, 0.9, false",
    "0.5, 0.5, true",
    "0.5, 0.4, false",
    "0.75, 0.7, true",
    "0.75, 0.6, false",
    "0.05, 0, false",
  })
  void less_than_a_calendar_term_counts_nothing(String fte, String terms, boolean counts) {
    var spell =
        SomeSections.elsewhere(LocalDate.of(2025, 9, 1), LocalDate.of(2026, 7, 20), fte, terms);
    assertThat(spell.counts()).isEqualTo(counts);
    assertThat(spell.termsCounted())
        .isEqualByComparingTo(counts ? new BigDecimal(terms) : BigDecimal.ZERO);
  }

  private static RegistrationContent content(
      RegistrationType type, @Nullable PriorServiceSection before) {
    var whole = SomeSections.complete();
    var teacher = SomeSections.teacher();
    var typed =
        new TeacherSection(
            type,
            teacher.title(),
            teacher.name(),
            teacher.previousLastName(),
            teacher.email(),
            teacher.dateOfBirth(),
            teacher.trn(),
            teacher.trainedAbroadWithoutTrn(),
            teacher.nationalInsuranceNumber());
    var content = whole.with(typed);
    return before == null ? content : content.with(before);
  }

  @Test
  void the_type_of_the_registration_says_whether_something_was_served() {
    var before =
        SomeSections.priorService(
            SomeSections.elsewhere(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 12, 18), "1", "1"));
    assertThat(words(content(RegistrationType.NEW, null).missing(true))).isEmpty();
    assertThat(words(content(RegistrationType.NEW, before).missing(true)))
        .containsExactly("INVALID priorService.spells");
    assertThat(words(content(RegistrationType.PART_COMPLETED_ELSEWHERE, null).missing(true)))
        .containsExactly("SECTION_INCOMPLETE priorService");
    assertThat(words(content(RegistrationType.PART_COMPLETED_ELSEWHERE, before).missing(true)))
        .isEmpty();
    assertThat(words(content(RegistrationType.PART_COMPLETED_HERE, before).missing(true)))
        .containsExactly("INVALID priorService.spells");
  }

  @Test
  void it_ends_before_the_new_post_and_starts_with_qts() {
    // QTS 1 July 2026, new post from 4 January 2027
    var touching =
        SomeSections.priorService(
            SomeSections.elsewhere(LocalDate.of(2026, 6, 30), LocalDate.of(2027, 1, 4), "1", "1"));
    assertThat(words(content(RegistrationType.PART_COMPLETED_ELSEWHERE, touching).missing(true)))
        .containsExactly(
            "NOT_IN_ORDER priorService.spells.0.end", "NOT_IN_ORDER priorService.spells.0.start");
    var uncounted =
        SomeSections.priorService(
            SomeSections.elsewhere(
                LocalDate.of(2026, 6, 30), LocalDate.of(2026, 7, 20), "1", "0.2"));
    assertThat(words(content(RegistrationType.PART_COMPLETED_ELSEWHERE, uncounted).missing(true)))
        .isEmpty();
  }

  @Test
  void the_induction_starts_with_what_counts() {
    var before =
        SomeSections.priorService(
            SomeSections.elsewhere(LocalDate.of(2026, 7, 6), LocalDate.of(2026, 7, 20), "1", "0.1"),
            SomeSections.elsewhere(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 12, 18), "1", "1"));
    assertThat(content(RegistrationType.PART_COMPLETED_ELSEWHERE, before).inductionStart())
        .isEqualTo(LocalDate.of(2026, 9, 1));
    assertThat(content(RegistrationType.NEW, null).inductionStart()).isEqualTo(SomeSections.START);
  }
}
