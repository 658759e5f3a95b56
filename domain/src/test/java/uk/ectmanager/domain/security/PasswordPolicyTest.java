package uk.ectmanager.domain.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.ectmanager.domain.shared.Problem;
import uk.ectmanager.domain.shared.ProblemCode;
import uk.ectmanager.domain.shared.Result;

class PasswordPolicyTest {

  private static final List<String> NAMES =
      List.of(
          "Amara",
          "Okonkwo",
          "204518",
          "amara.okonkwo@hillside.example",
          "Hillside Primary School");

  private final PasswordPolicy policy = PasswordPolicy.standard();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "vier rote Gurken",
        "kestrel over tarmac",
        "aB3$aB3$zz",
        "ten  chars",
        "\u65e5\u672c\u8a9e\u306e\u30d1\u30b9\u30ef\u30fc\u30c9\u3067",
        "hillside kettle drum orbit"
      })
  void a_password_nobody_guesses_is_taken_without_rules_of_composition(String password) {
    assertThat(policy.check(password, NAMES, "input", "password").problems()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          short,                   PASSWORD_TOO_SHORT
          nine char,               PASSWORD_TOO_SHORT
          '',                      PASSWORD_TOO_SHORT
          password12,              PASSWORD_TOO_COMMON
          Password2026,            PASSWORD_TOO_COMMON
          Summer2026!,             PASSWORD_TOO_COMMON
          LIVERPOOL1,              PASSWORD_TOO_COMMON
          qwertyuiop,              PASSWORD_TOO_COMMON
          P@ssw0rd123,             PASSWORD_TOO_COMMON
          1234567890,              PASSWORD_TOO_COMMON
          12345678901234,          PASSWORD_TOO_COMMON
          0987654321,              PASSWORD_TOO_COMMON
          abcdefghijklm,           PASSWORD_TOO_COMMON
          aaaaaaaaaaaa,            PASSWORD_TOO_COMMON
          abababababab,            PASSWORD_TOO_COMMON
          teacher-2026,            PASSWORD_TOO_COMMON
          AmaraOkonkwo,            PASSWORD_GUESSABLE
          okonkwo.amara!1,         PASSWORD_GUESSABLE
          Hillside2026,            PASSWORD_GUESSABLE
          hillside primary school, PASSWORD_GUESSABLE
          204518204518,            PASSWORD_GUESSABLE
          ECTmanager1,             PASSWORD_GUESSABLE
          ect-manager 12,          PASSWORD_GUESSABLE
          """)
  void what_is_guessed_first_is_refused(String password, ProblemCode code) {
    assertThat(policy.check(password, NAMES, "input", "password").problems())
        .extracting(Problem::code, Problem::path)
        .contains(org.assertj.core.groups.Tuple.tuple(code, List.of("input", "password")));
  }

  @Test
  void the_limits_count_characters_and_not_their_encoding() {
    var clef = "\uD834\uDD1E";
    var varied = "kestrel-over-tarmac-";
    assertThat(policy.check(varied + clef.repeat(PasswordPolicy.MOST - varied.length()), NAMES))
        .isInstanceOf(Result.Done.class);
    assertThat(policy.check(varied + clef.repeat(PasswordPolicy.MOST), NAMES).problems())
        .extracting(Problem::code)
        .containsExactly(ProblemCode.PASSWORD_TOO_LONG);
    assertThat(policy.check("abc" + clef.repeat(6), NAMES).problems())
        .extracting(Problem::code)
        .containsExactly(ProblemCode.PASSWORD_TOO_SHORT);
  }

  @Test
  void the_accepted_form_is_the_normalised_one() {
    assertThat(policy.check("cafe\u0301 au lait 7", NAMES))
        .isEqualTo(Result.done("caf\u00e9 au lait 7"));
  }

  @Test
  void every_reason_is_told_at_once() {
    assertThat(policy.check("Amara1", NAMES).problems())
        .extracting(Problem::code)
        .containsExactly(ProblemCode.PASSWORD_TOO_SHORT, ProblemCode.PASSWORD_GUESSABLE);
  }

  @Test
  void the_bundled_list_is_lower_case_and_long_enough_to_matter() {
    assertThat(CommonPasswords.bundled())
        .hasSizeGreaterThan(10_000)
        .allMatch(password -> password.length() >= PasswordPolicy.FEWEST)
        .allMatch(password -> password.equals(password.toLowerCase(java.util.Locale.ROOT)));
  }
}
