package uk.ectmanager.adapter.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RandomSecretTokensTest {

  private final RandomSecretTokens tokens = new RandomSecretTokens();

  @Test
  void a_token_is_32_bytes_fit_for_a_link() {
    assertThat(tokens.next()).matches("[A-Za-z0-9_-]{43}");
    assertThat(Base64.getUrlDecoder().decode(tokens.next())).hasSize(32);
  }

  @Test
  void no_token_comes_twice() {
    assertThat(IntStream.range(0, 1000).mapToObj(i -> tokens.next()).collect(Collectors.toSet()))
        .hasSize(1000);
  }

  @Test
  void the_stored_form_is_the_sha_256() {
    // SHA-256 of "abc", FIPS 180-4
    assertThat(tokens.hash("abc")).isEqualTo("ungWv48Bz-pBQUDeXa4iI7ADYaOWF3qctBD_YfIAFa0");
  }
}
