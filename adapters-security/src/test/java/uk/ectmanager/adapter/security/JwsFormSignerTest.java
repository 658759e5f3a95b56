package uk.ectmanager.adapter.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWKSet;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import uk.ectmanager.domain.access.Role;
import uk.ectmanager.domain.shared.AccountId;
import uk.ectmanager.domain.signature.FormKind;
import uk.ectmanager.domain.signature.Signature;
import uk.ectmanager.domain.signature.SignatureClaims;
import uk.ectmanager.domain.signature.SignatureStatement;
import uk.ectmanager.domain.signature.SignedContent;
import uk.ectmanager.domain.signature.Verification;

class JwsFormSignerTest {

  private static final Instant NOW = Instant.parse("2026-11-22T10:15:30.123Z");
  private static final UUID FORM = UUID.fromString("5f1d6a0e-8f1e-4a57-9d5a-0a3c1f1b2c3d");
  private static final AccountId HEAD = AccountId.of("7b7c9f6e-0a51-4f0e-8c0e-1d2f3a4b5c6d");

  private final AtomicReference<KeyRing> keys = new AtomicReference<>(KeyRing.generate(NOW, false));
  private final JwsFormSigner signer = new JwsFormSigner(keys::get);
  private final SignedContent content =
      SignedContent.builder()
          .with("trn", "0012345")
          .with("name", "Zoë Okonkwo")
          .with("days", 5)
          .with("mentor", true)
          .build();
  private final SignatureClaims claims =
      new SignatureClaims(
          FORM,
          3,
          HEAD,
          "Ruth Adeyemi",
          Role.HEADTEACHER,
          SignatureStatement.current(SignatureStatement.Kind.REGISTRATION_HEADTEACHER),
          NOW);
  private final Signature signature = signer.sign(content, claims);

  @Test
  void what_was_signed_verifies() {
    assertThat(signer.verify(signature, content)).isEqualTo(Verification.VALID);
  }

  @Test
  void anyone_can_verify_it_with_the_published_keys_alone() throws Exception {
    var jws = JWSObject.parse(signature.proof());
    var published = JWKSet.parse(keys.get().published().toString());
    var key = Objects.requireNonNull(published.getKeyByKeyId(jws.getHeader().getKeyID()));
    assertThat(jws.verify(new ECDSAVerifier(key.toECKey()))).isTrue();
    assertThat(jws.getPayload().toJSONObject())
        .containsEntry("formId", FORM.toString())
        .containsEntry("revision", 3L)
        .containsEntry("contentSha256", signature.contentHash())
        .containsEntry("name", "Ruth Adeyemi")
        .containsEntry("role", "HEADTEACHER")
        .containsEntry("signedAt", "2026-11-22T10:15:30.123Z")
        .containsEntry("statementText", claims.statement().text());
  }

  @Test
  void any_change_of_the_content_is_found() {
    for (var field : content.fields().keySet()) {
      var without = new HashMap<>(content.fields());
      without.remove(field);
      assertThat(signer.verify(signature, new SignedContent(without)))
          .isEqualTo(Verification.CONTENT_CHANGED);
      var changed = new HashMap<>(content.fields());
      changed.put(field, "0012346");
      assertThat(signer.verify(signature, new SignedContent(changed)))
          .isEqualTo(Verification.CONTENT_CHANGED);
    }
    var more = new HashMap<>(content.fields());
    more.put("extra", "x");
    assertThat(signer.verify(signature, new SignedContent(more)))
        .isEqualTo(Verification.CONTENT_CHANGED);
    var otherType = new HashMap<>(content.fields());
    otherType.put("days", "5");
    assertThat(signer.verify(signature, new SignedContent(otherType)))
        .isEqualTo(Verification.CONTENT_CHANGED);
  }

  @Test
  void any_change_beside_the_proof_is_found() {
    List<Consumer<Altered>> changes =
        List.of(
            copy -> copy.form = FormKind.PROGRESS_REVIEW,
            copy -> copy.formId = UUID.fromString("5f1d6a0e-8f1e-4a57-9d5a-0a3c1f1b2c3e"),
            copy -> copy.revision = 4,
            copy -> copy.contentHash = copy.contentHash.replace('a', 'b'),
            copy -> copy.contentHash = "0".repeat(64),
            copy -> copy.signatory = AccountId.of("7b7c9f6e-0a51-4f0e-8c0e-1d2f3a4b5c6e"),
            copy -> copy.name = "Ruth Adeyemj",
            copy -> copy.name = copy.name + " ",
            copy -> copy.role = Role.INDUCTION_LEAD,
            copy -> copy.statement = SignatureStatement.Kind.REVIEW_TUTOR,
            copy -> copy.statementVersion = 2,
            copy -> copy.signedAt = copy.signedAt.plusMillis(1));
    var tampered = changes.stream().map(change -> new Altered(signature).by(change)).toList();
    assertThat(tampered)
        .hasSize(12)
        .doesNotContain(signature)
        .allSatisfy(other ->
            assertThat(signer.verify(other, content)).isEqualTo(Verification.SIGNATURE_BROKEN));
  }

  @Test
  void every_single_changed_character_of_the_proof_is_found() {
    var proof = signature.proof();
    for (var i = 0; i < proof.length(); i++) {
      for (var other : List.of('A', 'B', 'g', '_', '.', '=')) {
        if (proof.charAt(i) == other) {
          continue;
        }
        var altered = proof.substring(0, i) + other + proof.substring(i + 1);
        assertThat(signer.verify(proven(altered), content))
            .as("character %d as %s", i, other)
            .isIn(Verification.SIGNATURE_BROKEN, Verification.UNKNOWN_KEY);
      }
    }
  }

  @Test
  void nothing_may_be_added_to_or_cut_from_the_proof() {
    var proof = signature.proof();
    for (var altered :
        List.of(
            "",
            ".",
            "..",
            proof + "=",
            proof + "A",
            proof + ".",
            " " + proof,
            proof.substring(1),
            proof.substring(0, proof.length() - 1),
            proof.substring(0, proof.lastIndexOf('.') + 1))) {
      assertThat(signer.verify(proven(altered), content)).isNotEqualTo(Verification.VALID);
    }
  }

  @Test
  void the_mirrored_value_of_the_same_signature_is_refused() {
    var cut = signature.proof().lastIndexOf('.') + 1;
    var raw = Base64.getUrlDecoder().decode(signature.proof().substring(cut));
    var order = Curve.P_256.toECParameterSpec().getOrder();
    var mirrored = order.subtract(new BigInteger(1, Arrays.copyOfRange(raw, 32, 64))).toByteArray();
    var other = Arrays.copyOf(raw, 64);
    var from = mirrored.length - 32;
    System.arraycopy(
        mirrored, Math.max(0, from), other, 32 + Math.max(0, -from), 32 + Math.min(0, from));
    var altered =
        signature.proof().substring(0, cut)
            + Base64.getUrlEncoder().withoutPadding().encodeToString(other);
    assertThat(signer.verify(proven(altered), content)).isEqualTo(Verification.SIGNATURE_BROKEN);
  }

  @Test
  void an_unsigned_header_is_refused() {
    var payload = signature.proof().split("\\.", -1)[1];
    var header =
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString("{\"alg\":\"none\"}".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    assertThat(signer.verify(proven(header + "." + payload + "."), content))
        .isEqualTo(Verification.SIGNATURE_BROKEN);
  }

  @Test
  void old_signatures_verify_after_rotations_and_new_ones_use_the_new_key() {
    keys.updateAndGet(ring -> ring.rotated(KeyPurpose.FORM, NOW));
    var second = signer.sign(content, claims);
    keys.updateAndGet(ring -> ring.rotated(KeyPurpose.FORM, NOW));
    var third = signer.sign(content, claims);
    assertThat(List.of(signature, second, third))
        .allSatisfy(s -> assertThat(signer.verify(s, content)).isEqualTo(Verification.VALID))
        .extracting(s -> JWSObject.parse(s.proof()).getHeader().getKeyID())
        .doesNotHaveDuplicates();
  }

  @Test
  void a_key_that_this_system_never_had_is_told() {
    var stranger = new JwsFormSigner(() -> KeyRing.generate(NOW, false));
    assertThat(signer.verify(stranger.sign(content, claims), content))
        .isEqualTo(Verification.UNKNOWN_KEY);
  }

  @Test
  void many_signatures_all_verify() {
    // half of all raw ECDSA values are the upper one and must be mirrored
    for (var i = 0; i < 64; i++) {
      assertThat(signer.verify(signer.sign(content, claims), content))
          .isEqualTo(Verification.VALID);
    }
  }

  private Signature proven(String proof) {
    return Signature.of(claims, signature.contentHash(), proof);
  }

  /** A signature of which somebody changes what stands beside the proof. */
  private static final class Altered {
    private FormKind form;
    private UUID formId;
    private long revision;
    private String contentHash;
    private AccountId signatory;
    private String name;
    private Role role;
    private SignatureStatement.Kind statement;
    private int statementVersion;
    private Instant signedAt;
    private final String proof;

    private Altered(Signature signature) {
      form = signature.form();
      formId = signature.formId();
      revision = signature.revision();
      contentHash = signature.contentHash();
      signatory = signature.signatory();
      name = signature.name();
      role = signature.role();
      statement = signature.statement();
      statementVersion = signature.statementVersion();
      signedAt = signature.signedAt();
      proof = signature.proof();
    }

    private Signature by(Consumer<Altered> change) {
      change.accept(this);
      return new Signature(
          form,
          formId,
          revision,
          contentHash,
          signatory,
          name,
          role,
          statement,
          statementVersion,
          signedAt,
          proof);
    }
  }
}
