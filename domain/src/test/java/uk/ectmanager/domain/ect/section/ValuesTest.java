package uk.ectmanager.domain.ect.section;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.ectmanager.domain.shared.Problem;
import uk.ectmanager.domain.shared.ProblemCode;
import uk.ectmanager.domain.shared.Result;

class ValuesTest {

  @ParameterizedTest
  @CsvSource({
    "AB123456C, AB123456C",
    "ab 12 34 56 c, AB123456C",
    "'  jg-10-37-59-a ', JG103759A",
    "YZ999999D, YZ999999D"
  })
  void a_national_insurance_number_is_read_as_people_type_it(String raw, String stored) {
    assertThat(NationalInsuranceNumber.parse(raw))
        .isEqualTo(Result.done(new NationalInsuranceNumber(stored)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "QQ123456C",
        "AB123456E",
        "AB12345C",
        "AB1234567C",
        "BG123456A",
        "GB123456A",
        "KN123456A",
        "NK123456A",
        "NT123456A",
        "TN123456A",
        "ZZ123456A",
        "DA123456A",
        "FA123456A",
        "IA123456A",
        "QA123456A",
        "UA123456A",
        "VA123456A",
        "AD123456A",
        "AF123456A",
        "AI123456A",
        "AO123456A",
        "AQ123456A",
        "AU123456A",
        "AV123456A",
        "99A99999",
        "{\"$gt\": \"\"}",
        "AB１２３４５６C",
        "😀"
      })
  void another_national_insurance_number_is_refused(String raw) {
    assertThat(NationalInsuranceNumber.parse(raw, "input", "x").problems())
        .extracting(Problem::code)
        .containsExactly(ProblemCode.INVALID);
    assertThatThrownBy(() -> new NationalInsuranceNumber(raw))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_national_insurance_number_shows_masked() {
    var number = new NationalInsuranceNumber("AB123456C");
    assertThat(number.masked()).isEqualTo("AB •• •• •• C");
    assertThat(number).hasToString("AB •• •• •• C");
  }

  @ParameterizedTest
  @CsvSource({
    // born, today, code when refused
    "2008-11-22, 2026-11-22,",
    "2008-11-23, 2026-11-22, OUT_OF_RANGE",
    "1926-11-22, 2026-11-22,",
    "1926-11-21, 2026-11-22, OUT_OF_RANGE",
    "2026-11-22, 2026-11-22, OUT_OF_RANGE",
    "2026-11-23, 2026-11-22, DATE_IN_FUTURE",
    "2008-02-29, 2026-02-28, OUT_OF_RANGE",
    "2008-02-29, 2026-03-01,",
    "1928-02-29, 2028-02-29,",
    "1928-02-28, 2028-02-29, OUT_OF_RANGE",
    "-9999-01-01, 2026-11-22, OUT_OF_RANGE"
  })
  void a_date_of_birth_is_18_to_100_years_ago(
      LocalDate born, LocalDate today, @Nullable ProblemCode refused) {
    var parsed = DateOfBirth.parse(born, today, "input", "dateOfBirth");
    if (refused == null) {
      assertThat(parsed).isEqualTo(Result.done(new DateOfBirth(born)));
      assertThat(new DateOfBirth(born).toString()).doesNotContain("19", "20");
    } else {
      assertThat(parsed.problems()).extracting(Problem::code).containsExactly(refused);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "sw1a1aa, SW1A 1AA",
    "' M1 1AE ', M1 1AE",
    "B338TH, B33 8TH",
    "CR2 6XH, CR2 6XH",
    "dn551pt, DN55 1PT",
    "EC1A 1BB, EC1A 1BB",
    "GIR0AA, GIR 0AA"
  })
  void a_postcode_is_read_as_people_type_it(String raw, String stored) {
    assertThat(Postcode.parse(raw)).isEqualTo(Result.done(new Postcode(stored)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"SW1A", "1AA", "QA1 1AA", "SW1A 1CA", "SW1A 11A", "{\"$gt\": \"\"}", "😀😀😀😀"})
  void another_postcode_is_refused(String raw) {
    assertThat(Postcode.parse(raw).problems())
        .extracting(Problem::code)
        .containsExactly(ProblemCode.INVALID);
  }

  @ParameterizedTest
  @ValueSource(strings = {"01632 960001", "+44 (0)1632 960-001", "1234567"})
  void a_telephone_number_is_kept_as_typed(String raw) {
    assertThat(PhoneNumber.parse(raw)).isEqualTo(Result.done(new PhoneNumber(raw)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"123456", "01632 960001 ext 2", "1234567890123456", "((((((((", "٠١٢٣٤٥٦٧"})
  void another_telephone_number_is_refused(String raw) {
    assertThat(PhoneNumber.parse(raw).problems())
        .extracting(Problem::code)
        .containsExactly(ProblemCode.INVALID);
  }

  @ParameterizedTest
  @CsvSource({
    // days, fte, exact fte, exact days
    "5,, 1, 5",
    "3.0,, 0.6, 3",
    "2.5,, 0.5, 2.5",
    "0.001,, 0.0002, 0.001",
    ", 0.8, 0.8, 4",
    ", 1.00, 1, 5",
    ", 0.3333, 0.3333, 1.6665"
  })
  void a_working_pattern_is_exact(
      @Nullable BigDecimal days,
      @Nullable BigDecimal fte,
      BigDecimal exactFte,
      BigDecimal exactDays) {
    var parsed = WorkingPattern.parse(days, fte);
    assertThat(parsed).isEqualTo(Result.done(new WorkingPattern(exactFte)));
    assertThat(new WorkingPattern(exactFte).daysPerWeek()).isEqualTo(exactDays);
  }

  @ParameterizedTest
  @CsvSource({
    ",, REQUIRED, daysPerWeek",
    "5, 1, INVALID, daysPerWeek",
    "0,, OUT_OF_RANGE, daysPerWeek",
    "-1,, OUT_OF_RANGE, daysPerWeek",
    "5.001,, OUT_OF_RANGE, daysPerWeek",
    "1e1000000,, OUT_OF_RANGE, daysPerWeek",
    "0.0001,, INVALID, daysPerWeek",
    ", 0, OUT_OF_RANGE, fte",
    ", 1.0001, OUT_OF_RANGE, fte",
    ", 1e-1000000, INVALID, fte",
    ", 0.33333, INVALID, fte"
  })
  void another_working_pattern_is_refused(
      @Nullable BigDecimal days, @Nullable BigDecimal fte, ProblemCode code, String field) {
    assertThat(WorkingPattern.parse(days, fte).problems())
        .singleElement()
        .satisfies(problem -> {
          assertThat(problem.code()).isEqualTo(code);
          assertThat(problem.path()).containsExactly("input", field);
        });
  }
}
