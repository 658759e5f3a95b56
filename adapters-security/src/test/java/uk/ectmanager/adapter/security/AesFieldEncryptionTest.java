package uk.ectmanager.adapter.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.ectmanager.application.security.FieldEncryption.Place;
import uk.ectmanager.application.security.FieldEncryption.Undecipherable;

class AesFieldEncryptionTest {

  private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
  private static final Place PLACE = new Place("ect-1", "nationalInsuranceNumber");

  private final AtomicReference<KeyRing> keys = new AtomicReference<>(KeyRing.generate(NOW, false));
  private final AesFieldEncryption encryption = new AesFieldEncryption(keys::get);

  @ParameterizedTest
  @ValueSource(strings = {"AB123456C", "", "Zoë \ud83d\ude00", "a.b.c"})
  void a_value_goes_there_and_back(String value) {
    var encrypted = encryption.encrypt(value, PLACE);
    assertThat(encryption.decrypt(encrypted, PLACE)).isEqualTo(value);
    assertThat(encrypted).matches("v1\\.field-[A-Za-z0-9_-]{16}\\.[A-Za-z0-9_-]+");
  }

  @Test
  void the_same_value_never_looks_the_same() {
    assertThat(encryption.encrypt("AB123456C", PLACE))
        .isNotEqualTo(encryption.encrypt("AB123456C", PLACE))
        .doesNotContain("AB123456C");
  }

  @Test
  void a_value_moved_to_another_place_does_not_decrypt() {
    var encrypted = encryption.encrypt("AB123456C", PLACE);
    for (var place :
        new Place[] {new Place("ect-2", PLACE.field()), new Place(PLACE.record(), "other")}) {
      assertThatThrownBy(() -> encryption.decrypt(encrypted, place))
          .isInstanceOf(Undecipherable.class)
          .hasMessageNotContaining("AB123456C");
    }
  }

  @Test
  void every_changed_character_is_found() {
    var encrypted = encryption.encrypt("AB123456C", PLACE);
    for (var i = 0; i < encrypted.length(); i++) {
      for (var other : new char[] {'A', 'b', '.', '='}) {
        if (encrypted.charAt(i) != other) {
          var altered = encrypted.substring(0, i) + other + encrypted.substring(i + 1);
          assertThatThrownBy(() -> encryption.decrypt(altered, PLACE))
              .isInstanceOf(Undecipherable.class);
        }
      }
    }
    for (var altered : new String[] {"", "v1..", encrypted + "A", "AB123456C"}) {
      assertThatThrownBy(() -> encryption.decrypt(altered, PLACE))
          .isInstanceOf(Undecipherable.class);
    }
  }

  @Test
  void after_a_rotation_old_values_decrypt_and_are_known_as_outdated() {
    var before = encryption.encrypt("AB123456C", PLACE);
    assertThat(encryption.isOutdated(before)).isFalse();
    keys.updateAndGet(ring -> ring.rotated(KeyPurpose.FIELD, NOW));
    assertThat(encryption.decrypt(before, PLACE)).isEqualTo("AB123456C");
    assertThat(encryption.isOutdated(before)).isTrue();
    assertThat(encryption.isOutdated(encryption.encrypt("AB123456C", PLACE))).isFalse();
  }

  @Test
  void a_key_that_is_gone_is_told() {
    var encrypted = encryption.encrypt("AB123456C", PLACE);
    keys.set(KeyRing.generate(NOW, false));
    assertThatThrownBy(() -> encryption.decrypt(encrypted, PLACE))
        .isInstanceOf(Undecipherable.class)
        .hasMessageContaining("key");
  }
}
