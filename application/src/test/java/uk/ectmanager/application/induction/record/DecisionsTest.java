package uk.ectmanager.application.induction.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.ectmanager.application.induction.record.RecordStage.day;
import static uk.ectmanager.application.induction.record.RecordStage.done;
import static uk.ectmanager.application.induction.record.RecordStage.refusals;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import uk.ectmanager.application.NotPermitted;
import uk.ectmanager.application.induction.AnInduction;
import uk.ectmanager.domain.access.Role;
import uk.ectmanager.domain.induction.facts.ExtensionKind;
import uk.ectmanager.domain.shared.PostKind;
import uk.ectmanager.domain.shared.Rational;
import uk.ectmanager.domain.shared.SchoolId;

/** What only the appropriate body records: extensions, reductions, which school leads. */
class DecisionsTest {

  private final RecordStage stage = new RecordStage();

  private ExtendInduction.Command extension(
      String terms, @Nullable String decided, @Nullable Integer part, @Nullable String grounds) {
    return new ExtendInduction.Command(
        stage.asRead(),
        ExtensionKind.APPROPRIATE_BODY,
        new BigDecimal(terms),
        decided == null ? null : day(decided),
        part,
        grounds,
        Why.NONE);
  }

  private ReduceInduction.Command reduction(
      @Nullable String toTerms, @Nullable String completes, String consented) {
    return new ReduceInduction.Command(
        stage.asRead(),
        toTerms == null ? null : new BigDecimal(toTerms),
        completes == null ? null : day(completes),
        day(consented),
        null,
        Why.NONE);
  }

  private NameLeadSchool.Command lead(SchoolId school, String from) {
    return new NameLeadSchool.Command(stage.asRead(), school, day(from), Why.NONE);
  }

  @Test
  void an_extension_adds_its_terms() {
    var plan =
        Objects.requireNonNull(
            done(stage.extendInduction.handle(
                    stage.officer(), extension("1.5", null, null, "illness")))
                .reading()
                .plan());
    assertThat(plan.required()).isEqualTo(Rational.of("7.5"));
    assertThat(
            refusals(
                stage.extendInduction.handle(
                    stage.officer(), extension("0.05", "2022-01-11", 3, " "))))
        .containsExactly(
            "REQUIRED input.grounds",
            "DATE_IN_FUTURE input.decided",
            "OUT_OF_RANGE input.terms",
            "OUT_OF_RANGE input.part");
  }

  @Test
  void a_reduction_for_experience_leaves_the_terms_that_it_names() {
    var plan =
        Objects.requireNonNull(
            done(stage.reduceInduction.handle(stage.officer(), reduction("3", null, "2022-01-10")))
                .reading()
                .plan());
    assertThat(plan.required()).isEqualTo(Rational.of(3));
    assertThat(
            refusals(
                stage.reduceInduction.handle(stage.officer(), reduction("2", null, "2022-01-10"))))
        .containsExactly("ALREADY_EXISTS input.toTerms");
    assertThat(
            refusals(
                stage.reduceInduction.handle(stage.officer(), reduction("6", null, "2022-01-11"))))
        .containsExactly(
            "DATE_IN_FUTURE input.consented",
            "OUT_OF_RANGE input.toTerms",
            "ALREADY_EXISTS input.toTerms");
    assertThat(
            refusals(
                stage.reduceInduction.handle(stage.officer(), reduction(null, null, "2022-01-10"))))
        .containsExactly("REQUIRED input.toTerms");
  }

  @Test
  void a_part_timer_completes_early_once_six_calendar_terms_are_covered() {
    assertThat(
            refusals(
                stage.reduceInduction.handle(
                    stage.officer(), reduction(null, "2023-07-24", "2022-01-10"))))
        .containsExactly("TOO_EARLY input.completes");
    done(
        stage.changeContract.handle(
            stage.tutor(),
            new ChangeContract.Command(
                stage.asRead(),
                null,
                day("2022-01-10"),
                new BigDecimal("0.7"),
                null,
                null,
                null,
                null,
                null,
                Why.NONE)));
    assertThat(
            refusals(
                stage.reduceInduction.handle(
                    stage.officer(), reduction(null, "2023-07-21", "2022-01-10"))))
        .containsExactly("TOO_EARLY input.completes");
    done(
        stage.reduceInduction.handle(stage.officer(), reduction(null, "2023-07-25", "2022-01-10")));
  }

  @Test
  void of_two_schools_the_one_named_leads_from_the_day_on() {
    assertThat(
            refusals(
                stage.nameLeadSchool.handle(
                    stage.officer(), lead(RecordStage.OTHER_SCHOOL, "2022-02-01"))))
        .containsExactly("OUT_OF_RANGE input.schoolId");
    done(
        stage.joinSchool.handle(
            stage.officer(),
            new JoinSchool.Command(
                stage.asRead(),
                RecordStage.OTHER_SCHOOL,
                day("2022-01-10"),
                null,
                new BigDecimal("0.2"),
                null,
                null,
                PostKind.Entry.NONE,
                true,
                Why.NONE)));
    assertThat(stage.stored().school()).isEqualTo(AnInduction.SCHOOL);
    done(
        stage.nameLeadSchool.handle(stage.officer(), lead(RecordStage.OTHER_SCHOOL, "2022-01-10")));
    assertThat(stage.stored().school()).isEqualTo(RecordStage.OTHER_SCHOOL);
    assertThat(
            refusals(
                stage.nameLeadSchool.handle(
                    stage.officer(), lead(AnInduction.SCHOOL, "2021-10-01"))))
        .containsExactly("REQUIRED input.reason");
    assertThat(
            refusals(
                stage.nameLeadSchool.handle(
                    stage.officer(), lead(AnInduction.SCHOOL, "2022-01-10"))))
        .containsExactly("ALREADY_EXISTS input.from");
  }

  @ParameterizedTest
  @EnumSource(
      mode = Mode.EXCLUDE,
      names = {"AB_ADMINISTRATOR", "AB_OFFICER"})
  void nobody_but_the_appropriate_body_decides(Role role) {
    assertThatThrownBy(() ->
            stage.extendInduction.handle(stage.in(role), extension("1", null, null, "illness")))
        .isInstanceOf(NotPermitted.class);
    assertThatThrownBy(
            () -> stage.reduceInduction.handle(stage.in(role), reduction("3", null, "2022-01-10")))
        .isInstanceOf(NotPermitted.class);
    assertThatThrownBy(() ->
            stage.nameLeadSchool.handle(stage.in(role), lead(AnInduction.SCHOOL, "2022-01-10")))
        .isInstanceOf(NotPermitted.class);
  }
}
