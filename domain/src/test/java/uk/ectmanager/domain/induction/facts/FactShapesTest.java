package uk.ectmanager.domain.induction.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.ectmanager.domain.calendar.Table5.day;
import static uk.ectmanager.domain.calendar.Table5.done;
import static uk.ectmanager.domain.induction.rules.Careers.A;
import static uk.ectmanager.domain.induction.rules.Careers.B;
import static uk.ectmanager.domain.induction.rules.Careers.away;
import static uk.ectmanager.domain.induction.rules.Careers.fullTime;
import static uk.ectmanager.domain.induction.rules.Careers.since;
import static uk.ectmanager.domain.induction.rules.Careers.terms;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.ectmanager.domain.calendar.ReportDates;
import uk.ectmanager.domain.calendar.ReportKind;
import uk.ectmanager.domain.shared.Problem;
import uk.ectmanager.domain.shared.ProblemCode;

/** What the facts allow, at their limits, and the order in which they are kept. */
class FactShapesTest {

  private static final LocalDate DAY = day("2022-01-04");

  private static void broken(ThrowingCallable made) {
    assertThatThrownBy(made).isInstanceOf(IllegalArgumentException.class);
  }

  private static void sound(ThrowingCallable made) {
    assertThatCode(made).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({"3,6", "29.5,59", "0.50,1", " 2000 ,4000", "0,0", "12.0,24"})
  void days_are_read_to_the_half(String typed, int halves) {
    assertThat(done(HalfDays.parse(typed))).isEqualTo(new HalfDays(halves));
  }

  @ParameterizedTest
  @CsvSource({
    ",REQUIRED",
    "' ',REQUIRED",
    "some,INVALID",
    "-1,INVALID",
    "1.25,INVALID",
    "0.51,INVALID",
    "2000.5,OUT_OF_RANGE",
    "99999,OUT_OF_RANGE"
  })
  void another_text_is_refused(@Nullable String typed, ProblemCode code) {
    var problems = HalfDays.parse(typed, "input", "days").problems();
    assertThat(problems).extracting(Problem::code).containsExactly(code);
    assertThat(problems.getFirst().path()).containsExactly("input", "days");
  }

  @Test
  void half_days_keep_their_limits() {
    sound(() -> new HalfDays(0));
    sound(() -> new HalfDays(4000));
    broken(() -> new HalfDays(-1));
    broken(() -> new HalfDays(4001));
    broken(() -> HalfDays.of("0.25"));
    assertThat(HalfDays.ofDays(3)).isEqualTo(HalfDays.of("3")).hasToString("3");
    assertThat(HalfDays.of("29.5")).isLessThan(HalfDays.ofDays(30)).hasToString("29.5");
    assertThat(HalfDays.NONE.isNone()).isTrue();
    assertThat(new HalfDays(1).isNone()).isFalse();
    assertThat(new HalfDays(1).days()).isEqualTo(terms("0.5"));
  }

  @Test
  void an_absence_has_days() {
    sound(() -> Absence.on(DAY, new HalfDays(1)));
    assertThat(Absence.on(DAY, new HalfDays(1)).kind()).isEqualTo(AbsenceKind.AD_HOC);
    broken(() -> Absence.on(DAY, HalfDays.NONE));
    broken(() -> Absence.between(DAY, DAY.minusDays(1), HalfDays.ofDays(1)));
  }

  @Test
  void leave_is_chosen_after_the_return() {
    var goesOn = StatutoryLeave.since(LeaveKind.MATERNITY, DAY);
    assertThat(goesOn.spans(DAY)).isTrue();
    assertThat(goesOn.spans(DAY.minusDays(1))).isFalse();
    assertThat(goesOn.spans(DAY.plusYears(1))).isTrue();
    broken(() -> goesOn.with(LeaveChoice.EXTEND));
    var over =
        new StatutoryLeave(LeaveKind.CARERS, DAY, DAY, HalfDays.ofDays(1), LeaveChoice.PENDING);
    assertThat(over.with(LeaveChoice.DECLINE).choice()).isEqualTo(LeaveChoice.DECLINE);
    assertThat(over.spans(DAY)).isTrue();
    assertThat(over.spans(DAY.plusDays(1))).isFalse();
    broken(() ->
        new StatutoryLeave(
            LeaveKind.CARERS, DAY, DAY.minusDays(1), HalfDays.NONE, LeaveChoice.PENDING));
  }

  @Test
  void an_extension_is_in_tenths_from_a_tenth_to_sixteen() {
    sound(() -> Extension.byBody(terms("0.1"), DAY));
    sound(() -> Extension.byBody(terms("16"), DAY));
    broken(() -> Extension.byBody(terms("0"), DAY));
    broken(() -> Extension.byBody(terms("0.05"), DAY));
    broken(() -> Extension.byBody(terms("16.1"), DAY));
    broken(() -> Extension.byBody(terms("1.25"), DAY));
    sound(() -> new Extension(ExtensionKind.WALES, terms("1"), DAY, 1, null));
    sound(() -> new Extension(ExtensionKind.WALES, terms("1"), DAY, 2, null));
    broken(() -> new Extension(ExtensionKind.WALES, terms("1"), DAY, 3, null));
    broken(() -> new Extension(ExtensionKind.WALES, terms("1"), DAY, 0, null));
    assertThat(Extension.byBody(terms("1"), DAY).kind()).isEqualTo(ExtensionKind.APPROPRIATE_BODY);
  }

  @Test
  void a_reduction_leaves_a_term_and_takes_something() {
    sound(() -> new Reduction.ForExperience(terms("1"), DAY, null));
    sound(() -> new Reduction.ForExperience(terms("5.9"), DAY, null));
    broken(() -> new Reduction.ForExperience(terms("0.9"), DAY, null));
    broken(() -> new Reduction.ForExperience(terms("6"), DAY, null));
    assertThat(new Reduction.EarlyCompletion(DAY, DAY, null).isConsented()).isFalse();
    assertThat(new Reduction.EarlyCompletion(DAY, DAY, DAY).isConsented()).isTrue();
  }

  @Test
  void earlier_service_is_more_than_nothing() {
    sound(() -> PriorInduction.elsewhere(terms("16"), HalfDays.NONE));
    broken(() -> PriorInduction.elsewhere(terms("0"), HalfDays.NONE));
    broken(() -> PriorInduction.elsewhere(terms("16.1"), HalfDays.NONE));
    assertThat(PriorInduction.elsewhere(terms("1"), HalfDays.NONE).place())
        .isEqualTo(PriorInduction.Place.ELSEWHERE);
    broken(() ->
        new PriorInduction(
            PriorInduction.Place.THIS_SCHOOL, terms("1"), HalfDays.NONE, DAY, DAY.minusDays(1)));
    sound(() ->
        new PriorInduction(PriorInduction.Place.THIS_SCHOOL, terms("1"), HalfDays.NONE, DAY, DAY));
  }

  @Test
  void a_completed_report_has_its_place() {
    sound(() -> completed(1, 0, DAY));
    sound(() -> completed(2, 1, DAY));
    broken(() -> completed(0, 1, DAY));
    broken(() -> completed(3, 1, DAY));
    broken(() -> completed(1, -1, DAY));
    broken(() -> completed(1, 1, DAY.minusDays(1)));
  }

  private static CompletedReport completed(int part, int term, LocalDate end) {
    return new CompletedReport(
        ReportKind.PROGRESS_REVIEW, part, term, A, DAY, end, ReportDates.dueOn(DAY));
  }

  @Test
  void a_post_without_terms_counts_by_what_the_body_set() {
    sound(() -> new SpellKind.NotInTerms(terms("1"), terms("0.1")));
    broken(() -> new SpellKind.NotInTerms(terms("0"), terms("1")));
    broken(() -> new SpellKind.NotInTerms(terms("1.1"), terms("1")));
    broken(() -> new SpellKind.NotInTerms(terms("1"), terms("0")));
    var college = new SpellKind.NotInTerms(terms("0.5"), terms("2"));
    assertThat(college.canCount()).isTrue();
    assertThat(college.minimumTerms()).isEqualTo(terms("2"));
    assertThat(college.termsPerTerm()).isEqualTo(terms("0.5"));
    assertThat(new SpellKind.Supply(true).canCount()).isTrue();
    assertThat(new SpellKind.Supply(false).canCount()).isFalse();
    assertThat(new SpellKind.Supply(true).minimumTerms()).isEqualTo(terms("1"));
    assertThat(new SpellKind.Regular().termsPerTerm()).isEqualTo(terms("1"));
  }

  @Test
  void facts_are_kept_in_an_order_of_their_own() {
    var one = away("2021-10-04", "2021-10-08", "5");
    var two = away("2021-10-04", "2021-10-08", "4.5");
    var three = away("2021-09-06", "2021-09-06", "1");
    var facts = fullTime().withAbsences(List.of(one, two, three));
    assertThat(facts.absences()).containsExactly(three, two, one);
    var leads = List.of(new LeadSchool(DAY, B), new LeadSchool(DAY, A));
    assertThat(facts.withLeadSchools(leads).leadSchools())
        .extracting(LeadSchool::school)
        .containsExactly(A, B);
    var later = Extension.byBody(terms("1"), DAY.plusDays(1));
    var sooner = Extension.byBody(terms("2"), DAY);
    assertThat(facts.withExtensions(List.of(later, sooner)).extensions())
        .containsExactly(sooner, later);
    var reports = List.of(completed(1, 2, DAY.plusDays(9)), completed(1, 1, DAY));
    assertThat(facts.withCompleted(reports).completed())
        .extracting(CompletedReport::term)
        .containsExactly(1, 2);
    var goesOn = StatutoryLeave.since(LeaveKind.MATERNITY, DAY);
    var over = new StatutoryLeave(LeaveKind.CARERS, DAY, DAY, HalfDays.NONE, LeaveChoice.DECLINE);
    assertThat(facts.withLeaves(List.of(goesOn, over)).leaves()).containsExactly(over, goesOn);
    var less = new Reduction.ForExperience(terms("2"), DAY, null);
    var early = new Reduction.EarlyCompletion(DAY, DAY.minusDays(1), null);
    assertThat(facts.withReductions(List.of(less, early)).reductions())
        .containsExactly(early, less);
  }

  @Test
  void induction_starts_with_the_first_service_that_is_known() {
    var facts = InductionFacts.of(since(A, "2022-01-04", "1"), since(B, "2021-09-01", "1"));
    assertThat(facts.start()).isEqualTo(day("2021-09-01"));
    var prior =
        new PriorInduction(
            PriorInduction.Place.ELSEWHERE, terms("1"), HalfDays.NONE, day("2020-09-01"), null);
    var unknown = PriorInduction.elsewhere(terms("1"), HalfDays.NONE);
    assertThat(facts.withPriorService(List.of(prior, unknown)).start())
        .isEqualTo(day("2020-09-01"));
    assertThat(facts.withPriorService(List.of(prior, unknown)).priorService())
        .containsExactly(unknown, prior);
    assertThat(facts.withQtsAwarded(DAY).qtsAwarded()).isEqualTo(DAY);
    assertThat(facts.withSpells(List.of(since(A, "2022-01-04", "1"))).spells()).hasSize(1);
  }
}
