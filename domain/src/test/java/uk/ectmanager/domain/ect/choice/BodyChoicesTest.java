package uk.ectmanager.domain.ect.choice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.ectmanager.domain.ect.section.ProgrammeKind;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.Problems;
import uk.ectmanager.domain.shared.Result;

/** What a body adds to the lists and retires, and what forms may then name. */
class BodyChoicesTest {

  private static final AppropriateBodyId BODY = new AppropriateBodyId(new UUID(0, 1));
  private static final List<Choice> BUILT_IN =
      List.of(
          Choice.builtIn(ChoiceKind.SUBJECT, "Latin", null),
          Choice.builtIn(ChoiceKind.TRAINING_INSTITUTE, "Other", null),
          Choice.builtIn(ChoiceKind.PROGRAMME_TYPE, "School-led", ProgrammeKind.SCHOOL_LED));

  private static BodyChoices done(Result<BodyChoices.Step> result) {
    return switch (result) {
      case Result.Done<BodyChoices.Step>(var step) -> step.next();
      case Result.Refused<BodyChoices.Step>(var problems) ->
          throw new AssertionError(problems.toString());
    };
  }

  private static List<String> problems(Result<?> result) {
    return result.problems().stream()
        .map(one -> one.code() + " " + String.join(".", one.path()))
        .toList();
  }

  private static BodyChoices withAstronomy() {
    return done(BodyChoices.none(BODY).add(BUILT_IN, ChoiceKind.SUBJECT, " Astronomy ", null));
  }

  @Test
  void an_added_entry_can_be_chosen_by_label_or_code() {
    var list = withAstronomy().on(BUILT_IN);
    assertThat(list.active(ChoiceKind.SUBJECT))
        .extracting(Choice::label)
        .containsExactly("Latin", "Astronomy");
    var problems = new Problems();
    assertThat(list.pick(ChoiceKind.SUBJECT, "astronomy", List.of(), problems, "input"))
        .isEqualTo("Astronomy");
    assertThat(list.pick(ChoiceKind.SUBJECT, "own-astronomy", List.of(), problems, "input"))
        .isEqualTo("Astronomy");
    assertThat(problems.none()).isTrue();
  }

  @Test
  void a_label_is_added_once_in_any_spelling() {
    var choices = withAstronomy();
    for (var label : List.of("ASTRONOMY", " latin", "Astronomy!")) {
      assertThat(problems(choices.add(BUILT_IN, ChoiceKind.SUBJECT, label, null)))
          .containsExactly("ALREADY_EXISTS input.label");
    }
    assertThat(problems(choices.add(BUILT_IN, ChoiceKind.TITLE, "Latin", null))).isEmpty();
  }

  @Test
  void a_programme_type_and_no_other_says_who_delivers() {
    var none = BodyChoices.none(BODY);
    assertThat(problems(none.add(BUILT_IN, ChoiceKind.PROGRAMME_TYPE, "Ours", null)))
        .containsExactly("REQUIRED input.programmeKind");
    assertThat(problems(none.add(BUILT_IN, ChoiceKind.SUBJECT, " ", ProgrammeKind.PROVIDER_LED)))
        .containsExactly("REQUIRED input.label", "INVALID input.programmeKind");
  }

  @Test
  void a_retired_entry_stays_valid_where_a_form_has_it_and_can_be_taken_back() {
    var retired = done(withAstronomy().retire(BUILT_IN, ChoiceKind.SUBJECT, "latin"));
    var list = retired.on(BUILT_IN);
    assertThat(list.active(ChoiceKind.SUBJECT))
        .extracting(Choice::label)
        .containsExactly("Astronomy");
    var fresh = new Problems();
    list.pickAll(ChoiceKind.SUBJECT, List.of("Astronomy", "Latin"), List.of(), fresh, "subjects");
    assertThat(fresh.all())
        .singleElement()
        .satisfies(one -> assertThat(one.path()).containsExactly("input", "subjects", "1"));
    var old = new Problems();
    list.pickAll(ChoiceKind.SUBJECT, List.of("latin"), List.of("Latin"), old, "subjects");
    assertThat(old.none()).isTrue();
    assertThat(problems(retired.retire(BUILT_IN, ChoiceKind.SUBJECT, "latin")))
        .containsExactly("WRONG_STATE input.code");
    var back = done(retired.add(BUILT_IN, ChoiceKind.SUBJECT, "Latin", null));
    assertThat(back).isEqualTo(withAstronomy());
  }

  @ParameterizedTest
  @CsvSource({"SUBJECT, greek, NOT_FOUND", "TRAINING_INSTITUTE, other, INVALID"})
  void what_is_not_there_and_other_are_not_retired(ChoiceKind kind, String code, String problem) {
    assertThat(problems(BodyChoices.none(BODY).retire(BUILT_IN, kind, code)))
        .containsExactly(problem + " input.code");
  }

  @ParameterizedTest
  @CsvSource({"C", "数学", "!", "'Ä very, very long label that goes on and on beyond forty signs'"})
  void every_label_has_a_code(String label) {
    assertThat(Choice.own(ChoiceKind.SUBJECT, label, null).code())
        .startsWith("own-")
        .hasSizeLessThanOrEqualTo(40);
  }
}
