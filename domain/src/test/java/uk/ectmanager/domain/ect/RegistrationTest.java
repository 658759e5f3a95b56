package uk.ectmanager.domain.ect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.ectmanager.domain.ect.SomeRegistrations.BODY;
import static uk.ectmanager.domain.ect.SomeRegistrations.HEAD;
import static uk.ectmanager.domain.ect.SomeRegistrations.ID;
import static uk.ectmanager.domain.ect.SomeRegistrations.LEAD;
import static uk.ectmanager.domain.ect.SomeRegistrations.NEVER;
import static uk.ectmanager.domain.ect.SomeRegistrations.NOW;
import static uk.ectmanager.domain.ect.SomeRegistrations.SCHOOL;
import static uk.ectmanager.domain.ect.SomeRegistrations.awaiting;
import static uk.ectmanager.domain.ect.SomeRegistrations.checked;
import static uk.ectmanager.domain.ect.SomeRegistrations.complete;
import static uk.ectmanager.domain.ect.SomeRegistrations.done;
import static uk.ectmanager.domain.ect.SomeRegistrations.pending;
import static uk.ectmanager.domain.ect.SomeRegistrations.problems;
import static uk.ectmanager.domain.ect.SomeRegistrations.save;
import static uk.ectmanager.domain.ect.SomeRegistrations.signature;
import static uk.ectmanager.domain.ect.SomeRegistrations.started;
import static uk.ectmanager.domain.ect.section.SomeSections.START;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
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
import uk.ectmanager.domain.shared.Change;

class RegistrationTest {

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
    assertThat(problems(refused.save(SomeSections.address(), NOW)))
        .containsExactly("WRONG_STATE input.registrationId");
    assertThat(refused.holdsTrn()).isFalse();
    var authorised = done(checked().authorise(Conditions.unhindered(NEVER, null), NOW)).next();
    assertThat(problems(authorised.save(SomeSections.address(), NOW)))
        .containsExactly("WRONG_STATE input.registrationId");
    assertThat(authorised.holdsTrn()).isTrue();
  }
}
