package uk.ectmanager.adapter.graphql.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import uk.ectmanager.adapter.graphql.GlobalId;
import uk.ectmanager.adapter.graphql.GraphQlSetup;
import uk.ectmanager.application.ect.AnEct;
import uk.ectmanager.application.ect.PaperScene;
import uk.ectmanager.application.ect.RegistrationScene;
import uk.ectmanager.application.signature.FormCodes;
import uk.ectmanager.domain.signature.FormKind;
import uk.ectmanager.domain.signature.VerificationCode;

class SignatureControllerTest {

  private final RegistrationScene scene = new RegistrationScene();
  private final GraphQlSetup graphql =
      GraphQlSetup.withSchema()
          .controllers(new SignatureController(scene.verifier(), new PaperScene(scene).verifier()));

  private static String verify(String id) {
    return "{ verifySignature(form: \""
        + id
        + "\") { valid signatures { finding message signature { signatory role } } } }";
  }

  @Test
  void whoever_may_read_a_form_verifies_its_signatures() {
    var signed = scene.givenSigned(AnEct.number(1));
    var document = verify(GlobalId.of("Registration", signed.id().value()));
    var answer = graphql.as(scene.analyst()).run(document);
    assertThat(answer.data("verifySignature.valid")).isEqualTo(true);
    assertThat(answer.data("verifySignature.signatures.0.finding")).isEqualTo("VALID");
    assertThat(answer.data("verifySignature.signatures.0.signature.role")).isEqualTo("HEADTEACHER");
    for (var stranger : scene.strangers()) {
      var none = graphql.as(stranger).run(document);
      assertThat(none.data("verifySignature")).isNull();
      assertThat(none.codes()).isEmpty();
    }
    assertThat(graphql.asNobody().run(document).codes()).containsExactly("UNAUTHENTICATED");
  }

  @Test
  void what_is_no_signed_form_answers_null() {
    var signed = scene.givenSigned(AnEct.number(1));
    var school = verify(GlobalId.of("School", signed.id().value()));
    assertThat(graphql.as(scene.head()).run(school).data("verifySignature")).isNull();
    assertThat(graphql.as(scene.head()).run(verify("nonsense")).codes())
        .containsExactly("BAD_USER_INPUT");
  }

  @Test
  void anyone_with_a_code_learns_whether_the_form_is_as_it_was_signed() {
    var signed = scene.stored(scene.givenSigned(AnEct.number(1)));
    var signature = Objects.requireNonNull(signed.signature());
    var code = VerificationCode.of(signature);
    scene.codes.note(code, new FormCodes.Place(FormKind.REGISTRATION, signed.id().value()));

    var answer = graphql.asNobody().run(checking(code.grouped().toLowerCase(Locale.ROOT)));
    assertThat(answer.data("verifyFormCode.finding")).isEqualTo("VALID");
    assertThat(answer.data("verifyFormCode.form")).isEqualTo("REGISTRATION");
    assertThat(answer.data("verifyFormCode.signedOn")).isEqualTo("2026-11-22");
    var unknown = graphql.asNobody().run(checking("ABCDE-ABCDE-ABCDE-ABCDE"));
    assertThat(unknown.data("verifyFormCode.finding")).isEqualTo("UNKNOWN");
    assertThat(unknown.data("verifyFormCode.form")).isNull();
    assertThat(unknown.codes()).isEmpty();
  }

  private static String checking(String code) {
    return "{ verifyFormCode(code: \"" + code + "\") { finding message form signedOn } }";
  }

  @Test
  void statements_are_public() {
    var answer = graphql.asNobody().run("{ signatureStatements { name version text } }");
    assertThat((List<?>) answer.data("signatureStatements"))
        .extracting(statement -> ((Map<?, ?>) statement).get("name"))
        .asString()
        .isEqualTo("[REGISTRATION_HEADTEACHER, REVIEW_ECT, REVIEW_TUTOR, TRANSFER_HEADTEACHER]");
  }
}
