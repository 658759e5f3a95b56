package uk.ectmanager.adapter.security;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.util.JSONObjectUtils;
import java.text.ParseException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Every key of an installation. For each purpose there is exactly one that is used now and one that
 * is used next, and any number of old ones.
 */
public final class KeyRing {

  private static final long FORMAT = 1;

  private final boolean demo;
  private final List<Key> keys;

  private KeyRing(boolean demo, List<Key> keys) {
    this.demo = demo;
    this.keys = List.copyOf(keys);
    var ids = new HashSet<String>();
    for (var key : this.keys) {
      if (!ids.add(key.id())) {
        throw new UnusableKeys("Two keys have the id " + key.id() + ".");
      }
    }
    for (var purpose : KeyPurpose.values()) {
      for (var state : List.of(KeyState.CURRENT, KeyState.NEXT)) {
        if (of(purpose).stream().filter(key -> key.state() == state).count() != 1) {
          throw new UnusableKeys(
              "There must be exactly one "
                  + state.name().toLowerCase(Locale.ROOT)
                  + " key for "
                  + purpose
                  + ".");
        }
      }
    }
  }

  /** A new ring with a current and a next key for each purpose. */
  public static KeyRing generate(Instant now, boolean demo) {
    var keys = new ArrayList<Key>();
    for (var purpose : KeyPurpose.values()) {
      keys.add(Key.generate(purpose, KeyState.CURRENT, now));
      keys.add(Key.generate(purpose, KeyState.NEXT, now));
    }
    return new KeyRing(demo, keys);
  }

  /**
   * The ring after a rotation: the next key of that purpose is used from now on, the current one is
   * kept, and a new next one is published.
   */
  public KeyRing rotated(KeyPurpose purpose, Instant now) {
    var after = new ArrayList<Key>();
    for (var key : keys) {
      after.add(
          key.purpose() != purpose
              ? key
              : switch (key.state()) {
                case NEXT -> key.in(KeyState.CURRENT);
                case CURRENT, OLD -> key.in(KeyState.OLD);
              });
    }
    after.add(Key.generate(purpose, KeyState.NEXT, now));
    return new KeyRing(demo, after);
  }

  /** Whether these are the keys of a demonstration, unfit for real data. */
  public boolean isDemo() {
    return demo;
  }

  /** The public parts of all signing keys, old, current and next. */
  public JWKSet published() {
    return new JWKSet(
        keys.stream()
            .filter(key -> key.purpose().isAsymmetric())
            .<JWK>map(key -> key.signing().toPublicJWK())
            .toList());
  }

  /** The key that signs access tokens now, with its private part, for the authorization server. */
  public JWKSet tokenSigning() {
    return new JWKSet(current(KeyPurpose.TOKEN).jwk());
  }

  /** The public parts of the keys that an access token may be signed with. */
  public JWKSet tokenVerification() {
    return new JWKSet(
        of(KeyPurpose.TOKEN).stream().<JWK>map(key -> key.signing().toPublicJWK()).toList());
  }

  Key current(KeyPurpose purpose) {
    return of(purpose).stream()
        .filter(key -> key.state() == KeyState.CURRENT)
        .findFirst()
        .orElseThrow();
  }

  Optional<Key> find(KeyPurpose purpose, String id) {
    return of(purpose).stream().filter(key -> key.id().equals(id)).findFirst();
  }

  List<Key> of(KeyPurpose purpose) {
    return keys.stream().filter(key -> key.purpose() == purpose).toList();
  }

  /** Reads what {@link #toJson} wrote; throws {@link UnusableKeys} on anything else. */
  public static KeyRing parse(String json) {
    try {
      var document = JSONObjectUtils.parse(json);
      if (JSONObjectUtils.getLong(document, "format") != FORMAT) {
        throw new UnusableKeys("The keys are of a format that this version does not know.");
      }
      var entries = JSONObjectUtils.getJSONObjectArray(document, "keys");
      var keys = new ArrayList<Key>();
      for (var entry : entries == null ? List.<Map<String, Object>>of() : List.of(entries)) {
        keys.add(
            new Key(
                KeyPurpose.valueOf(text(entry, "purpose")),
                KeyState.valueOf(text(entry, "state")),
                Instant.parse(text(entry, "created")),
                JWK.parse(JSONObjectUtils.getJSONObject(entry, "jwk"))));
      }
      return new KeyRing(JSONObjectUtils.getBoolean(document, "demo"), keys);
    } catch (ParseException | DateTimeException | IllegalArgumentException e) {
      // the cause may quote a key, so it goes no further
      throw new UnusableKeys("The keys are not a key ring as `keys generate` writes it.");
    }
  }

  private static String text(Map<String, Object> entry, String name) throws ParseException {
    var text = JSONObjectUtils.getString(entry, name);
    if (text == null) {
      throw new ParseException(name, 0);
    }
    return text;
  }

  /** The whole ring with its secrets, to be kept as one. */
  public String toJson() {
    var entries = new ArrayList<Map<String, Object>>();
    for (var key : keys) {
      var entry = new LinkedHashMap<String, Object>();
      entry.put("purpose", key.purpose().name());
      entry.put("state", key.state().name());
      entry.put("created", key.created().toString());
      entry.put("jwk", key.jwk().toJSONObject());
      entries.add(entry);
    }
    var document = new LinkedHashMap<String, Object>();
    document.put("format", FORMAT);
    document.put("demo", demo);
    document.put("keys", entries);
    return JSONObjectUtils.toJSONString(document);
  }

  @Override
  public String toString() {
    return "keys " + keys;
  }
}
