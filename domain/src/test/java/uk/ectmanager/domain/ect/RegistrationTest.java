package uk.ectmanager.domain.ect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.ectmanager.domain.ect.section.SomeSections.START;
import static uk.ectmanager.domain.ect.section.SomeSections.TUTOR;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.ectmanager.domain.access.Role;
import uk.ectmanager.domain.ect.check.CheckSource;
import uk.ectmanager.domain.ect.check.EarlierOutcome;
import uk.ectmanager.domain.ect.check.QtsCheck;
import uk.ectmanager.domain.ect.check.RecordMatch;
import uk.ectmanager.domain.ect.section.AddressSection;
import uk.ectmanager.domain.ect.section.ContractKind;
import uk.ectmanager.domain.ect.section.ContractSection;
import uk.ectmanager.domain.ect.section.Postcode;
import uk.ectmanager.domain.ect.section.ProgrammeKind;
import uk.ectmanager.domain.ect.section.ProgrammeSection;
import uk.ectmanager.domain.ect.section.RegistrationSection;
import uk.ectmanager.domain.ect.section.RegistrationSection.SectionName;
import uk.ectmanager.domain.ect.section.SomeSections;
import uk.ectmanager.domain.ect.section.TeacherSection;
import uk.ectmanager.domain.ect.section.TrainingSection;
import uk.ectmanager.domain.ect.section.WorkingPattern;
import uk.ectmanager.domain.shared.AccountId;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.BodyRelations;
import uk.ectmanager.domain.shared.Change;
import uk.ectmanager.domain.shared.EctId;
import uk.ectmanager.domain.shared.Result;
import uk.ectmanager.domain.shared.SchoolId;
import uk.ectmanager.domain.signature.Signature;
import uk.ectmanager.domain.signature.SignatureStatement;

class RegistrationTest {

  private static final EctId ID = new EctId(new UUID(0, 1));
  private static final SchoolId SCHOOL = new SchoolId(new UUID(0, 2));
  private static final AppropriateBodyId BODY = new AppropriateBodyId(new UUID(0, 3));
  private static final AccountId LEAD = new AccountId(new UUID(0, 4));
  private static final AccountId HEAD = new AccountId(new UUID(0, 5));
  private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
  private static final Backdating NEVER = new Backdating(0, _ -> false);

  private static RegistrationChange started() {
    return Registration.start(ID, SCHOOL, BODY, LEAD, new UUID(0, 6), NOW);
  }

  private static RegistrationChange save(Registration registration, RegistrationSection section) {
    return done(registration.save(section, NOW));
  }

  private static Registration.Draft complete(LocalDate start) {
    var next = started().next();
    for (var section :
        List.of(
            SomeSections.teacher(),
            SomeSections.contract(start),
            SomeSections.training(),
            SomeSections.address(),
            SomeSections.programme(),
            SomeSections.post())) {
      next = save(next, section).next();
    }
    return (Registration.Draft) next;
  }

  private static Registration.AwaitingSignature awaiting(LocalDate start) {
    return (Registration.AwaitingSignature) done(complete(start).confirm(LEAD, true)).next();
  }

  private static Registration.PendingAb pending(LocalDate start) {
    var awaiting = awaiting(start);
    return (Registration.PendingAb) awaiting.sign(signature(awaiting)).next();
  }

  private static Signature signature(Registration.AwaitingSignature awaiting) {
    var statement = SignatureStatement.current(SignatureStatement.Kind.REGISTRATION_HEADTEACHER);
    return Signature.of(
        awaiting.toSign().claims(HEAD, "Hed Example", Role.HEADTEACHER, statement, NOW),
        "hash",
        "proof");
  }

  private static QtsCheck clear() {
    return check(true, LocalDate.of(2026, 7, 1), false, false, EarlierOutcome.NONE);
  }

  private static QtsCheck check(
      boolean identity,
      @Nullable LocalDate qts,
      boolean prohibited,
      boolean exempt,
      EarlierOutcome outcome) {
    return new QtsCheck(
        NOW,
        HEAD,
        "Olly Officer",
        CheckSource.OFFICER,
        identity ? RecordMatch.MATCHES : RecordMatch.DIFFERS,
        null,
        qts,
        prohibited,
        exempt,
        outcome,
        null);
  }

  @Test
  void a_draft_starts_empty_and_tells_everything_that_is_missing() {
    var change = started();
    assertThat(change.events())
        .containsExactly(new RegistrationEvent.RegistrationStarted(ID, SCHOOL, BODY, 1, LEAD));
    assertThat(problems(((Registration.Draft) change.next()).confirm(LEAD, true)))
        .containsExactly(
            "SECTION_INCOMPLETE teacher",
            "SECTION_INCOMPLETE contract",
            "SECTION_INCOMPLETE training",
            "SECTION_INCOMPLETE address",
            "SECTION_INCOMPLETE programme",
            "SECTION_INCOMPLETE post");
    assertThat(change.next().content().name()).isEqualTo("New ECT");
  }

  @Test
  void a_section_is_saved_with_personal_values_masked_in_what_is_told() {
    var change = save(started().next(), SomeSections.teacher());
    assertThat(change.next().revision()).isEqualTo(2);
    var saved = (RegistrationEvent.SectionSaved) change.events().getFirst();
    assertThat(saved.section()).isEqualTo(SectionName.TEACHER);
    assertThat(saved.changes())
        .contains(
            new Change("teacher.trn", null, "1234567"),
            new Change("teacher.name.last", null, Change.MASK),
            new Change("teacher.email", null, Change.MASK),
            new Change("teacher.dateOfBirth", null, Change.MASK),
            new Change("teacher.nationalInsuranceNumber", null, Change.MASK));
    assertThat(saved.toString()).doesNotContain("Ada", "Example", "AB123456C", "2000-02-29");
    var address = save(change.next(), SomeSections.address()).events().getFirst();
    assertThat(address.changes())
        .isNotEmpty()
        .allSatisfy(one -> assertThat(one.after()).isEqualTo(Change.MASK));
    var contract = save(change.next(), SomeSections.contract()).events().getFirst();
    assertThat(contract.changes())
        .contains(
            new Change("contract.startDate", null, "2027-01-04"),
            new Change("contract.pattern", null, "0.8 FTE"),
            new Change("contract.mentorName", null, Change.MASK));
  }

  @Test
  void a_complete_draft_is_confirmed() {
    var draft = complete(START);
    var change = done(draft.confirm(HEAD, true));
    assertThat(change.next().state()).isEqualTo(RegistrationState.AWAITING_SIGNATURE);
    assertThat(change.next().core().registrant()).isEqualTo(HEAD);
    assertThat(change.next().revision()).isEqualTo(draft.revision() + 1);
    assertThat(change.events())
        .containsExactly(
            new RegistrationEvent.RegistrationConfirmed(
                ID, SCHOOL, BODY, draft.revision() + 1, HEAD));
  }

  @Test
  void a_draft_without_trn_tutor_or_with_qts_after_the_start_is_not_confirmed() {
    var teacher = SomeSections.teacher();
    var contract = SomeSections.contract(LocalDate.of(2026, 6, 30));
    var draft = complete(START);
    draft =
        (Registration.Draft)
            save(
                    draft,
                    new TeacherSection(
                        teacher.type(),
                        null,
                        teacher.name(),
                        null,
                        teacher.email(),
                        teacher.dateOfBirth(),
                        null,
                        true,
                        null))
                .next();
    draft =
        (Registration.Draft)
            save(
                    draft,
                    new ContractSection(
                        "Teacher",
                        ContractKind.PERMANENT,
                        contract.startDate(),
                        null,
                        new WorkingPattern(BigDecimal.ONE),
                        List.of("Year 3"),
                        null,
                        null,
                        null))
                .next();
    assertThat(problems(draft.confirm(LEAD, true)))
        .containsExactly(
            "TRN_MISSING teacher.trn",
            "REQUIRED contract.tutor",
            "NOT_IN_ORDER contract.startDate");
    assertThat(problems(complete(START).confirm(LEAD, false)))
        .containsExactly("NOT_FOUND contract.tutor");
    var sameDay = complete(LocalDate.of(2026, 7, 1));
    assertThat(problems(sameDay.confirm(LEAD, true))).isEmpty();
  }

  @Test
  void signing_freezes_what_was_confirmed() {
    var awaiting = awaiting(START);
    var signature = signature(awaiting);
    var change = awaiting.sign(signature);
    assertThat(change.next().signature()).isEqualTo(signature);
    assertThat(change.next().state()).isEqualTo(RegistrationState.PENDING_AB);
    assertThat(change.next().form()).isEqualTo(awaiting.form());
    assertThat(change.events())
        .containsExactly(
            new RegistrationEvent.RegistrationSigned(
                ID, SCHOOL, BODY, awaiting.revision() + 1, awaiting.revision(), HEAD, 1, NOW));
    var stale = awaiting(START);
    var other = (Registration.Draft) save(stale, SomeSections.address()).next();
    var again = (Registration.AwaitingSignature) done(other.confirm(LEAD, true)).next();
    assertThatThrownBy(() -> again.sign(signature)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void every_field_is_part_of_what_is_signed() {
    var form = complete(START).form();
    var seen = new java.util.HashSet<Object>(Set.of(form));
    for (var section :
        List.<RegistrationSection>of(
            new AddressSection(
                "2 Example Street", null, null, "Exampleton", null, new Postcode("SW1A 1AA"), null),
            SomeSections.contract(START.plusDays(1)),
            new ProgrammeSection(ProgrammeKind.PROVIDER_LED, "lead-one", "partner-two", null, null),
            new TrainingSection(
                "University of Elsewhere", List.of("Art"), List.of("11 to 16"), null))) {
      assertThat(seen.add(save(complete(START), section).next().form())).isTrue();
    }
    assertThat(form.fields()).containsKeys("seal", "ect", "school", "appropriateBody");
    assertThat(form.fields().toString()).contains("AB123456C", "2000-02-29");
  }

  @Test
  void saving_a_confirmed_or_signed_registration_returns_it_to_draft() {
    assertThat(save(awaiting(START), SomeSections.address()).next())
        .isInstanceOf(Registration.Draft.class);
    var pending = pending(START);
    var change = save(pending, SomeSections.address());
    assertThat(change.next()).isInstanceOf(Registration.Draft.class);
    assertThat(change.next().signature()).isNull();
    assertThat(change.next().core().lapsed())
        .containsExactly(
            new LapsedSignature(pending.signature(), NOW, LapsedSignature.Reason.CHANGED));
    assertThat(change.events())
        .hasExactlyElementsOfTypes(
            RegistrationEvent.SectionSaved.class, RegistrationEvent.SignatureLapsed.class);
  }

  @Test
  void an_authorised_or_refused_registration_is_not_changed() {
    var refused = pending(START).refuse("No", NOW).next();
    assertThat(problems(refused.save(SomeSections.address(), NOW))).containsExactly("WRONG_STATE ");
    assertThat(refused.holdsTrn()).isFalse();
    var authorised = done(checked().authorise(Conditions.unhindered(NEVER, null), NOW)).next();
    assertThat(problems(authorised.save(SomeSections.address(), NOW)))
        .containsExactly("WRONG_STATE ");
    assertThat(authorised.holdsTrn()).isTrue();
  }

  private static Registration.PendingAb checked() {
    return (Registration.PendingAb) pending(START).check(clear()).next();
  }

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
                LocalDate.of(2026, 7, 1)));
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

  private static RegistrationChange done(Result<RegistrationChange> result) {
    return switch (result) {
      case Result.Done<RegistrationChange>(var change) -> change;
      case Result.Refused<RegistrationChange>(var problems) ->
          throw new AssertionError("refused: " + problems);
    };
  }

  private static List<String> problems(Result<?> result) {
    return result.problems().stream()
        .map(problem -> problem.code() + " " + String.join(".", problem.path()))
        .toList();
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
            "BODY_NOT_FOR_SCHOOL ",
            "SPECIAL_MEASURES ");
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
    assertThat(problems(undone.save(SomeSections.address(), NOW))).containsExactly("WRONG_STATE ");
  }
}
