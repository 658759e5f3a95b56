package uk.ectmanager.domain.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HashSet;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.ectmanager.domain.access.Role;
import uk.ectmanager.domain.shared.AccountId;

/** The code beside a signature on paper. */
class VerificationCodeTest {

  private static Signature signature(String proof) {
    return new Signature(
        FormKind.REGISTRATION,
        new UUID(1, 1),
        3,
        "hash",
        new AccountId(new UUID(1, 2)),
        "Hed Example",
        Role.HEADTEACHER,
        SignatureStatement.Kind.REGISTRATION_HEADTEACHER,
        1,
        Instant.parse("2026-11-22T10:00:00Z"),
        proof);
  }

  @Test
  void it_is_the_signatures_own_and_always_the_same() {
    // the first 100 bits of SHA-256("ECT Manager verification code\nproof-1"), computed apart
    assertThat(VerificationCode.of(signature("proof-1")).value()).isEqualTo("WC4E9SQYN3WXN995E50G");
    assertThat(VerificationCode.of(signature("proof-1")))
        .isEqualTo(VerificationCode.of(signature("proof-1")))
        .isNotEqualTo(VerificationCode.of(signature("proof-2")));
  }

  @Test
  void a_thousand_signatures_have_a_thousand_codes_of_the_one_form() {
    var codes = new HashSet<VerificationCode>();
    for (var i = 0; i < 1000; i++) {
      var code = VerificationCode.of(signature("proof-" + i));
      assertThat(code.grouped()).matches("([0-9A-HJKMNP-TV-Z]{5}-){3}[0-9A-HJKMNP-TV-Z]{5}");
      codes.add(code);
    }
    assertThat(codes).hasSize(1000);
  }

  @Test
  void it_is_read_as_people_type_it() {
    var code = VerificationCode.of(signature("proof-1"));
    var typed = code.grouped();
    assertThat(VerificationCode.parse(typed)).contains(code);
    assertThat(VerificationCode.parse(" " + typed.toLowerCase(Locale.ROOT).replace('-', ' ')))
        .contains(code);
    assertThat(VerificationCode.parse(typed.replace('-', '\u2013'))).contains(code);
    assertThat(VerificationCode.parse("OOOOO-IIIII-LLLLL-00111"))
        .contains(new VerificationCode("00000111111111100111"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "ABCDE",
        "ABCDE-ABCDE-ABCDE-ABCD",
        "ABCDE-ABCDE-ABCDE-ABCDEF",
        "ABCDE-ABCDE-ABCDE-ABCD!",
        "UBCDE-ABCDE-ABCDE-ABCDE",
        "ABCDE-ABCDE-ABCDE-ABCDE                                                   ",
        "{$gt: ''}"
      })
  void what_is_no_code_is_none(String typed) {
    assertThat(VerificationCode.parse(typed)).isEmpty();
  }

  @Test
  void nothing_else_is_a_code() {
    assertThat(VerificationCode.parse(null)).isEmpty();
    assertThatThrownBy(() -> new VerificationCode("abc"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
