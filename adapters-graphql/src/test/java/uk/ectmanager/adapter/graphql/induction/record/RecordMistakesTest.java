package uk.ectmanager.adapter.graphql.induction.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.ectmanager.adapter.graphql.GlobalId;
import uk.ectmanager.adapter.graphql.GraphQlSetup;
import uk.ectmanager.adapter.graphql.Mistakes;
import uk.ectmanager.application.account.AnAccount;
import uk.ectmanager.application.induction.AnInduction;
import uk.ectmanager.application.induction.record.RecordAbsence;
import uk.ectmanager.application.induction.record.RecordLeave;
import uk.ectmanager.application.induction.record.RecordStage;
import uk.ectmanager.application.induction.record.Why;
import uk.ectmanager.domain.induction.facts.AbsenceKind;
import uk.ectmanager.domain.induction.facts.LeaveKind;
import uk.ectmanager.domain.shared.SchoolId;

/** Whatever is wrong with what is recorded on an induction is told at once. */
class RecordMistakesTest {

  private static final String TOO_LONG = "x".repeat(1001);
  private static final String STALE = "STALE_REVISION input.revision";

  private final RecordStage stage = new RecordStage();
  private final GraphQlSetup graphql = GraphQlSetup.withSchema();

  RecordMistakesTest() {
    graphql
        .controllers(
            new InductionController(stage.read, graphql.loaders()),
            new PostingController(
                stage.changeContract, stage.reportLeaving, stage.joinSchool, stage.strikeEntry),
            new AwayController(stage.recordAbsence, stage.recordLeave, stage.chooseLeaveExtension),
            new DecisionController(
                stage.extendInduction, stage.reduceInduction, stage.nameLeadSchool))
        .as(stage.officer());
  }

  private List<String> told(String mutation, Map<String, @Nullable Object> input) {
    return Mistakes.told(graphql, mutation, input);
  }

  private Map<String, @Nullable Object> input(Map<String, ?> fields) {
    var input = new HashMap<String, @Nullable Object>(fields);
    input.put("ectId", GlobalId.of("Ect", RecordStage.ECT.value()));
    input.put("revision", stage.stored().revision());
    return input;
  }

  private static String school(SchoolId id) {
    return GlobalId.of("School", id.value());
  }

  private void absent(String from, String to) {
    var command =
        new RecordAbsence.Command(
            stage.asRead(), day(from), day(to), null, AbsenceKind.AD_HOC, Why.NONE);
    done(stage.recordAbsence.handle(stage.officer(), command).problems());
  }

  private void onLeave(String from, String to) {
    var command =
        new RecordLeave.Command(
            stage.asRead(), LeaveKind.PATERNITY, day(from), day(to), null, Why.NONE);
    done(stage.recordLeave.handle(stage.officer(), command).problems());
  }

  private static void done(List<?> problems) {
    assertThat(problems).isEmpty();
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  @Test
  void an_absence() {
    absent("2021-10-04", "2021-10-08");
    onLeave("2021-11-08", "2021-11-19");
    var valid = input(Map.of("from", "2021-12-06", "to", "2021-12-08", "days", "3"));
    Mistakes.in(valid)
        .of(STALE)
        .with("revision", 1)
        .of("TOO_LONG input.reason")
        .with("reason", TOO_LONG)
        .of("WRONG_STATE input.corrects", "REQUIRED input.reason")
        .with("corrects", 77)
        .needs("reason")
        .of("INVALID input.days")
        .with("days", "0.3")
        .of("OUT_OF_RANGE input.days")
        .with("days", "0")
        .of("OUT_OF_RANGE input.days")
        .with("days", "2001")
        .of("NOT_IN_ORDER input.to")
        .with("to", "2021-12-01")
        .of("NOT_IN_ORDER input.to", "OUT_OF_RANGE input.from")
        .with("from", "2020-12-10")
        .with("to", "2020-12-09")
        .of("DATE_IN_FUTURE input.to")
        .with("to", "2022-01-20")
        .of("OVERLAP input.from")
        .with("from", "2021-10-06")
        .with("to", "2021-10-12")
        .needs("corrects")
        .of("OVERLAP input.from")
        .with("from", "2021-11-18")
        .with("to", "2021-11-22")
        .needs("corrects")
        .areAllTold(input -> told("recordAbsence", input));
  }

  @Test
  void statutory_leave() {
    absent("2021-10-04", "2021-10-08");
    onLeave("2021-11-08", "2021-11-19");
    var valid =
        input(Map.of("kind", "ADOPTION", "from", "2022-02-01", "to", "2022-02-09", "days", "7"));
    Mistakes.in(valid)
        .of(STALE)
        .with("revision", 1)
        .of("TOO_LONG input.reason")
        .with("reason", TOO_LONG)
        .of("WRONG_STATE input.corrects", "REQUIRED input.reason")
        .with("corrects", 77)
        .needs("reason")
        .of("INVALID input.days")
        .with("days", "0.3")
        .of("OUT_OF_RANGE input.days")
        .with("days", "0")
        .of("NOT_IN_ORDER input.to")
        .with("to", "2022-01-31")
        .of("OUT_OF_RANGE input.to")
        .with("to", "2026-02-02")
        .of("OUT_OF_RANGE input.from")
        .with("from", "2024-01-11")
        .with("to", "2024-01-31")
        .of("OVERLAP input.from")
        .with("from", "2021-11-18")
        .with("to", "2021-11-30")
        .needs("corrects")
        .areAllTold(input -> told("recordLeave", input));
  }

  @Test
  void a_choice_about_leave() {
    stage.on("2022-03-21");
    onLeave("2022-03-07", "2022-03-18");
    onLeave("2022-03-21", "2022-03-25");
    graphql.as(stage.ect());
    Mistakes.in(input(Map.of("leave", 2, "extend", true)))
        .of(STALE)
        .with("revision", 1)
        .of("TOO_LONG input.reason")
        .with("reason", TOO_LONG)
        .of("WRONG_STATE input.corrects", "REQUIRED input.reason")
        .with("corrects", 77)
        .needs("reason")
        .of("NOT_FOUND input.leave")
        .with("leave", 9)
        .of("TOO_EARLY input.leave")
        .with("leave", 3)
        .areAllTold(input -> told("chooseLeaveExtension", input));
  }

  @Test
  void a_change_of_contract() {
    var tutor = GlobalId.of("Account", AnAccount.id(38).value());
    Mistakes.in(input(Map.of("from", "2022-02-01", "fte", "0.6")))
        .of(STALE)
        .with("revision", 9)
        .of("TOO_LONG input.reason")
        .with("reason", TOO_LONG)
        .of("WRONG_STATE input.corrects", "REQUIRED input.reason")
        .with("corrects", 77)
        .needs("reason")
        .of("NOT_FOUND input.post")
        .with("post", 9)
        .of("OUT_OF_RANGE input.from")
        .with("from", "2024-02-01")
        .of("REQUIRED input.reason", "OUT_OF_RANGE input.from")
        .with("from", "2021-09-01")
        .with("reason", null)
        .needs("post")
        .of("OUT_OF_RANGE input.fte")
        .with("fte", "1.2")
        .of("INVALID input.fte")
        .with("fte", "0.12345")
        .of("INVALID input.daysPerWeek")
        .with("daysPerWeek", "3")
        .of("INVALID input.daysPerWeek", "OUT_OF_RANGE input.daysPerWeek")
        .with("daysPerWeek", "6")
        .of("REQUIRED input.mentorName", "INVALID input.mentorEmail")
        .with("mentorEmail", "nobody")
        .needs("mentorName")
        .of("TOO_LONG input.mentorName")
        .with("mentorName", "m".repeat(142))
        .of("NOT_FOUND input.tutorAccountId")
        .with("tutorAccountId", tutor)
        .needs("post")
        .of("NOT_FOUND input.programme.leadProvider", "NOT_FOUND input.programme.deliveryPartner")
        .with("programme", Map.of("kind", "PROVIDER_LED", "leadProvider", "none"))
        .of("INVALID input.programme")
        .with("programme", Map.of("kind", "SCHOOL_LED", "leadProvider", "none"))
        .areAllTold(input -> told("changeContract", input));
  }

  @Test
  void a_leaving() {
    Mistakes.in(input(Map.of("lastDay", "2022-02-01")))
        .of(STALE)
        .with("revision", 9)
        .of("TOO_LONG input.reason")
        .with("reason", TOO_LONG)
        .of("WRONG_STATE input.corrects", "REQUIRED input.reason")
        .with("corrects", 77)
        .needs("reason")
        .of("NOT_FOUND input.post")
        .with("post", 9)
        .of("OUT_OF_RANGE input.lastDay")
        .with("lastDay", "2022-05-11")
        .of("NOT_IN_ORDER input.lastDay")
        .with("lastDay", "2021-08-31")
        .with("post", 1)
        .areAllTold(input -> told("reportLeaving", input));
  }

  @Test
  void another_school() {
    var valid =
        input(
            Map.of(
                "schoolId",
                school(RecordStage.OTHER_SCHOOL),
                "start",
                "2022-02-01",
                "fte",
                "0.2",
                "alongside",
                true));
    Mistakes.in(valid)
        .of(STALE)
        .with("revision", 9)
        .of("TOO_LONG input.reason")
        .with("reason", TOO_LONG)
        .of("WRONG_STATE input.corrects", "REQUIRED input.reason")
        .with("corrects", 77)
        .needs("reason")
        .of("NOT_FOUND input.schoolId")
        .with("schoolId", school(RecordStage.FOREIGN_SCHOOL))
        .of("OUT_OF_RANGE input.fte")
        .with("fte", "1.2")
        .of("INVALID input.daysPerWeek", "OUT_OF_RANGE input.daysPerWeek")
        .with("daysPerWeek", "6")
        .of("NOT_FOUND input.tutorAccountId")
        .with("tutorAccountId", GlobalId.of("Account", AnAccount.id(32).value()))
        .needs("schoolId")
        .of("OVERLAP input.start")
        .with("alongside", false)
        .needs("corrects", "start")
        .of("OUT_OF_RANGE input.start")
        .with("start", "2024-02-01")
        .of("OUT_OF_RANGE input.start", "REQUIRED input.reason")
        .with("start", "2021-08-31")
        .with("reason", null)
        .needs("corrects")
        .of("NOT_IN_ORDER input.end")
        .with("end", "2022-01-31")
        .needs("start")
        .of("OUT_OF_RANGE input.end")
        .with("end", "2099-01-31")
        .of("REQUIRED input.supply.agreedOn")
        .with("supply", Map.of("agreed", true))
        .areAllTold(input -> told("joinSchool", input));
  }

  @Test
  void an_extension() {
    Mistakes.in(input(Map.of("terms", "0.5", "grounds", "Long illness.", "part", 1)))
        .of(STALE)
        .with("revision", 9)
        .of("TOO_LONG input.reason")
        .with("reason", TOO_LONG)
        .of("WRONG_STATE input.corrects", "REQUIRED input.reason")
        .with("corrects", 77)
        .needs("reason")
        .of("OUT_OF_RANGE input.terms")
        .with("terms", "0.55")
        .of("OUT_OF_RANGE input.part")
        .with("part", 3)
        .of("DATE_IN_FUTURE input.decided")
        .with("decided", "2022-01-11")
        .of("REQUIRED input.grounds")
        .with("grounds", " ")
        .areAllTold(input -> told("extendInduction", input));
  }

  @Test
  void a_reduction() {
    Mistakes.in(input(Map.of("toTerms", "4", "consented", "2022-01-10")))
        .of(STALE)
        .with("revision", 9)
        .of("TOO_LONG input.reason")
        .with("reason", TOO_LONG)
        .of("WRONG_STATE input.corrects", "REQUIRED input.reason")
        .with("corrects", 77)
        .needs("reason")
        .of("OUT_OF_RANGE input.toTerms")
        .with("toTerms", "6")
        .of("INVALID input.toTerms", "TOO_EARLY input.completes")
        .with("completes", "2022-02-01")
        .of("TOO_EARLY input.completes")
        .with("toTerms", null)
        .with("completes", "2022-02-01")
        .of("DATE_IN_FUTURE input.decided")
        .with("decided", "2022-01-11")
        .of("DATE_IN_FUTURE input.consented")
        .with("consented", "2022-01-11")
        .areAllTold(input -> told("reduceInduction", input));
  }

  @Test
  void a_lead_school() {
    var here = school(AnInduction.SCHOOL);
    Mistakes.in(input(Map.of("schoolId", here, "from", "2022-02-01")))
        .of(STALE)
        .with("revision", 9)
        .of("TOO_LONG input.reason")
        .with("reason", TOO_LONG)
        .of("WRONG_STATE input.corrects", "REQUIRED input.reason")
        .with("corrects", 77)
        .needs("reason")
        .of("OUT_OF_RANGE input.schoolId")
        .with("schoolId", school(RecordStage.OTHER_SCHOOL))
        .areAllTold(input -> told("nameLeadSchool", input));
  }

  @Test
  void taking_back_an_entry() {
    absent("2021-10-04", "2021-10-08");
    Mistakes.in(input(Map.of("entry", 2, "reason", "typed twice")))
        .of(STALE)
        .with("revision", 9)
        .of("REQUIRED input.reason")
        .with("reason", " ")
        .of("TOO_LONG input.reason")
        .with("reason", TOO_LONG)
        .of("WRONG_STATE input.entry")
        .with("entry", 9)
        .of("WRONG_STATE input.entry")
        .with("entry", 1)
        .areAllTold(input -> told("strikeEntry", input));
  }

  @Test
  void a_disagreement_is_told_at_a_field_of_the_mutation_whichever_fact_it_is_about() {
    var change = input(Map.of("from", "2022-02-01", "fte", "0.6"));
    assertThat(told("changeContract", change)).isEmpty();
    assertThat(told("reportLeaving", input(Map.of("lastDay", "2022-01-20"))))
        .containsExactly("OUT_OF_RANGE input.lastDay");
    var later = input(Map.of("start", "2022-02-02", "fte", "1", "corrects", 1, "reason", "late"));
    later.put("schoolId", school(AnInduction.SCHOOL));
    assertThat(told("joinSchool", later)).containsExactly("OUT_OF_RANGE input.start");
    onLeave("2021-11-08", "2021-11-19");
    graphql.as(stage.ect());
    assertThat(told("chooseLeaveExtension", input(Map.of("leave", 3, "extend", true)))).isEmpty();
    graphql.as(stage.officer());
    assertThat(told("strikeEntry", input(Map.of("entry", 3, "reason", "no leave"))))
        .containsExactly("WRONG_STATE input.entry");
    var open = input(Map.of("kind", "PATERNITY", "from", "2021-11-08", "corrects", 3));
    open.put("reason", "goes on");
    assertThat(told("recordLeave", open)).containsExactly("WRONG_STATE input.to");
  }
}
