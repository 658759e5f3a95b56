package uk.ectmanager.domain.ect.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.ectmanager.domain.shared.Problem;
import uk.ectmanager.domain.shared.Problems;

/** Which posts are suitable for induction, and in which settings. */
class PostSectionTest {

  private static final PostChecklist YES =
      new PostChecklist(true, true, true, true, true, true, true);

  private static List<String> words(List<Problem> problems) {
    return problems.stream().map(one -> one.code() + " " + String.join(".", one.path())).toList();
  }

  private static List<String> typed(
      InductionSetting setting,
      PostSection.@Nullable College college,
      PostSection.@Nullable Overseas overseas) {
    return words(
        PostSection.parse(
                new PostSection.Entry(setting, YES, college, overseas), SomeSections.TODAY)
            .problems());
  }

  private static List<String> unsuitable(PostSection section) {
    var problems = new Problems();
    section.check(SomeSections.START, problems);
    return words(problems.all());
  }

  @ParameterizedTest
  @CsvSource({
    "10, 10, ",
    "11, 10, POST_UNSUITABLE post.college.adultTeachingPercent",
    "10, 9, POST_UNSUITABLE post.college.schoolDays",
  })
  void a_college_teaches_few_adults_and_spends_days_in_school(
      int percent, int days, @Nullable String problem) {
    var section =
        new PostSection(
            InductionSetting.FURTHER_EDUCATION, YES, new PostSection.College(percent, days), null);
    assertThat(unsuitable(section)).isEqualTo(problem == null ? List.of() : List.of(problem));
  }

  @ParameterizedTest
  @CsvSource({
    "2021-01-04, true, ",
    "2021-01-03, true, POST_UNSUITABLE post.overseas.inspectedOn",
    "2026-01-01, false, POST_UNSUITABLE post.overseas.memberBody",
  })
  void a_school_overseas_was_inspected_within_six_years_and_is_a_member(
      LocalDate inspected, boolean member, @Nullable String problem) {
    var section =
        new PostSection(
            InductionSetting.BRITISH_SCHOOL_OVERSEAS,
            YES,
            null,
            new PostSection.Overseas(inspected, member));
    assertThat(unsuitable(section)).isEqualTo(problem == null ? List.of() : List.of(problem));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6})
  void each_no_of_the_checklist_makes_the_post_unsuitable(int no) {
    var answers = new boolean[7];
    for (var i = 0; i < 7; i++) {
      answers[i] = i != no;
    }
    var checklist =
        new PostChecklist(
            answers[0], answers[1], answers[2], answers[3], answers[4], answers[5], answers[6]);
    var field = PostChecklist.class.getRecordComponents()[no].getName();
    assertThat(unsuitable(new PostSection(InductionSetting.ACADEMY, checklist, null, null)))
        .containsExactly("POST_UNSUITABLE post.checklist." + field);
  }

  @Test
  void no_induction_is_served_elsewhere() {
    assertThat(unsuitable(new PostSection(InductionSetting.OTHER, YES, null, null)))
        .containsExactly("POST_UNSUITABLE post.setting");
    assertThat(unsuitable(SomeSections.post())).isEmpty();
  }

  @Test
  void a_setting_has_its_own_questions() {
    assertThat(typed(InductionSetting.FURTHER_EDUCATION, null, null))
        .containsExactly("REQUIRED input.college");
    assertThat(typed(InductionSetting.BRITISH_SCHOOL_OVERSEAS, null, null))
        .containsExactly("REQUIRED input.overseas");
    assertThat(
            typed(
                InductionSetting.ACADEMY,
                new PostSection.College(0, 10),
                new PostSection.Overseas(SomeSections.TODAY, true)))
        .containsExactly("INVALID input.college", "INVALID input.overseas");
    assertThat(typed(InductionSetting.FURTHER_EDUCATION, new PostSection.College(101, -1), null))
        .containsExactly(
            "OUT_OF_RANGE input.college.adultTeachingPercent",
            "OUT_OF_RANGE input.college.schoolDays");
    assertThat(
            typed(
                InductionSetting.BRITISH_SCHOOL_OVERSEAS,
                null,
                new PostSection.Overseas(SomeSections.TODAY.plusDays(1), true)))
        .containsExactly("DATE_IN_FUTURE input.overseas.inspectedOn");
  }
}
