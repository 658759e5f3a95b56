package uk.ectmanager.domain.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import uk.ectmanager.domain.access.Role;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.shared.AccountId;
import uk.ectmanager.domain.shared.Problem;
import uk.ectmanager.domain.shared.ProblemCode;
import uk.ectmanager.domain.shared.Result;

class SigningPolicyTest {

  private static final Instant NOW = Instant.parse("2026-11-22T10:00:00.123456Z");
  private static final SignatureStatement.Kind KIND = SignatureStatement.Kind.REVIEW_ECT;
  private static final AccountId ACCOUNT = AccountId.of("7b7c9f6e-0a51-4f0e-8c0e-1d2f3a4b5c6d");

  @Test
  void a_recent_sign_in_and_the_present_statement_are_enough() {
    assertThat(check(Duration.ofMinutes(15), 1, true))
        .isEqualTo(Result.done(SignatureStatement.current(KIND)));
  }

  @Test
  void a_sign_in_a_moment_longer_ago_is_not_recent() {
    assertThat(check(Duration.ofMinutes(15).plusMillis(1), 1, true).problems())
        .extracting(Problem::code)
        .containsExactly(ProblemCode.REAUTHENTICATION_REQUIRED);
    assertThat(check(Duration.ofMinutes(-1), 1, true).problems())
        .extracting(Problem::code)
        .containsExactly(ProblemCode.REAUTHENTICATION_REQUIRED);
  }

  @Test
  void every_reason_is_told_at_once_with_its_path() {
    assertThat(check(Duration.ofHours(1), 1, false).problems())
        .extracting(Problem::code, Problem::path)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(ProblemCode.REAUTHENTICATION_REQUIRED, List.of()),
            org.assertj.core.groups.Tuple.tuple(
                ProblemCode.NOT_A_STATEMENT, List.of("input", "statement")));
  }

  @Test
  void another_version_than_the_one_shown_now_is_refused() {
    assertThat(check(Duration.ZERO, 2, true).problems())
        .extracting(Problem::code)
        .containsExactly(ProblemCode.NOT_A_STATEMENT);
  }

  @ParameterizedTest
  @CsvSource({
    "REGISTRATION_HEADTEACHER, 1, 7db01cd83a4a3daae5dfde9ae65e2860",
    "REVIEW_ECT, 1, 35b38aa84fbcee38e6d1979cdedef37b",
    "REVIEW_TUTOR, 1, faaf3318a9c6ecc3a584b04709dc24a8"
  })
  void a_published_text_never_changes(SignatureStatement.Kind kind, int version, String hash)
      throws Exception {
    var text = SignatureStatement.find(kind, version).orElseThrow().text();
    assertThat(
            HexFormat.of()
                .formatHex(
                    MessageDigest.getInstance("SHA-256")
                        .digest(text.getBytes(StandardCharsets.UTF_8))))
        .startsWith(hash);
  }

  @ParameterizedTest
  @EnumSource(SignatureStatement.Kind.class)
  void every_kind_has_versions_without_gaps(SignatureStatement.Kind kind) {
    var last = SignatureStatement.current(kind).version();
    for (var version = 1; version <= last; version++) {
      assertThat(SignatureStatement.find(kind, version)).isPresent();
    }
    assertThat(SignatureStatement.find(kind, last + 1)).isEmpty();
  }

  @Test
  void a_signature_is_given_in_a_role_of_its_statement_and_kept_to_the_millisecond() {
    var statement = SignatureStatement.current(KIND);
    var form = UUID.fromString("5f1d6a0e-8f1e-4a57-9d5a-0a3c1f1b2c3d");
    var claims = new SignatureClaims(form, 1, ACCOUNT, "Zoë Okonkwo", Role.ECT, statement, NOW);
    assertThat(claims.signedAt()).isEqualTo(Instant.parse("2026-11-22T10:00:00.123Z"));
    assertThat(claims.form()).isEqualTo(FormKind.PROGRESS_REVIEW);
    assertThatThrownBy(() ->
            new SignatureClaims(form, 1, ACCOUNT, "Zoë Okonkwo", Role.HEADTEACHER, statement, NOW))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Result<SignatureStatement> check(Duration ago, int version, boolean ticked) {
    var viewer = new Viewer(ACCOUNT, "Zoë Okonkwo", Set.of(), NOW.minus(ago), "192.0.2.1");
    return SigningPolicy.check(viewer, KIND, version, ticked, NOW, "input", "statement");
  }
}
