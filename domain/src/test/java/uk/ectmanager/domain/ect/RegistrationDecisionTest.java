package uk.ectmanager.domain.ect;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ectmanager.domain.ect.SomeRegistrations.BODY;
import static uk.ectmanager.domain.ect.SomeRegistrations.ID;
import static uk.ectmanager.domain.ect.SomeRegistrations.LEAD;
import static uk.ectmanager.domain.ect.SomeRegistrations.NEVER;
import static uk.ectmanager.domain.ect.SomeRegistrations.NOW;
import static uk.ectmanager.domain.ect.SomeRegistrations.SCHOOL;
import static uk.ectmanager.domain.ect.SomeRegistrations.check;
import static uk.ectmanager.domain.ect.SomeRegistrations.checked;
import static uk.ectmanager.domain.ect.SomeRegistrations.clear;
import static uk.ectmanager.domain.ect.SomeRegistrations.done;
import static uk.ectmanager.domain.ect.SomeRegistrations.pending;
import static uk.ectmanager.domain.ect.SomeRegistrations.problems;
import static uk.ectmanager.domain.ect.section.SomeSections.START;
import static uk.ectmanager.domain.ect.section.SomeSections.TUTOR;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.ectmanager.domain.ect.check.EarlierOutcome;
import uk.ectmanager.domain.ect.section.ProgrammeKind;
import uk.ectmanager.domain.ect.section.SomeSections;
import uk.ectmanager.domain.shared.BodyRelations;
import uk.ectmanager.domain.shared.PostKind;
import uk.ectmanager.domain.shared.Result;

/** What the appropriate body decides on a signed registration, and what keeps it from that. */
class RegistrationDecisionTest {

  @Test
  void a_returned_registration_is_a_draft_without_signature_and_check() {
    var change = checked().sendBack("Please correct the name.", NOW);
    assertThat(change.next()).isInstanceOf(Registration.Draft.class);
    assertThat(change.next().core().decisionReason()).isEqualTo("Please correct the name.");
    assertThat(change.next().qtsCheck()).isNull();
    assertThat(change.next().core().lapsed())
        .singleElement()
        .extracting(LapsedSignature::reason)
        .isEqualTo(LapsedSignature.Reason.RETURNED);
    assertThat(change.events())
        .hasExactlyElementsOfTypes(
            RegistrationEvent.RegistrationReturned.class, RegistrationEvent.SignatureLapsed.class);
  }

  @Test
  void an_authorised_registration_tells_what_the_induction_needs() {
    var checked = checked();
    var change = done(checked.authorise(Conditions.unhindered(NEVER, null), NOW));
    assertThat(change.events())
        .containsExactly(
            new RegistrationEvent.EctAuthorised(
                ID,
                SCHOOL,
                BODY,
                checked.revision() + 1,
                LEAD,
                TUTOR,
                START,
                null,
                new BigDecimal("0.8"),
                ProgrammeKind.PROVIDER_LED,
                "lead-one",
                "partner-one",
                null,
                List.of(),
                LocalDate.of(2026, 7, 1),
                PostKind.ordinary()));
    assertThat(change.next().signature()).isEqualTo(checked.signature());
  }

  @Test
  void each_finding_of_the_qts_check_blocks_with_its_own_reason() {
    var none = LocalDate.of(2026, 7, 1);
    assertThat(problems(pending(START).authorise(Conditions.unhindered(NEVER, null), NOW)))
        .containsExactly("WRONG_STATE qtsCheck");
    var worst = check(false, null, true, true, EarlierOutcome.FAILED);
    var change = pending(START).check(worst);
    assertThat(((RegistrationEvent.QtsCheckRecorded) change.events().getFirst()).clear()).isFalse();
    assertThat(
            problems(
                ((Registration.PendingAb) change.next())
                    .authorise(Conditions.unhindered(NEVER, null), NOW)))
        .containsExactly(
            "RECORD_MISMATCH qtsCheck.identityMatches",
            "QTS_NOT_HELD qtsCheck.qtsDate",
            "PROHIBITED qtsCheck.prohibited",
            "EXEMPT qtsCheck.exempt",
            "EARLIER_OUTCOME qtsCheck.earlierOutcome");
    assertThat(check(true, START, false, false, EarlierOutcome.NONE).against(START)).isEmpty();
    assertThat(
            problems(
                Result.refused(
                    check(true, START.plusDays(1), false, false, EarlierOutcome.NONE)
                        .against(START))))
        .containsExactly("QTS_AFTER_START qtsCheck.qtsDate");
    for (var outcome :
        List.of(EarlierOutcome.PASSED, EarlierOutcome.FAILED, EarlierOutcome.FAILED_IN_WALES)) {
      assertThat(problems(Result.refused(check(true, none, false, false, outcome).against(START))))
          .containsExactly("EARLIER_OUTCOME qtsCheck.earlierOutcome");
    }
  }

  @ParameterizedTest
  @CsvSource({
    // signed on Sunday 22 Nov 2026; start, allowed days, reason, problem
    "2026-11-22, 0,,",
    "2026-11-23, 0,,",
    "2026-11-20, 0, late, BACKDATED contract.startDate",
    "2026-11-20, 1, late,",
    "2026-11-20, 1,, REQUIRED input.backdatingReason",
    "2026-11-19, 1, late, BACKDATED contract.startDate",
    "2026-11-09, 10, late,",
    "2026-11-06, 10, late, BACKDATED contract.startDate",
    "2026-11-21, 0, late, BACKDATED contract.startDate",
    "2026-11-21, 1, late,"
  })
  void an_induction_starts_before_its_registration_only_as_the_body_allows(
      LocalDate start, int allowed, @Nullable String reason, @Nullable String problem) {
    var pending = (Registration.PendingAb) pending(start).check(clear()).next();
    assertThat(
            problems(
                pending.authorise(
                    Conditions.unhindered(new Backdating(allowed, _ -> false), reason), NOW)))
        .isEqualTo(problem == null ? List.of() : List.of(problem));
  }

  @Test
  void bank_holidays_are_no_working_days() {
    var friday = LocalDate.of(2026, 11, 20);
    var backdating = new Backdating(1, friday::equals);
    assertThat(backdating.check(friday.minusDays(1), LocalDate.of(2026, 11, 22), "late")).isEmpty();
    assertThat(backdating.check(LocalDate.of(1999, 5, 7), LocalDate.of(2026, 11, 22), "late"))
        .hasSize(1);
  }

  @Test
  void everything_about_body_and_school_blocks_with_its_own_reason() {
    var conditions =
        new Conditions(NEVER, null, new BodyRelations(true, true, true), true, false, true);
    assertThat(problems(checked().authorise(conditions, NOW)))
        .containsExactly(
            "BODY_BARRED input.relations.recommendedForQts",
            "BODY_BARRED input.relations.employs",
            "BODY_BARRED input.relations.inductionAtItsSchool",
            "BODY_NOT_FOR_SCHOOL input.registrationId",
            "SPECIAL_MEASURES input.registrationId");
    assertThat(
            problems(
                checked().authorise(new Conditions(NEVER, null, null, true, true, false), NOW)))
        .containsExactly("REQUIRED input.relations");
    assertThat(
            problems(
                checked().authorise(new Conditions(NEVER, null, null, false, true, false), NOW)))
        .isEmpty();
  }

  @Test
  void an_authorisation_in_error_is_undone_visibly_and_frees_the_trn() {
    var authorised =
        (Registration.Authorised)
            done(checked().authorise(Conditions.unhindered(NEVER, null), NOW)).next();
    var change = authorised.undo("The wrong teacher.", NOW);
    var undone = change.next();
    assertThat(undone.state()).isEqualTo(RegistrationState.UNDONE);
    assertThat(undone.holdsTrn()).isFalse();
    assertThat(undone.signature()).isEqualTo(authorised.signature());
    assertThat(undone.qtsCheck()).isEqualTo(authorised.qtsCheck());
    assertThat(undone.core().decisionReason()).isEqualTo("The wrong teacher.");
    assertThat(change.events())
        .containsExactly(
            new RegistrationEvent.RegistrationUndone(
                ID, SCHOOL, BODY, authorised.revision() + 1, LEAD, "The wrong teacher."));
    assertThat(problems(undone.save(SomeSections.address(), NOW)))
        .containsExactly("WRONG_STATE input.registrationId");
  }
}
