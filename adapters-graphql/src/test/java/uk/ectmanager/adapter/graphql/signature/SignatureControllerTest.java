package uk.ectmanager.adapter.graphql.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.ectmanager.adapter.graphql.GlobalId;
import uk.ectmanager.adapter.graphql.GraphQlSetup;
import uk.ectmanager.application.ect.AnEct;
import uk.ectmanager.application.ect.RegistrationScene;

class SignatureControllerTest {

  private final RegistrationScene scene = new RegistrationScene();
  private final GraphQlSetup graphql =
      GraphQlSetup.withSchema().controllers(new SignatureController(scene.verifier()));

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
  void statements_are_public() {
    var answer = graphql.asNobody().run("{ signatureStatements { name version text } }");
    assertThat((List<?>) answer.data("signatureStatements")).hasSize(3);
    assertThat(answer.data("signatureStatements.0.name")).isEqualTo("REGISTRATION_HEADTEACHER");
  }
}
