package uk.ectmanager.adapter.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.OctetSequenceKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.OctetSequenceKeyGenerator;
import java.time.Instant;
import javax.crypto.SecretKey;

/** One private or secret key; its id is in the key itself. Never shown, never logged. */
record Key(KeyPurpose purpose, KeyState state, Instant created, JWK jwk) {

  private static final int SECRET_BITS = 256;
  private static final int ID_LENGTH = 16;

  Key {
    var fits =
        purpose.isAsymmetric()
            ? jwk instanceof ECKey ec && Curve.P_256.equals(ec.getCurve()) && ec.isPrivate()
            : jwk instanceof OctetSequenceKey secret && secret.size() == SECRET_BITS;
    if (!fits) {
      throw new UnusableKeys(
          "A key for "
              + purpose
              + " must be "
              + (purpose.isAsymmetric() ? "a private P-256 key." : "256 secret bits."));
    }
    if (jwk.getKeyID() == null || !jwk.getKeyID().matches("[A-Za-z0-9_-]{1,64}")) {
      throw new UnusableKeys("Each key needs an id of letters, digits, hyphens and underscores.");
    }
  }

  static Key generate(KeyPurpose purpose, KeyState state, Instant now) {
    try {
      JWK raw =
          purpose.isAsymmetric()
              ? new ECKeyGenerator(Curve.P_256).generate()
              : new OctetSequenceKeyGenerator(SECRET_BITS).generate();
      var id = purpose.prefix() + "-" + raw.computeThumbprint().toString().substring(0, ID_LENGTH);
      JWK named =
          raw instanceof ECKey ec
              ? new ECKey.Builder(ec)
                  .keyID(id)
                  .keyUse(KeyUse.SIGNATURE)
                  .algorithm(JWSAlgorithm.ES256)
                  .build()
              : new OctetSequenceKey.Builder(raw.toOctetSequenceKey()).keyID(id).build();
      return new Key(purpose, state, now, named);
    } catch (JOSEException e) {
      throw new IllegalStateException("cannot generate a key", e);
    }
  }

  String id() {
    return jwk.getKeyID();
  }

  Key in(KeyState next) {
    return new Key(purpose, next, created, jwk);
  }

  ECKey signing() {
    return jwk.toECKey();
  }

  SecretKey secret(String algorithm) {
    return jwk.toOctetSequenceKey().toSecretKey(algorithm);
  }

  @Override
  public String toString() {
    return id() + " (" + state + ")";
  }
}
