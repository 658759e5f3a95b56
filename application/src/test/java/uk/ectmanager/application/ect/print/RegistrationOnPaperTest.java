package uk.ectmanager.application.ect.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.ectmanager.application.RecordedEvent;
import uk.ectmanager.application.SystemViewer;
import uk.ectmanager.application.ect.AnEct;
import uk.ectmanager.application.ect.PaperScene;
import uk.ectmanager.application.ect.RegistrationDesk.AsRead;
import uk.ectmanager.application.ect.RegistrationScene;
import uk.ectmanager.application.ect.decision.ReturnRegistration;
import uk.ectmanager.application.signature.FormCodes;
import uk.ectmanager.application.signature.PrintableForm;
import uk.ectmanager.application.signature.VerifyFormCode.Answer;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.ect.Registration;
import uk.ectmanager.domain.ect.RegistrationEvent;
import uk.ectmanager.domain.ect.section.ProgrammeKind;
import uk.ectmanager.domain.ect.section.ProgrammeSection;
import uk.ectmanager.domain.ect.section.RegistrationSection;
import uk.ectmanager.domain.ect.section.RegistrationType;
import uk.ectmanager.domain.ect.section.TeacherSection;
import uk.ectmanager.domain.shared.EmailAddress;
import uk.ectmanager.domain.shared.EventId;
import uk.ectmanager.domain.signature.CodeFinding;
import uk.ectmanager.domain.signature.FormKind;
import uk.ectmanager.domain.signature.Signature;
import uk.ectmanager.domain.signature.VerificationCode;

/** What stands on the paper, who may have it, and what its code tells. */
class RegistrationOnPaperTest {

  private static final LocalDate SIGNED_ON = LocalDate.of(2026, 11, 22);

  private final RegistrationScene scene = new RegistrationScene();
  private final PaperScene paperScene = new PaperScene(scene);
  private final List<PrintableForm> printed = new ArrayList<>();
  private final PrintRegistration paper =
      paperScene.printer(form -> {
        printed.add(form);
        return new byte[] {1};
      });

  private @Nullable PrintableForm print(Viewer viewer, AsRead read) {
    printed.clear();
    var answer = paper.handle(viewer, read.id());
    assertThat(answer.isPresent()).isEqualTo(!printed.isEmpty());
    return printed.isEmpty() ? null : printed.getFirst();
  }

  private PrintableForm printed(Viewer viewer, AsRead read) {
    return Objects.requireNonNull(print(viewer, read));
  }

  private static String words(PrintableForm form) {
    var words = new StringBuilder(form.standing()).append('\n');
    form.notes().forEach(note -> words.append(note).append('\n'));
    form.sections()
        .forEach(section -> {
          words.append(section.heading()).append('\n');
          section
              .rows()
              .forEach(
                  row -> words.append(row.label()).append(": ").append(row.value()).append('\n'));
        });
    return words.toString();
  }

  private Signature signature(AsRead read) {
    return Objects.requireNonNull(scene.stored(read).signature());
  }

  private Answer check(Signature signature) {
    return paperScene.verifier().handle(VerificationCode.of(signature).grouped());
  }

  private void noted(AsRead read) {
    var core = scene.stored(read).core();
    paperScene
        .codes()
        .handle(
            new RecordedEvent(
                new EventId(new UUID(4, 4)),
                Instant.EPOCH,
                SystemViewer.ACCOUNT,
                "System",
                "system",
                new RegistrationEvent.RegistrationSigned(
                    core.id(),
                    core.school(),
                    core.body(),
                    core.revision(),
                    signature(read).revision(),
                    signature(read).signatory(),
                    1,
                    signature(read).signedAt())));
  }

  @Test
  void before_the_signature_the_paper_says_that_it_is_not_signed() {
    var read = scene.given(AnEct.number(1).awaiting());
    var form = printed(scene.head(), read);

    assertThat(form.standing())
        .isEqualTo(
            "This registration is waiting for the headteacher's signature. It is not signed.");
    assertThat(form.signature()).isNull();
    assertThat(words(form))
        .contains("First name: Ada1", "Last name: Example", "First day: 4 January 2027")
        .contains("Full-time equivalent: 0.8", "Same classes regularly: yes")
        .contains("Purpose: a new induction", "Setting: ");
  }

  @Test
  void after_it_the_paper_bears_the_signature_and_its_code() {
    var read = scene.givenSigned(AnEct.number(1));
    var form = printed(scene.officer(), read);
    var block = Objects.requireNonNull(form.signature());
    var code = VerificationCode.of(signature(read)).grouped();

    assertThat(form.standing()).contains("It was signed on 22 November 2026.");
    assertThat(block.code()).isEqualTo(code);
    assertThat(block.verifyAt()).hasToString("https://ect.example/verify?code=" + code);
    assertThat(block.statement()).startsWith("I am the headteacher");
    assertThat(block.rows().getFirst().value()).isEqualTo("Viewer 33");
    assertThat(check(signature(read)))
        .isEqualTo(new Answer(CodeFinding.VALID, FormKind.REGISTRATION, SIGNED_ON));
  }

  @Test
  void a_draft_says_what_is_not_filled_in() {
    var read = scene.given(AnEct.number(1).empty());
    assertThat(words(printed(scene.lead(), read)))
        .contains("This registration is a draft. It is not signed.")
        .contains("This section: not filled in yet");
  }

  @Test
  void everything_that_was_filled_in_stands_on_the_paper() {
    Registration next = AnEct.number(1).empty();
    var teacher = AnEct.number(1).teacher();
    var sections =
        List.<RegistrationSection>of(
            AnEct.priorService(),
            new TeacherSection(
                RegistrationType.PART_COMPLETED_ELSEWHERE,
                "Dr",
                teacher.name(),
                "Before",
                teacher.email(),
                teacher.dateOfBirth(),
                null,
                true,
                teacher.nationalInsuranceNumber()),
            AnEct.number(1).contract(),
            AnEct.number(1).training(),
            AnEct.number(1).address(),
            new ProgrammeSection(
                ProgrammeKind.SCHOOL_LED,
                "Core induction programme",
                null,
                null,
                "Fi Delity",
                new EmailAddress("fi@school.example")),
            AnEct.college());
    for (var section : sections) {
      next = RegistrationScene.done(next.save(section, AnEct.NOW)).next();
    }
    var names =
        new RegistrationSheet.Names("Harbour School", "Oakfield Hub", "Tu Tor", code -> code);
    var form =
        new RegistrationSheet(next, names, true, URI.create("https://ect.example/verify")).form();
    assertThat(words(form))
        .contains("School: Harbour School", "Appropriate body: Oakfield Hub")
        .contains("Title: Dr", "Previous last name: Before")
        .contains("Trained outside England, no TRN yet: yes")
        .contains("Full-time equivalent: 0.8", "Days a week: 4", "Induction tutor: Tu Tor")
        .contains("Kind of programme: school-led", "Type of programme: Core induction programme")
        .contains("Contact for fidelity checks: Fi Delity")
        .contains("Their e-mail address: fi@school.example")
        .contains("1 September 2026 to 18 December 2026: at another school: Former School, 2 Old")
        .contains("appropriate body: Oldfield Hub; 1 full-time equivalent; 1 term served; 4.5 days")
        .contains("Evidence: Interim assessment, kept: Sent by mail")
        .contains("Teaching of classes of 19 and older: 10 per cent", "Days in a school: 12");
    // one row at least for every field of every section
    var fields =
        sections.stream().mapToInt(one -> one.getClass().getRecordComponents().length).sum();
    var rows = form.sections().stream().mapToInt(one -> one.rows().size()).sum();
    assertThat(rows).isGreaterThanOrEqualTo(fields);
  }

  @Test
  void personal_details_are_left_out_for_those_who_may_not_see_them() {
    var read = scene.givenSigned(AnEct.number(1));
    var teacher = AnEct.number(1).teacher();
    var address = Objects.requireNonNull(scene.stored(read).content().address());
    var number = Objects.requireNonNull(teacher.nationalInsuranceNumber());

    var shown = words(printed(scene.head(), read));
    assertThat(shown)
        .contains("Date of birth", "Home address", number.masked(), address.line1())
        .doesNotContain(number.value());
    var hidden = words(printed(scene.analyst(), read));
    assertThat(hidden)
        .contains("are left out")
        .doesNotContain("Home address\n")
        .doesNotContain("Date of birth: ", number.masked(), address.line1());
  }

  @Test
  void who_may_not_read_the_registration_has_no_paper_of_it() {
    var read = scene.givenSigned(AnEct.number(1));
    for (var stranger : scene.strangers()) {
      assertThat(print(stranger, read)).as(stranger.name()).isNull();
    }
    assertThat(print(scene.administrator(), read)).isNull();
    assertThat(print(scene.otherTutor(), read)).isNull();
    assertThat(print(scene.head(), new AsRead(AnEct.id(77), 1))).isNull();
  }

  @Test
  void a_code_is_known_from_the_signature_on_and_told_as_changed_ever_after() {
    var read = scene.givenSigned(AnEct.number(1));
    var signature = signature(read);
    assertThat(check(signature).finding()).isEqualTo(CodeFinding.UNKNOWN);
    noted(read);
    noted(read);
    assertThat(check(signature).finding()).isEqualTo(CodeFinding.VALID);

    RegistrationScene.done(
        scene
            .returner()
            .handle(scene.officer(), new ReturnRegistration.Command(read, "Please correct.")));
    assertThat(check(signature))
        .isEqualTo(new Answer(CodeFinding.CHANGED, FormKind.REGISTRATION, SIGNED_ON));
    assertThat(words(printed(scene.lead(), scene.asRead(scene.stored(read)))))
        .contains(
            "A signature of 22 November 2026 no longer stands: the appropriate body returned");
  }

  @Test
  void a_form_that_was_altered_behind_its_signature_is_told_as_changed() {
    // the proof is a word that the signer never made
    var read = scene.given(AnEct.number(1).pending());
    noted(read);
    assertThat(check(signature(read)).finding()).isEqualTo(CodeFinding.CHANGED);
  }

  @Test
  void what_is_no_code_or_leads_nowhere_is_unknown() {
    assertThat(paperScene.verifier().handle("nonsense").finding()).isEqualTo(CodeFinding.UNKNOWN);
    var gone = new VerificationCode("ABCDEFGHJKMNPQRSTVWX");
    scene.codes.note(gone, new FormCodes.Place(FormKind.REGISTRATION, new UUID(9, 9)));
    var answer = paperScene.verifier().handle(gone.value());
    assertThat(answer).isEqualTo(new Answer(CodeFinding.UNKNOWN, null, null));
  }

  @Test
  void a_sheet_says_nothing_personal_in_a_log() {
    var read = scene.givenSigned(AnEct.number(1));
    assertThat(printed(scene.head(), read).toString()).isEqualTo("PrintableForm");
  }
}
