package uk.ectmanager.bootstrap.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.io.support.SpringFactoriesLoader;
import uk.ectmanager.adapter.security.KeyFile;
import uk.ectmanager.adapter.security.KeyRing;
import uk.ectmanager.adapter.security.UnusableKeys;

class KeyWiringTest {

  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-11-22T10:00:00Z"));

  @TempDir private Path folder;

  @Test
  void a_demonstration_makes_its_keys_once_and_keeps_them() {
    var first = load(null, null, false);
    assertThat(first.isDemo()).isTrue();
    assertThat(load(null, null, false).toJson()).isEqualTo(first.toJson());
    assertThat(folder.resolve("keys.json")).exists();
  }

  @Test
  void a_real_deployment_does_not_start_without_keys() {
    assertThatThrownBy(() -> load(null, " ", true))
        .isInstanceOf(UnusableKeys.class)
        .hasMessageContaining("needs signing and encryption keys of its own");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void a_real_deployment_does_not_start_with_the_keys_of_a_demonstration() {
    var demo = load(null, null, false);
    assertThatThrownBy(() -> load(folder.resolve("keys.json").toString(), null, true))
        .isInstanceOf(UnusableKeys.class)
        .hasMessageContaining("demonstration");
    assertThatThrownBy(() -> load(null, demo.toJson(), true)).isInstanceOf(UnusableKeys.class);
  }

  @Test
  void configured_keys_are_used_from_a_file_or_from_the_environment() {
    var file = folder.resolve("real.json").toString();
    assertThat(command("keys", "generate", file)).hasValue(0);
    var loaded = load(file, null, true);
    assertThat(loaded.isDemo()).isFalse();
    assertThat(load(null, loaded.toJson(), true).toJson()).isEqualTo(loaded.toJson());
    assertThatThrownBy(() -> load(file, loaded.toJson(), true))
        .isInstanceOf(UnusableKeys.class)
        .hasMessageContaining("not both");
  }

  @Test
  void an_absent_or_broken_file_stops_the_start_with_a_sentence() throws Exception {
    assertThatThrownBy(() -> load(folder.resolve("none.json").toString(), null, true))
        .isInstanceOf(UnusableKeys.class)
        .hasMessageStartingWith("There is no key file at ");
    var broken = folder.resolve("broken.json");
    Files.writeString(broken, "{\"keys\":", StandardCharsets.UTF_8);
    assertThatThrownBy(() -> load(broken.toString(), null, true))
        .isInstanceOf(UnusableKeys.class)
        .hasMessageEndingWith(".");
  }

  @Test
  void the_command_rotates_and_overwrites_nothing() {
    var file = folder.resolve("real.json");
    assertThat(command("keys", "generate", file.toString())).hasValue(0);
    var before = new KeyFile(file).read();
    assertThat(command("keys", "generate", file.toString())).hasValue(1);
    assertThat(command("keys", "rotate", file.toString(), "form")).hasValue(0);
    assertThat(new KeyFile(file).read().published().getKeys())
        .hasSize(before.published().getKeys().size() + 1);
    assertThat(command("keys", "rotate", file.toString(), "teapot")).hasValue(2);
    assertThat(command("keys")).hasValue(2);
    assertThat(command("serve")).isEmpty();
    assertThat(command()).isEmpty();
  }

  @Test
  void the_sentence_reaches_the_operator_as_it_is() {
    var analysis =
        new UnusableKeysAnalyzer()
            .analyze(new IllegalStateException(new UnusableKeys("There is no key file at x.")));
    assertThat(analysis)
        .extracting(FailureAnalysis::getDescription)
        .isEqualTo("There is no key file at x.");
    assertThat(
            SpringFactoriesLoader.forDefaultResourceLocation()
                .load(FailureAnalyzer.class, (type, name, failure) -> {}))
        .hasAtLeastOneElementOfType(UnusableKeysAnalyzer.class);
  }

  private KeyRing load(@Nullable String file, @Nullable String ring, boolean real) {
    return KeyWiring.load(new KeySettings(file, ring), real, folder, CLOCK);
  }

  private static OptionalInt command(String... words) {
    var sink = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    return KeyCommand.run(words, CLOCK, sink, sink);
  }
}
