package uk.ectmanager.adapter.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.jwk.JWK;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeyRingTest {

  private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

  private final KeyRing ring = KeyRing.generate(NOW, false);

  @Test
  void only_public_parts_of_signing_keys_are_published() {
    assertThat(ring.published().getKeys()).hasSize(4).noneMatch(JWK::isPrivate);
    assertThat(ring.published().toString(false))
        .doesNotContain("\"d\"")
        .doesNotContain("\"k\"")
        .contains("form-")
        .contains("token-");
  }

  @ParameterizedTest
  @EnumSource(KeyPurpose.class)
  void a_rotation_uses_the_key_that_was_published_before(KeyPurpose purpose) {
    var announced =
        ring.of(purpose).stream().filter(key -> key.state() == KeyState.NEXT).findFirst();
    var after = ring.rotated(purpose, NOW);
    assertThat(after.current(purpose).id()).isEqualTo(announced.orElseThrow().id());
    assertThat(after.of(purpose))
        .extracting(Key::state)
        .containsExactlyInAnyOrder(KeyState.OLD, KeyState.CURRENT, KeyState.NEXT);
    for (var other : KeyPurpose.values()) {
      if (other != purpose) {
        assertThat(after.of(other)).isEqualTo(ring.of(other));
      }
    }
  }

  @Test
  void every_key_is_published_before_it_signs_and_ever_after() {
    var once = ring.rotated(KeyPurpose.FORM, NOW);
    var twice = once.rotated(KeyPurpose.FORM, NOW);
    var signsLast = twice.current(KeyPurpose.FORM).id();
    var signedFirst = ring.current(KeyPurpose.FORM).id();
    assertThat(once.published().getKeyByKeyId(signsLast)).isNotNull();
    assertThat(twice.published().getKeyByKeyId(signedFirst)).isNotNull();
  }

  @Test
  void a_ring_goes_to_text_and_back() {
    var rotated = ring.rotated(KeyPurpose.FIELD, NOW);
    var again = KeyRing.parse(rotated.toJson());
    for (var purpose : KeyPurpose.values()) {
      assertThat(again.of(purpose)).isEqualTo(rotated.of(purpose));
    }
    assertThat(again.isDemo()).isFalse();
    assertThat(KeyRing.parse(KeyRing.generate(NOW, true).toJson()).isDemo()).isTrue();
  }

  @Test
  void no_secret_is_in_the_text_for_logs() {
    var secret = ring.current(KeyPurpose.FIELD).jwk().toOctetSequenceKey().getKeyValue().toString();
    assertThat(ring.toJson()).contains(secret);
    assertThat(ring.toString() + ring.current(KeyPurpose.FIELD)).doesNotContain(secret);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{}",
        "[]",
        "not json",
        "{\"format\":2,\"demo\":false,\"keys\":[]}",
        "{\"format\":1,\"demo\":false,\"keys\":[]}",
        "{\"format\":1,\"demo\":false}",
        "{\"format\":1,\"demo\":false,\"keys\":[{}]}",
        "{\"format\":1,\"demo\":false,\"keys\":[{\"purpose\":\"FIELD\",\"state\":\"CURRENT\","
            + "\"created\":\"2026-11-22T10:00:00Z\",\"jwk\":{\"kty\":\"oct\",\"kid\":\"a\","
            + "\"k\":\"c2hvcnQ\"}}]}"
      })
  void anything_else_is_refused_with_a_sentence_that_shows_no_key(String json) {
    assertThatThrownBy(() -> KeyRing.parse(json))
        .isInstanceOf(UnusableKeys.class)
        .hasMessageEndingWith(".")
        .hasMessageNotContaining("c2hvcnQ");
  }

  @Test
  void a_ring_without_a_next_key_is_refused() {
    var json = ring.toJson().replaceFirst("\"NEXT\"", "\"OLD\"");
    assertThatThrownBy(() -> KeyRing.parse(json))
        .isInstanceOf(UnusableKeys.class)
        .hasMessage("There must be exactly one next key for FORM.");
  }

  @Test
  void a_file_is_written_for_its_owner_only_and_never_over_another(@TempDir Path folder)
      throws Exception {
    var path = folder.resolve("deep").resolve("keys.json");
    var file = new KeyFile(path);
    assertThatThrownBy(file::read).isInstanceOf(UnusableKeys.class).hasMessageContaining("no key");
    file.create(ring);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
        .isEqualTo("rw-------");
    assertThatThrownBy(() -> file.create(KeyRing.generate(NOW, false)))
        .isInstanceOf(UnusableKeys.class)
        .hasMessageContaining("already");
    assertThat(file.read().toJson()).isEqualTo(ring.toJson());
    file.replace(ring.rotated(KeyPurpose.COOKIE, NOW));
    assertThat(file.read().of(KeyPurpose.COOKIE)).hasSize(3);
    try (var left = Files.list(path.getParent())) {
      assertThat(left).containsExactly(path);
    }
    Files.writeString(path, "{", StandardCharsets.UTF_8);
    assertThatThrownBy(file::read).isInstanceOf(UnusableKeys.class);
  }
}
