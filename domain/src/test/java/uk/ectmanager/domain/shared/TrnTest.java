package uk.ectmanager.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrnTest {

  @ParameterizedTest
  @ValueSource(strings = {"0012345", "00/12345", "RP00-12345", " rp 0012345 "})
  void separators_and_prefix_are_dropped_and_leading_zeros_kept(String raw) {
    assertThat(Trn.parse(raw)).isEqualTo(Result.done(new Trn("0012345")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0000000", "123456", "12345678", "RPRP1234567", "١٢٣٤٥٦٧", "1234567a"})
  void anything_else_is_refused_with_its_path(String raw) {
    assertThat(Trn.parse(raw, "input", "trn").problems())
        .singleElement()
        .satisfies(problem -> {
          assertThat(problem.code()).isEqualTo(ProblemCode.INVALID);
          assertThat(problem.path()).containsExactly("input", "trn");
        });
  }

  @Test
  void a_missing_one_is_required() {
    assertThat(Trn.parse(" ").problems())
        .extracting(Problem::code)
        .containsExactly(ProblemCode.REQUIRED);
  }
}
