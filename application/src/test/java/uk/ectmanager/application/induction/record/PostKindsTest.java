package uk.ectmanager.application.induction.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.ectmanager.application.induction.AnInduction;
import uk.ectmanager.domain.induction.InductionEvent;
import uk.ectmanager.domain.induction.ledger.RecordedFact.PostBegan;
import uk.ectmanager.domain.induction.plan.CountedSpell;
import uk.ectmanager.domain.induction.plan.InductionPlan;
import uk.ectmanager.domain.shared.PostKind;
import uk.ectmanager.domain.shared.Rational;
import uk.ectmanager.domain.shared.Result;
import uk.ectmanager.domain.shared.SchoolId;

/**
 * Supply posts and posts without school terms, as they are recorded, and what they count (L5, L7;
 * reference 4.3, examples 14, 15 and 41). Terms 1 and 2 of the calendar are 1 September to 20
 * December 2021 and 4 January to 4 April 2022.
 */
class PostKindsTest {

  private static final String FIRST = "2021-09-01";
  private static final String END_OF_TERM_2 = "2022-04-04";

  private final RecordStage stage = new RecordStage();

  private static PostKind.Entry supply(boolean agreed, @Nullable String on) {
    return new PostKind.Entry(
        new PostKind.SupplyEntry(agreed, on == null ? null : LocalDate.parse(on)), null);
  }

  private static PostKind.Entry college(String equivalence, String minimum) {
    return new PostKind.Entry(
        null, new PostKind.TermsEntry(new BigDecimal(equivalence), new BigDecimal(minimum)));
  }

  private JoinSchool.Command post(
      SchoolId school, String start, @Nullable String end, String fte, PostKind.Entry kind) {
    return new JoinSchool.Command(
        stage.asRead(),
        school,
        LocalDate.parse(start),
        end == null ? null : LocalDate.parse(end),
        new BigDecimal(fte),
        null,
        null,
        kind,
        true,
        new Why(null, "told late"));
  }

  /** The registration's post, from the first day of term 1 to that day, is of this kind. */
  private JoinSchool.Command corrected(@Nullable String end, String fte, PostKind.Entry kind) {
    return new JoinSchool.Command(
        stage.asRead(),
        AnInduction.SCHOOL,
        LocalDate.parse(FIRST),
        end == null ? null : LocalDate.parse(end),
        new BigDecimal(fte),
        null,
        null,
        kind,
        false,
        new Why(
            stage.stored().ledger().standing(PostBegan.class).getFirst().entry().number(),
            "the kind was not recorded"));
  }

  private InductionChange done(JoinSchool.Command command) {
    return switch (stage.joinSchool.handle(stage.officer(), command)) {
      case Result.Done<InductionChange>(InductionChange change) -> change;
      case Result.Refused<InductionChange>(var problems) ->
          throw new AssertionError(problems.toString());
    };
  }

  private List<String> refusals(JoinSchool.Command command) {
    return stage.joinSchool.handle(stage.officer(), command).problems().stream()
        .map(problem -> problem.code() + " " + String.join(".", problem.path()))
        .toList();
  }

  private InductionPlan plan(String day) {
    return ((Result.Done<InductionPlan>)
            stage.plans.of(stage.stored().onDay(LocalDate.parse(day)).next(), LocalDate.parse(day)))
        .value();
  }

  private List<CountedSpell.Standing> standings(String day) {
    return plan(day).spells().stream().map(CountedSpell::standing).toList();
  }

  // Example 41: two terms of supply that the headteacher agreed to in advance count 2.0.
  @Test
  void supply_that_the_headteacher_agreed_to_in_advance_counts() {
    var change = done(corrected(END_OF_TERM_2, "1", supply(true, "2021-08-31")));
    assertThat(plan(END_OF_TERM_2).served()).isEqualTo(Rational.of(2));
    assertThat(standings(END_OF_TERM_2)).containsExactly(CountedSpell.Standing.COUNTS);
    assertThat(change.reading().induction().posts().all().getFirst().began().kind())
        .isEqualTo(new PostKind.Supply(LocalDate.of(2021, 8, 31)));
    assertThat(stage.events(InductionEvent.FactRecorded.class).getLast())
        .satisfies(event -> {
          assertThat(event.what())
              .isEqualTo(
                  "post from 1 September 2021 to 4 April 2022 at 1 FTE, supply that the headteacher"
                      + " agreed to on 31 August 2021");
          assertThat(event.was()).isEqualTo("post from 1 September 2021 at 1 FTE");
        });
  }

  // Example 41, the other half: without agreement two terms count nothing.
  @Test
  void supply_that_nobody_agreed_to_counts_nothing() {
    done(corrected(END_OF_TERM_2, "1", supply(false, null)));
    assertThat(plan(END_OF_TERM_2).served()).isEqualTo(Rational.ZERO);
    assertThat(standings(END_OF_TERM_2)).containsExactly(CountedSpell.Standing.NOT_AGREED);
    assertThat(stage.events(InductionEvent.FactRecorded.class).getLast().what())
        .endsWith("at 1 FTE, supply that the headteacher did not agree to beforehand");
  }

  // L7: agreed on the first day or later is too late; the post counts from then on as another.
  @Test
  void supply_is_never_backdated() {
    assertThat(refusals(corrected(null, "1", supply(true, FIRST))))
        .containsExactly("BACKDATED input.supply.agreedOn");
    done(corrected("2021-12-20", "1", supply(false, null)));
    done(post(AnInduction.SCHOOL, "2022-01-04", null, "1", supply(true, "2021-12-20")));
    assertThat(plan(END_OF_TERM_2).served()).isEqualTo(Rational.ONE);
    assertThat(standings(END_OF_TERM_2))
        .containsExactly(CountedSpell.Standing.NOT_AGREED, CountedSpell.Standing.COUNTS);
  }

  // Examples 14 and 15 with a supply post: 0.5 from term 1 on and 0.3 in term 2. Agreed, both
  // count:
  // 2 x 0.5 + 0.3; not agreed, 1.0. Agreed and ended after half of term 2, it is too short: 1.0.
  @Test
  void a_supply_post_beside_another_adds_to_it_or_not() {
    done(corrected(null, "0.5", PostKind.Entry.NONE));
    var school = RecordStage.OTHER_SCHOOL;
    done(post(school, "2022-01-04", END_OF_TERM_2, "0.3", supply(true, "2021-12-01")));
    assertThat(plan(END_OF_TERM_2).served()).isEqualTo(Rational.of("1.3"));
    var entry = stage.stored().ledger().revision();
    correct(entry, END_OF_TERM_2, supply(false, null));
    assertThat(plan(END_OF_TERM_2).served()).isEqualTo(Rational.ONE);
    correct(entry + 1, "2022-02-11", supply(true, "2021-12-01"));
    assertThat(plan(END_OF_TERM_2).served()).isEqualTo(Rational.ONE);
    assertThat(standings(END_OF_TERM_2)).contains(CountedSpell.Standing.TOO_SHORT);
  }

  private void correct(int entry, String end, PostKind.Entry kind) {
    done(
        new JoinSchool.Command(
            stage.asRead(),
            RecordStage.OTHER_SCHOOL,
            LocalDate.parse("2022-01-04"),
            LocalDate.parse(end),
            new BigDecimal("0.3"),
            null,
            null,
            kind,
            true,
            new Why(entry, "told otherwise")));
  }

  // A college where a term is three quarters of one, and a post counts from 1.5 terms on.
  @Test
  void a_post_without_school_terms_counts_what_the_body_fixed() {
    done(corrected(null, "1", college("0.75", "1.5")));
    assertThat(standings("2021-12-20")).containsExactly(CountedSpell.Standing.PROVISIONAL);
    assertThat(plan(END_OF_TERM_2).served()).isEqualTo(Rational.of("1.5"));
    assertThat(standings(END_OF_TERM_2)).containsExactly(CountedSpell.Standing.COUNTS);
    assertThat(stage.events(InductionEvent.FactRecorded.class).getLast().what())
        .endsWith(", without school terms: a term counts 0.75, the post from 1.5 terms on");
    done(corrected("2021-12-20", "1", college("0.75", "1.5")));
    assertThat(plan(END_OF_TERM_2).served()).isEqualTo(Rational.ZERO);
    assertThat(standings(END_OF_TERM_2)).containsExactly(CountedSpell.Standing.TOO_SHORT);
    done(corrected("2021-12-20", "1", college("0.1", "1")));
    assertThat(plan(END_OF_TERM_2).served()).isEqualTo(Rational.of("0.1"));
    assertThat(stage.events(InductionEvent.FactRecorded.class).getLast().what())
        .endsWith("the post from 1 term on");
  }

  // 1.0 a term instead of 0.75: part 1 ends with term 3 again instead of with term 4.
  @Test
  void the_kind_of_the_first_post_moves_the_assessments_and_back() {
    var before = stage.assessmentDue(1);
    done(corrected(null, "1", college("0.75", "1")));
    assertThat(stage.assessmentDue(1)).isEqualTo("2022-12-19").isAfter(before);
    assertThat(stage.events(InductionEvent.PlanRecalculated.class)).isNotEmpty();
    done(corrected(null, "1", PostKind.Entry.NONE));
    assertThat(stage.assessmentDue(1)).isEqualTo(before);
  }

  @Test
  void as_of_an_earlier_day_the_post_is_what_it_was_known_to_be() {
    stage.on("2022-01-12");
    done(corrected(null, "1", supply(false, null)));
    assertThat(stood("2022-01-11").kind()).isEqualTo(PostKind.ordinary());
    assertThat(stood("2022-01-12").kind()).isEqualTo(new PostKind.Supply(null));
  }

  private PostBegan stood(String day) {
    var read =
        stage.read.handle(
            stage.officer(),
            new ReadInduction.Command(List.of(RecordStage.ECT), LocalDate.parse(day)));
    return Objects.requireNonNull(read.get(RecordStage.ECT))
        .induction()
        .posts()
        .all()
        .getFirst()
        .began();
  }

  @Test
  void everything_wrong_with_a_kind_is_told_at_once() {
    var both =
        new PostKind.Entry(
            new PostKind.SupplyEntry(true, LocalDate.of(2022, 2, 1)),
            new PostKind.TermsEntry(new BigDecimal("0.09"), BigDecimal.ZERO));
    assertThat(refusals(post(RecordStage.OTHER_SCHOOL, "2022-01-17", null, "2", both)))
        .containsExactlyInAnyOrder(
            "OUT_OF_RANGE input.fte",
            "OUT_OF_RANGE input.notInTerms.equivalence",
            "OUT_OF_RANGE input.notInTerms.minimumTerms",
            "DATE_IN_FUTURE input.supply.agreedOn",
            "BACKDATED input.supply.agreedOn",
            "INVALID input.notInTerms");
    var school = RecordStage.OTHER_SCHOOL;
    assertThat(refusals(post(school, "2022-01-17", null, "0.2", supply(true, null))))
        .containsExactly("REQUIRED input.supply.agreedOn");
    assertThat(refusals(post(school, "2022-01-17", null, "0.2", supply(false, "2022-01-03"))))
        .containsExactly("INVALID input.supply.agreedOn");
    assertThat(refusals(post(school, "2022-01-17", null, "0.2", college("1.01", "6.1"))))
        .containsExactly(
            "OUT_OF_RANGE input.notInTerms.equivalence",
            "OUT_OF_RANGE input.notInTerms.minimumTerms");
    done(post(school, "2022-01-17", null, "0.2", college("1", "6")));
    assertThat(stage.stored().posts().all()).hasSize(2);
  }
}
