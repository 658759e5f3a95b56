package uk.ectmanager.bootstrap.security;

import java.nio.file.Path;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import uk.ectmanager.adapter.security.AesFieldEncryption;
import uk.ectmanager.adapter.security.Argon2Passwords;
import uk.ectmanager.adapter.security.HmacDeviceCookies;
import uk.ectmanager.adapter.security.JwsFormSigner;
import uk.ectmanager.adapter.security.KeyFile;
import uk.ectmanager.adapter.security.KeyRing;
import uk.ectmanager.adapter.security.LiveKeys;
import uk.ectmanager.adapter.security.RandomSecretTokens;
import uk.ectmanager.adapter.security.UnusableKeys;
import uk.ectmanager.application.security.PasswordHasher;
import uk.ectmanager.domain.security.PasswordPolicy;

/** The keys and everything that is done with them. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(KeySettings.class)
@Import({
  JwsFormSigner.class,
  AesFieldEncryption.class,
  HmacDeviceCookies.class,
  RandomSecretTokens.class
})
public class KeyWiring {

  private static final String DEMO_FILE = "keys.json";

  @Bean
  LiveKeys keys(
      KeySettings settings,
      @Value("${ect.demo:false}") boolean demo,
      @Value("${spring.mongodb.uri:}") String database,
      @Value("${ect.data-folder:data}") Path folder,
      InstantSource clock) {
    return new LiveKeys(load(settings, !demo || !database.isBlank(), folder, clock));
  }

  /**
   * The keys that are configured; those of a demonstration, made once, only in a demonstration on
   * embedded storage.
   */
  static KeyRing load(KeySettings settings, boolean real, Path folder, InstantSource clock) {
    var file = given(settings.file());
    var ring = given(settings.ring());
    if (file != null && ring != null) {
      throw new UnusableKeys("Set either ect.keys.file or ect.keys.ring, not both.");
    }
    if (file == null && ring == null) {
      if (real) {
        throw new UnusableKeys(
            "A real deployment needs signing and encryption keys of its own: make a file with"
                + " `keys generate FILE` and set ect.keys.file to it.");
      }
      return demo(new KeyFile(folder.resolve(DEMO_FILE)), clock);
    }
    var loaded = file != null ? new KeyFile(Path.of(file)).read() : parse(ring);
    if (real && loaded.isDemo()) {
      throw new UnusableKeys(
          "The configured keys are those of a demonstration: make real ones with"
              + " `keys generate FILE`.");
    }
    return loaded;
  }

  private static KeyRing parse(@Nullable String ring) {
    return KeyRing.parse(ring == null ? "" : ring);
  }

  private static KeyRing demo(KeyFile file, InstantSource clock) {
    if (!file.exists()) {
      file.create(KeyRing.generate(clock.instant(), true));
    }
    return file.read();
  }

  private static @Nullable String given(@Nullable String setting) {
    return setting == null || setting.isBlank() ? null : setting.strip();
  }

  @Bean
  PasswordHasher passwordHasher() {
    return Argon2Passwords.standard();
  }

  @Bean
  PasswordPolicy passwordPolicy() {
    return PasswordPolicy.standard();
  }
}
