package uk.ectmanager.domain.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.ectmanager.domain.access.Role;
import uk.ectmanager.domain.shared.AccountId;

class SignableFormTest {

  private static final UUID ID = new UUID(0, 7);
  private static final SignedContent CONTENT = SignedContent.builder().with("term", 2).build();
  private static final SignableForm FORM = new SignableForm(ID, 3, CONTENT);

  @Test
  void claims_name_the_form_and_the_revision() {
    var claims = signatureOn(FORM);

    assertThat(claims.formId()).isEqualTo(ID);
    assertThat(claims.revision()).isEqualTo(3);
    assertThat(claims.role()).isEqualTo(Role.HEADTEACHER);
  }

  @Test
  void its_own_signature_passes() {
    assertThatCode(() -> FORM.requireOwn(signatureOn(FORM))).doesNotThrowAnyException();
  }

  @Test
  void the_signature_of_another_revision_does_not_pass() {
    var older = signatureOn(new SignableForm(ID, 2, CONTENT));

    assertThatIllegalArgumentException().isThrownBy(() -> FORM.requireOwn(older));
  }

  @Test
  void the_signature_of_another_form_does_not_pass() {
    var others = signatureOn(new SignableForm(new UUID(0, 8), 3, CONTENT));

    assertThatIllegalArgumentException().isThrownBy(() -> FORM.requireOwn(others));
  }

  private static Signature signatureOn(SignableForm form) {
    var statement = SignatureStatement.current(SignatureStatement.Kind.TRANSFER_HEADTEACHER);
    var signatory = new AccountId(new UUID(0, 41));
    var now = Instant.parse("2026-11-22T10:00:00Z");
    return Signature.of(
        form.claims(signatory, "Hed Fen", Role.HEADTEACHER, statement, now), "hash", "proof");
  }
}
