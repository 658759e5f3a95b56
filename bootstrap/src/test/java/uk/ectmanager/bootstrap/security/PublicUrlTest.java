package uk.ectmanager.bootstrap.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicUrlTest {

  @Test
  void a_demonstration_is_reached_on_this_computer() {
    assertThat(PublicUrl.of("", true, 8081).value()).isEqualTo("http://localhost:8081");
    assertThat(PublicUrl.of("", true, 8081).isSecure()).isFalse();
  }

  @Test
  void anything_else_needs_tls() {
    assertThat(PublicUrl.of("https://ect.example/", false, 8080).isSecure()).isTrue();
    assertThat(PublicUrl.of("http://127.0.0.1:8080", false, 8080).isSecure()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "http://ect.example",
        "http://localhost.ect.example",
        "https://ect.example/path",
        "ftp://ect.example",
        "https://ect.example?x=1",
        "javascript:alert(1)"
      })
  void what_is_no_safe_address_stops_the_start(String configured) {
    assertThatThrownBy(() -> PublicUrl.of(configured, false, 8080))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("ect.public-url");
  }
}
