package uk.ectmanager.domain.induction.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ectmanager.domain.calendar.Table5.day;
import static uk.ectmanager.domain.induction.rules.Careers.A;
import static uk.ectmanager.domain.induction.rules.Careers.away;
import static uk.ectmanager.domain.induction.rules.Careers.between;
import static uk.ectmanager.domain.induction.rules.Careers.ends;
import static uk.ectmanager.domain.induction.rules.Careers.fullTime;
import static uk.ectmanager.domain.induction.rules.Careers.plan;
import static uk.ectmanager.domain.induction.rules.Careers.reports;
import static uk.ectmanager.domain.induction.rules.Careers.rules;
import static uk.ectmanager.domain.induction.rules.Careers.since;
import static uk.ectmanager.domain.induction.rules.Careers.terms;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.ectmanager.domain.induction.facts.Extension;
import uk.ectmanager.domain.induction.facts.ExtensionKind;
import uk.ectmanager.domain.induction.facts.InductionFacts;
import uk.ectmanager.domain.induction.plan.InductionPlan;
import uk.ectmanager.domain.induction.plan.PartExtension;
import uk.ectmanager.domain.induction.plan.Rule;

/** Extensions by decision: early, late, chained, on appeal, from Wales (L13, L14, L18). */
class ExtensionsTest {

  private static Extension of(
      ExtensionKind kind, String terms, String decided, @Nullable Integer part) {
    return new Extension(kind, terms(terms), day(decided), part, null);
  }

  private static Extension body(String terms, String decided) {
    return of(ExtensionKind.APPROPRIATE_BODY, terms, decided, null);
  }

  private static InductionPlan extended(Extension... extensions) {
    return plan("2023-12-18", fullTime().withExtensions(List.of(extensions)));
  }

  private static List<String> assessments(InductionPlan plan) {
    return reports(plan).stream().filter(report -> report.startsWith("F")).toList();
  }

  private static String sentence(InductionPlan plan) {
    return plan.parts().stream()
        .flatMap(part -> part.extensions().stream())
        .map(PartExtension::reason)
        .findFirst()
        .orElseThrow()
        .sentence();
  }

  @Test
  void one_decided_before_the_assessment_moves_it() {
    var plan = extended(of(ExtensionKind.WALES, "1", "2022-10-01", null));
    assertThat(assessments(plan)).containsExactly("F3 2022-07-25", "F7 2023-12-18");
    assertThat(ends(plan)).containsExactly(day("2022-07-25"), day("2023-12-18"));
    assertThat(sentence(plan))
        .isEqualTo(
            "An extension decided in Wales goes on in England; it extended part 2 by 1 FTE term on"
                + " 1 October 2022.");
    assertThat(assessments(extended(body("1", "2023-07-23"))))
        .containsExactly("F3 2022-07-25", "F7 2023-12-18");
  }

  @Test
  void one_decided_on_the_day_of_the_assessment_or_later_has_one_of_its_own() {
    var plan = extended(body("1", "2023-07-24"));
    assertThat(assessments(plan))
        .containsExactly("F3 2022-07-25", "F6 2023-07-24", "F7 2023-12-18");
    assertThat(sentence(plan))
        .isEqualTo("The appropriate body extended part 2 by 1 FTE term on 24 July 2023.");
    assertThat(plan.reports().getLast().part()).isEqualTo(2);
    assertThat(plan.completion().lastAssessment()).isEqualTo(day("2023-12-18"));
  }

  @Test
  void extensions_chain() {
    assertThat(assessments(extended(body("1", "2023-07-24"), body("1", "2023-12-18"))))
        .containsExactly("F3 2022-07-25", "F6 2023-07-24", "F7 2023-12-18", "F8 2024-04-01");
    assertThat(assessments(extended(body("1", "2023-07-24"), body("1", "2023-12-17"))))
        .containsExactly("F3 2022-07-25", "F6 2023-07-24", "F8 2024-04-01");
    assertThat(extended(body("1", "2023-07-24"), body("1", "2023-12-18")).required())
        .isEqualTo(terms("8"));
  }

  @Test
  void the_first_part_can_be_extended_by_itself() {
    var plan = extended(of(ExtensionKind.APPROPRIATE_BODY, "1", "2022-03-01", 1));
    assertThat(assessments(plan)).containsExactly("F4 2022-12-19", "F7 2023-12-18");
    assertThat(plan.timetableReduction(day("2022-12-19")).orElseThrow().percent()).isEqualTo(10);
  }

  @Test
  void an_appeal_extends_from_the_day_of_its_decision() {
    var plan = extended(of(ExtensionKind.APPEAL, "1", "2024-01-02", null));
    assertThat(assessments(plan))
        .containsExactly("F3 2022-07-25", "F6 2023-07-24", "F8 2024-04-01");
    assertThat(reports(plan)).noneMatch(report -> report.startsWith("P7"));
    assertThat(plan.required()).isEqualTo(terms("7"));
    assertThat(plan.served()).isEqualTo(terms("6"));
    assertThat(rules(plan.parts().getLast().reasons())).contains(Rule.APPEAL_EXTENSION);
    assertThat(sentence(plan)).startsWith("An appeal extended part 2 by 1 FTE term");
    var later =
        plan(
            "2024-04-01",
            fullTime().withExtensions(List.of(of(ExtensionKind.APPEAL, "1", "2024-01-02", null))));
    assertThat(later.remaining()).isEqualTo(terms("0"));
  }

  @Test
  void absence_in_an_extension_of_its_own_is_counted_by_itself() {
    var absences =
        Arrays.asList(
            away("2022-11-01", "2022-12-12", "20"), away("2023-09-04", "2023-10-20", "29"));
    var facts = fullTime().withExtensions(List.of(body("1", "2023-07-24")));
    var plan = plan("2023-12-18", facts.withAbsences(absences));
    assertThat(ends(plan).getLast()).isEqualTo(day("2023-12-18"));
    assertThat(plan.parts().getLast().absence().days()).isEqualTo(terms("29"));
    absences.set(1, away("2023-09-04", "2023-10-20", "30"));
    // 30 school days of term 8
    assertThat(ends(plan("2023-12-18", facts.withAbsences(absences))).getLast())
        .isEqualTo(day("2024-02-19"));
  }

  @Test
  void leaving_in_the_middle_of_an_extension_takes_an_interim_assessment() {
    var plan =
        plan(
            "2022-10-07",
            InductionFacts.of(between(A, "2021-09-01", "2022-10-07", "1"))
                .withAbsences(List.of(away("2021-10-04", "2021-11-19", "30"))));
    assertThat(reports(plan)).endsWith("P3 2022-07-25", "I4 2022-10-07");
    assertThat(ends(plan)).containsExactly(null, null);
    // 30 days of a term of 72 induction days, as the body publishes them
    assertThat(plan.required()).isEqualTo(terms("6").plus(terms("30/72")));
    assertThat(plan.parts().getFirst().served()).isEqualTo(terms("3").plus(terms("26/72")));
  }

  @Test
  void an_aligned_start_aligns_the_extended_assessment() {
    // three of 74 school days missed
    var plan =
        plan(
            "2022-07-25",
            InductionFacts.of(since(A, "2021-09-06", "1"))
                .withAbsences(List.of(away("2021-10-04", "2021-11-19", "30"))));
    assertThat(plan.parts().getFirst().alignedEnd()).isEqualTo(day("2022-10-13"));
    // 3/74 of term 4's 72 days are 2.9, so 32.9 days of it
    assertThat(plan.parts().getFirst().end()).isEqualTo(day("2022-10-18"));
    assertThat(rules(plan.parts().getFirst().reasons())).contains(Rule.ALIGNMENT);
  }
}
