package uk.ectmanager.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RationalTest {

  @Test
  void a_fraction_is_kept_in_lowest_terms_with_the_sign_above() {
    assertThat(Rational.of(6, -8)).isEqualTo(Rational.of(-3, 4));
    assertThat(Rational.of(-6, -8)).isEqualTo(Rational.of(3, 4));
    assertThat(Rational.of(0, -5)).isEqualTo(Rational.ZERO);
    assertThatThrownBy(() -> Rational.of(1, 0)).isInstanceOf(ArithmeticException.class);
  }

  @Test
  void sums_products_and_quotients_are_exact() {
    var third = Rational.of(1, 3);
    assertThat(third.plus(third).plus(third)).isEqualTo(Rational.ONE);
    assertThat(third.minus(Rational.of(1, 2))).isEqualTo(Rational.of(-1, 6));
    assertThat(third.times(Rational.of(3, 5))).isEqualTo(Rational.of(1, 5));
    assertThat(third.dividedBy(Rational.of(2, 5))).isEqualTo(Rational.of(5, 6));
    assertThat(Rational.of(new BigDecimal("0.80"))).isEqualTo(Rational.of(4, 5));
    assertThat(Rational.of(new BigDecimal("2E+2"))).isEqualTo(Rational.of(200));
    assertThatThrownBy(() -> third.dividedBy(Rational.ZERO))
        .isInstanceOf(ArithmeticException.class);
  }

  @ParameterizedTest
  @CsvSource({"7,2,3,4", "-7,2,-4,-3", "6,2,3,3", "-6,2,-3,-3", "0,1,0,0", "1,9,0,1"})
  void floor_and_ceiling_enclose_it(int above, int below, int floor, int ceiling) {
    assertThat(Rational.of(above, below).floor()).isEqualTo(floor);
    assertThat(Rational.of(above, below).ceiling()).isEqualTo(ceiling);
  }

  @Test
  void it_is_ordered_by_size() {
    var less = Rational.of(2, 3);
    var more = Rational.of(3, 4);
    assertThat(less).isLessThan(more);
    assertThat(Rational.of(6, 9)).isEqualByComparingTo(less);
    assertThat(less.isLessThan(more)).isTrue();
    assertThat(less.isLessThan(less)).isFalse();
    assertThat(more.isMoreThan(less)).isTrue();
    assertThat(more.isMoreThan(more)).isFalse();
    assertThat(less.min(more)).isEqualTo(less);
    assertThat(more.min(less)).isEqualTo(less);
    assertThat(less.max(more)).isEqualTo(more);
    assertThat(more.max(less)).isEqualTo(more);
    assertThat(less.minus(more).signum()).isEqualTo(-1);
    assertThat(less.isWhole()).isFalse();
    assertThat(Rational.of(8, 4).isWhole()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"2.75,2.8", "2.74,2.7", "0.05,0.1", "6,6.0", "10/3,3.3", "0.04,0.0", "-0.25,-0.3"})
  void one_decimal_is_shown_rounded_half_up(String exact, String shown) {
    assertThat(Rational.of(exact).toOneDecimal()).isEqualTo(shown);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0", "6", "-3", "2.4", "2.75", "0.0125", "-0.5", "10/3", "-7/74", "0.03125", "1/7"
      })
  void its_text_is_exact_and_read_back(String text) {
    assertThat(Rational.of(text).toString()).isEqualTo(text);
    assertThat(Rational.of(Rational.of(text).toString())).isEqualTo(Rational.of(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "1,5", "1/", "/2", "1e5", "--1", " 1", "1/2/3"})
  void other_text_is_no_number(String text) {
    assertThatThrownBy(() -> Rational.of(text)).isInstanceOf(NumberFormatException.class);
  }
}
