package uk.ectmanager.application.ect;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ectmanager.application.ect.RegistrationScene.done;
import static uk.ectmanager.application.ect.RegistrationScene.problems;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.ectmanager.application.ect.RegistrationDesk.AsRead;
import uk.ectmanager.domain.ect.Registration;
import uk.ectmanager.domain.ect.RegistrationState;
import uk.ectmanager.domain.signature.FormKind;
import uk.ectmanager.domain.signature.Verification;

/** When the headteacher signs, what the signature proves, and what takes it away. */
class RegistrationSignatureTest {

  private final RegistrationScene scene = new RegistrationScene();
  private final Typing typing = new Typing(scene);

  @Test
  void two_signatures_leave_one() {
    var awaiting = scene.given(AnEct.number(1).awaiting());
    var command = new SignRegistration.Command(awaiting, 1);
    done(scene.registrationSigner().handle(scene.head(), command));
    assertThat(problems(scene.registrationSigner().handle(scene.head(), command)))
        .containsExactly("STALE_REVISION input.revision", "WRONG_STATE input.registrationId");
    var now = scene.asRead(scene.stored(awaiting));
    assertThat(
            problems(
                scene
                    .registrationSigner()
                    .handle(scene.head(), new SignRegistration.Command(now, 1))))
        .containsExactly("WRONG_STATE input.registrationId");
  }

  @Test
  void a_signature_needs_a_recent_sign_in_and_the_present_statement() {
    var awaiting = scene.given(AnEct.number(1).awaiting());
    var head = scene.head();
    scene.now.set(AnEct.NOW.plus(Duration.ofMinutes(15)));
    assertThat(
            problems(
                scene.registrationSigner().handle(head, new SignRegistration.Command(awaiting, 2))))
        .containsExactly("NOT_A_STATEMENT input.statementVersion");
    scene.now.set(AnEct.NOW.plus(Duration.ofMinutes(15)).plusMillis(1));
    assertThat(
            problems(
                scene.registrationSigner().handle(head, new SignRegistration.Command(awaiting, 1))))
        .containsExactly("REAUTHENTICATION_REQUIRED");
    assertThat(scene.stored(awaiting).state()).isEqualTo(RegistrationState.AWAITING_SIGNATURE);
  }

  @Test
  void a_signature_is_verified_and_lapses_with_a_change() {
    var signed = scene.givenSigned(AnEct.number(1));
    var verifier = scene.verifier();
    var valid =
        verifier.handle(scene.analyst(), FormKind.REGISTRATION, signed.id().value()).orElseThrow();
    assertThat(valid.valid()).isTrue();
    assertThat(scene.strangers())
        .allSatisfy(stranger ->
            assertThat(verifier.handle(stranger, FormKind.REGISTRATION, signed.id().value()))
                .isEmpty());
    assertThat(verifier.handle(scene.analyst(), FormKind.PROGRESS_REVIEW, signed.id().value()))
        .isEmpty();
    var changed = done(typing.saveAddress(signed));
    assertThat(changed).isInstanceOf(Registration.Draft.class);
    assertThat(changed.core().lapsed()).hasSize(1);
    var lapsed =
        verifier.handle(scene.head(), FormKind.REGISTRATION, signed.id().value()).orElseThrow();
    assertThat(lapsed.valid()).isFalse();
    assertThat(lapsed.signatures()).isEmpty();
    assertThat(scene.registrations.recorded())
        .extracting(recorded -> recorded.event().getClass().getSimpleName())
        .endsWith("SectionSaved", "SignatureLapsed");
  }

  @Test
  void a_change_behind_the_back_of_the_product_is_found() {
    var signed = scene.givenSigned(AnEct.number(1));
    var genuine = (Registration.PendingAb) scene.stored(signed);
    var other = AnEct.number(1).fte("0.9").pending();
    replace(signed, new Registration.PendingAb(other.core(), genuine.signature(), null));
    assertThat(findings(signed)).containsExactly(Verification.CONTENT_CHANGED);
    replace(signed, new Registration.PendingAb(genuine.core(), other.signature(), null));
    assertThat(findings(signed)).containsExactly(Verification.SIGNATURE_BROKEN);
    var moved = (Registration.PendingAb) scene.stored(scene.givenSigned(AnEct.number(2)));
    replace(signed, new Registration.PendingAb(genuine.core(), moved.signature(), null));
    assertThat(findings(signed)).containsExactly(Verification.SIGNATURE_BROKEN);
  }

  private void replace(AsRead asRead, Registration by) {
    var read = scene.registrations.find(asRead.id()).orElseThrow();
    scene.registrations.save(read.with(by), List.of());
  }

  private List<Verification> findings(AsRead asRead) {
    return scene
        .verifier()
        .handle(scene.officer(), FormKind.REGISTRATION, asRead.id().value())
        .orElseThrow()
        .signatures()
        .stream()
        .map(one -> one.verification())
        .toList();
  }
}
