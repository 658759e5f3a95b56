package uk.ectmanager.adapter.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.util.Base64URL;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import uk.ectmanager.application.signature.FormSigner;
import uk.ectmanager.domain.signature.Signature;
import uk.ectmanager.domain.signature.SignatureClaims;
import uk.ectmanager.domain.signature.SignatureStatement;
import uk.ectmanager.domain.signature.SignedContent;
import uk.ectmanager.domain.signature.Verification;

/**
 * Signatures as compact JWS with ES256 (D5, ADR 4). Header and payload are canonical JSON, and on
 * verification both are made anew from what is stored and compared whole, so nothing in them has
 * two spellings; of the two values that ECDSA allows for each signature only the lower is taken.
 */
public final class JwsFormSigner implements FormSigner {

  private static final String TYPE = "ect-form-signature+jws";
  private static final BigInteger ORDER = Curve.P_256.toECParameterSpec().getOrder();
  private static final BigInteger HALF = ORDER.shiftRight(1);
  private static final int NUMBER_BYTES = 32;

  private final Supplier<KeyRing> keys;

  /** With the keys as they are at each call. */
  public JwsFormSigner(Supplier<KeyRing> keys) {
    this.keys = keys;
  }

  @Override
  public Signature sign(SignedContent content, SignatureClaims claims) {
    var hash = Sha256.hex(CanonicalJson.of(content));
    var key = keys.get().current(KeyPurpose.FORM);
    var unsigned = Signature.of(claims, hash, "");
    var input = signingInput(key.id(), unsigned, claims.statement());
    return Signature.of(claims, hash, input + "." + StrictBase64.encode(sign(input, key)));
  }

  @Override
  public Verification verify(Signature signature, SignedContent content) {
    var parts = signature.proof().split("\\.", -1);
    var statement = SignatureStatement.find(signature.statement(), signature.statementVersion());
    if (parts.length != 3
        || statement.isEmpty()
        || signature.form() != signature.statement().form()) {
      return Verification.SIGNATURE_BROKEN;
    }
    var keyId = keyId(parts[0]);
    if (keyId.isEmpty()) {
      return Verification.SIGNATURE_BROKEN;
    }
    var key = keys.get().find(KeyPurpose.FORM, keyId.get());
    if (key.isEmpty()) {
      return Verification.UNKNOWN_KEY;
    }
    var input = signingInput(keyId.get(), signature, statement.get());
    if (!input.equals(parts[0] + "." + parts[1])
        || !isSigned(input, parts[2], key.get().signing())) {
      return Verification.SIGNATURE_BROKEN;
    }
    return signature.contentHash().equals(Sha256.hex(CanonicalJson.of(content)))
        ? Verification.VALID
        : Verification.CONTENT_CHANGED;
  }

  private static String signingInput(
      String keyId, Signature signature, SignatureStatement statement) {
    var header =
        SignedContent.builder()
            .with("alg", JWSAlgorithm.ES256.getName())
            .with("kid", keyId)
            .with("typ", TYPE)
            .build();
    var payload =
        SignedContent.builder()
            .with("form", signature.form())
            .with("formId", signature.formId())
            .with("revision", signature.revision())
            .with("contentSha256", signature.contentHash())
            .with("signatory", signature.signatory().value())
            .with("name", signature.name())
            .with("role", signature.role())
            .with("statement", signature.statement())
            .with("statementVersion", signature.statementVersion())
            .with("statementText", statement.text())
            .with("signedAt", signature.signedAt())
            .build();
    return StrictBase64.encode(CanonicalJson.of(header))
        + "."
        + StrictBase64.encode(CanonicalJson.of(payload));
  }

  private static byte[] sign(String input, Key key) {
    try {
      var raw =
          new ECDSASigner(key.signing())
              .sign(new JWSHeader(JWSAlgorithm.ES256), input.getBytes(StandardCharsets.US_ASCII))
              .decode();
      return lower(raw);
    } catch (JOSEException e) {
      throw new IllegalStateException("cannot sign with " + key, e);
    }
  }

  private static boolean isSigned(String input, String signature, ECKey key) {
    var bytes = StrictBase64.decode(signature);
    if (bytes.isEmpty()
        || bytes.get().length != 2 * NUMBER_BYTES
        || second(bytes.get()).compareTo(HALF) > 0) {
      return false;
    }
    try {
      return new ECDSAVerifier(key.toPublicJWK())
          .verify(
              new JWSHeader(JWSAlgorithm.ES256),
              input.getBytes(StandardCharsets.US_ASCII),
              new Base64URL(signature));
    } catch (JOSEException e) {
      return false;
    }
  }

  private static Optional<String> keyId(String header) {
    return StrictBase64.decode(header)
        .flatMap(bytes -> {
          try {
            return Optional.ofNullable(JWSHeader.parse(Base64URL.encode(bytes)).getKeyID());
          } catch (ParseException | IllegalArgumentException e) {
            return Optional.empty();
          }
        });
  }

  private static byte[] lower(byte[] raw) {
    var s = second(raw);
    if (s.compareTo(HALF) <= 0) {
      return raw;
    }
    var mirrored = ORDER.subtract(s).toByteArray();
    var bytes = Arrays.copyOf(raw, raw.length);
    Arrays.fill(bytes, NUMBER_BYTES, bytes.length, (byte) 0);
    var from = Math.max(0, mirrored.length - NUMBER_BYTES);
    var length = mirrored.length - from;
    System.arraycopy(mirrored, from, bytes, bytes.length - length, length);
    return bytes;
  }

  private static BigInteger second(byte[] raw) {
    return new BigInteger(1, Arrays.copyOfRange(raw, NUMBER_BYTES, raw.length));
  }
}
