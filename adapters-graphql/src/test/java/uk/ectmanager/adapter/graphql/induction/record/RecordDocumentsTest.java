package uk.ectmanager.adapter.graphql.induction.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.ectmanager.adapter.graphql.GlobalId;
import uk.ectmanager.adapter.graphql.GraphQlSetup;
import uk.ectmanager.adapter.graphql.NodeSource;
import uk.ectmanager.adapter.graphql.overview.EctView;
import uk.ectmanager.application.induction.record.RecordStage;
import uk.ectmanager.application.overview.AnEctRow;
import uk.ectmanager.application.overview.EctOverview;
import uk.ectmanager.application.overview.EctRow;
import uk.ectmanager.domain.access.Role;
import uk.ectmanager.domain.access.Viewer;

/** Recording by documents: what is answered, what is refused and where, what can be read then. */
class RecordDocumentsTest {

  private final RecordStage stage = new RecordStage();
  private final GraphQlSetup graphql = GraphQlSetup.withSchema();
  private final String ect = GlobalId.of("Ect", RecordStage.ECT.value());

  RecordDocumentsTest() {
    graphql
        .controllers(
            new InductionController(stage.read, graphql.loaders()),
            new PostingController(
                stage.changeContract, stage.reportLeaving, stage.joinSchool, stage.strikeEntry),
            new AwayController(stage.recordAbsence, stage.recordLeave, stage.chooseLeaveExtension),
            new DecisionController(
                stage.extendInduction, stage.reduceInduction, stage.nameLeadSchool))
        .nodes(new Nodes())
        .as(stage.tutor());
  }

  /** Any ECT, seen by anybody: who may see the record is the record's own question. */
  private static final class Nodes implements NodeSource {
    @Override
    public String type() {
      return EctView.TYPE;
    }

    @Override
    public Optional<?> find(Viewer viewer, UUID id) {
      EctRow row = AnEctRow.number(1).row();
      return Optional.of(EctView.of(new EctOverview(row, LocalDate.of(2022, 1, 10))));
    }
  }

  @Test
  void a_change_of_contract_answers_record_plan_and_what_moved() {
    var answer =
        graphql.run(
            """
            mutation($ect: ID!) { changeContract(input: {ectId: $ect, revision: 1,
                from: "2022-02-01", daysPerWeek: "3", mentorName: "Mia Example",
                programme: {kind: SCHOOL_LED}}) {
              problems { code path }
              warnings
              moved { kind number before after reasons { sentence } }
              induction { revision asOf
                posts { number school start end tutor fte { from fte }
                  changes { entry from fte tutor mentorName mentorEmail programme leadProvider } }
                ledger { number by what validFrom reason corrects correctedBy }
                plan { remaining { exact } } } } }
            """,
            Map.of("ect", ect));
    assertThat(answer.errors()).isEmpty();
    assertThat(answer.data("changeContract.problems")).isEqualTo(List.of());
    assertThat(answer.data("changeContract.induction.revision")).isEqualTo(2);
    assertThat(answer.data("changeContract.induction.posts.0.fte"))
        .isEqualTo(
            List.of(
                Map.of("from", "2021-09-01", "fte", "1"),
                Map.of("from", "2022-02-01", "fte", "0.6")));
    assertThat(answer.data("changeContract.induction.posts.0.changes.0.programme"))
        .isEqualTo("SCHOOL_LED");
    assertThat(answer.data("changeContract.induction.ledger.1.what"))
        .isEqualTo("contract from 1 February 2022: 0.6 FTE, another mentor, school-led programme");
    assertThat(answer.data("changeContract.induction.plan.remaining.exact")).isNotNull();
    assertThat((List<?>) answer.data("changeContract.moved")).isNotEmpty();
    assertThat(answer.data("changeContract.moved.0.reasons.0.sentence")).isNotNull();
  }

  @Test
  void refusals_name_the_field() {
    var answer =
        graphql.run(
            """
            mutation($ect: ID!) { reportLeaving(input: {ectId: $ect, revision: 9,
                lastDay: "2022-02-01", post: 1}) {
              problems { code path } moved { number } warnings induction { revision } } }
            """,
            Map.of("ect", ect));
    assertThat(answer.data("reportLeaving.induction")).isNull();
    assertThat(answer.data("reportLeaving.problems"))
        .isEqualTo(List.of(Map.of("code", "STALE_REVISION", "path", List.of("input", "revision"))));
  }

  @Test
  void joining_and_taking_back_are_recorded_in_the_ledger_for_ever() {
    graphql.as(stage.officer());
    var joined =
        graphql.run(
            """
            mutation($ect: ID!, $school: ID!, $tutor: ID!) { joinSchool(input: {ectId: $ect,
                revision: 1, schoolId: $school, start: "2022-02-01", fte: "0.2",
                tutorAccountId: $tutor, alongside: true}) {
              problems { code path message } induction { posts { number school tutor } } } }
            """,
            Map.of(
                "ect",
                ect,
                "school",
                GlobalId.of("School", RecordStage.OTHER_SCHOOL.value()),
                "tutor",
                GlobalId.of("Account", RecordStage.TUTOR_ELSEWHERE.value())));
    assertThat(joined.data("joinSchool.problems")).isEqualTo(List.of());
    assertThat(joined.data("joinSchool.induction.posts.1.school")).isEqualTo("Beech Lane");
    assertThat(joined.data("joinSchool.induction.posts.1.tutor")).isNotNull();
    var struck =
        graphql.run(
            """
            mutation($ect: ID!) { strikeEntry(input: {ectId: $ect, revision: 2, entry: 2,
                reason: "another ECT"}) {
              problems { code } induction { posts { number }
                ledger { number corrects correctedBy reason } } } }
            """,
            Map.of("ect", ect));
    assertThat((List<?>) struck.data("strikeEntry.induction.posts")).hasSize(1);
    assertThat(struck.data("strikeEntry.induction.ledger.1.correctedBy")).isEqualTo(3);
    assertThat(struck.data("strikeEntry.induction.ledger.2.reason")).isEqualTo("another ECT");
  }

  private GraphQlSetup.Answer joining(String start, String kind) {
    return graphql.run(
        "mutation($ect: ID!, $school: ID!) { joinSchool(input: {ectId: $ect, revision: "
            + stage.stored().revision()
            + ", schoolId: $school, start: \""
            + start
            + "\", fte: \"0.2\", alongside: true, "
            + kind
            + "}) { problems { code path } induction { posts { kind supplyAgreedOn"
            + " notInTerms { equivalence minimumTerms } } ledger { what } } } }",
        Map.of("ect", ect, "school", GlobalId.of("School", RecordStage.OTHER_SCHOOL.value())));
  }

  @Test
  void every_kind_of_post_is_recorded_and_read() {
    graphql.as(stage.officer());
    var supply = joining("2022-02-01", "supply: {agreed: true, agreedOn: \"2022-01-07\"}");
    assertThat(supply.data("joinSchool.induction.posts.0.kind")).isEqualTo("ORDINARY");
    assertThat(supply.data("joinSchool.induction.posts.1.kind")).isEqualTo("SUPPLY");
    assertThat(supply.data("joinSchool.induction.posts.1.supplyAgreedOn")).isEqualTo("2022-01-07");
    assertThat(supply.data("joinSchool.induction.ledger.1.what"))
        .isEqualTo(
            "post from 1 February 2022 at 0.2 FTE, supply that the headteacher agreed to on 7"
                + " January 2022");
    graphql.run(
        "mutation($ect: ID!) { strikeEntry(input: {ectId: $ect, revision: 2, entry: 2, reason:"
            + " \"not so\"}) { problems { code } } }",
        Map.of("ect", ect));
    var college =
        joining("2022-02-01", "notInTerms: {equivalence: \"0.75\", minimumTerms: \"1.50\"}");
    assertThat(college.data("joinSchool.induction.posts.1.kind")).isEqualTo("NOT_IN_TERMS");
    assertThat(college.data("joinSchool.induction.posts.1.supplyAgreedOn")).isNull();
    assertThat(college.data("joinSchool.induction.posts.1.notInTerms"))
        .isEqualTo(Map.of("equivalence", "0.75", "minimumTerms", "1.5"));
    var wrong = joining("2022-03-01", "supply: {agreed: true}");
    assertThat(wrong.data("joinSchool.problems.0"))
        .isEqualTo(Map.of("code", "REQUIRED", "path", List.of("input", "supply", "agreedOn")));
  }

  @Test
  void the_record_is_read_now_and_as_it_stood() {
    graphql.run(
        """
        mutation($ect: ID!) { changeContract(input: {ectId: $ect, revision: 1,
            from: "2022-02-01", fte: "0.6"}) { problems { code } } }
        """,
        Map.of("ect", ect));
    var read =
        graphql.run(
            """
            query($ect: ID!) { node(id: $ect) { ... on Ect { induction { revision }
              before: inductionAsOf(date: "2022-01-09") { revision asOf plan { asOf } }
              never: inductionAsOf(date: "2021-08-01") { revision } } } }
            """,
            Map.of("ect", ect));
    assertThat(read.errors()).isEmpty();
    assertThat(read.data("node.induction.revision")).isEqualTo(2);
    assertThat(read.data("node.before.revision")).isEqualTo(1);
    assertThat(read.data("node.before.plan.asOf")).isEqualTo("2022-01-09");
    assertThat(read.data("node.never")).isNull();
    graphql.as(stage.in(Role.SCHOOL_ADMINISTRATOR));
    var refused =
        graphql.run(
            "query($ect: ID!) { node(id: $ect) { ... on Ect { induction { revision } } } }",
            Map.of("ect", ect));
    assertThat(refused.data("node.induction")).isNull();
  }

  @Test
  void absence_leave_and_the_choice_are_shown_with_what_follows() {
    stage.on("2022-03-21");
    var absent =
        graphql.run(
            """
            mutation($ect: ID!) { recordAbsence(input: {ectId: $ect, revision: 1,
                from: "2022-01-04", to: "2022-02-11"}) {
              problems { code path } warnings
              induction { absences { entry from to days kind }
                absenceTotals { part days warning threshold reached } } } }
            """,
            Map.of("ect", ect));
    assertThat(absent.errors()).isEmpty();
    assertThat(absent.data("recordAbsence.problems")).isEqualTo(List.of());
    assertThat(absent.data("recordAbsence.induction.absences.0"))
        .isEqualTo(
            Map.of(
                "entry",
                2,
                "from",
                "2022-01-04",
                "to",
                "2022-02-11",
                "days",
                "29",
                "kind",
                "AD_HOC"));
    assertThat(absent.data("recordAbsence.induction.absenceTotals.0"))
        .isEqualTo(
            Map.of("part", 1, "days", "29", "warning", "25", "threshold", "30", "reached", false));
    assertThat((List<?>) absent.data("recordAbsence.warnings")).hasSize(1);
    var away =
        graphql.run(
            """
            mutation($ect: ID!) { recordLeave(input: {ectId: $ect, revision: 2, kind: PATERNITY,
                from: "2022-03-07", to: "2022-03-18"}) {
              problems { code path } induction { leaves { entry kind from to days choice } } } }
            """,
            Map.of("ect", ect));
    assertThat(away.data("recordLeave.induction.leaves.0"))
        .isEqualTo(
            Map.of(
                "entry",
                3,
                "kind",
                "PATERNITY",
                "from",
                "2022-03-07",
                "to",
                "2022-03-18",
                "days",
                "10",
                "choice",
                "PENDING"));
    graphql.as(stage.ect());
    var chosen =
        graphql.run(
            """
            mutation($ect: ID!) { chooseLeaveExtension(input: {ectId: $ect, revision: 3, leave: 3,
                extend: true}) { problems { code path } moved { kind number before after }
              induction { leaves { choice } } } }
            """,
            Map.of("ect", ect));
    assertThat(chosen.data("chooseLeaveExtension.problems")).isEqualTo(List.of());
    assertThat(chosen.data("chooseLeaveExtension.induction.leaves.0.choice")).isEqualTo("EXTEND");
    assertThat((List<?>) chosen.data("chooseLeaveExtension.moved")).isNotEmpty();
  }

  @Test
  void what_the_appropriate_body_decides_is_shown_and_refused_to_others() {
    graphql.as(stage.officer());
    var extended =
        graphql.run(
            """
            mutation($ect: ID!) { extendInduction(input: {ectId: $ect, revision: 1, terms: "0.5",
                grounds: "illness"}) {
              problems { code path } induction { extensions { entry kind terms decided part grounds }
                plan { required { exact } } } } }
            """,
            Map.of("ect", ect));
    assertThat(extended.data("extendInduction.induction.extensions.0.terms")).isEqualTo("0.5");
    assertThat(extended.data("extendInduction.induction.plan.required.exact")).isEqualTo("13/2");
    var reduced =
        graphql.run(
            """
            mutation($ect: ID!) { reduceInduction(input: {ectId: $ect, revision: 2, toTerms: "4",
                consented: "2022-01-10"}) {
              problems { code path }
              induction { reductions { entry toTerms completes decided consented } } } }
            """,
            Map.of("ect", ect));
    assertThat(reduced.data("reduceInduction.induction.reductions.0.toTerms")).isEqualTo("4");
    var named =
        graphql.run(
            """
            mutation($ect: ID!, $school: ID!) { nameLeadSchool(input: {ectId: $ect, revision: 3,
                schoolId: $school, from: "2022-02-01"}) {
              problems { code path } induction { leadSchools { entry from school } } } }
            """,
            Map.of("ect", ect, "school", GlobalId.of("School", RecordStage.OTHER_SCHOOL.value())));
    assertThat(named.data("nameLeadSchool.problems"))
        .isEqualTo(List.of(Map.of("code", "OUT_OF_RANGE", "path", List.of("input", "schoolId"))));
    graphql.as(stage.tutor());
    var refused =
        graphql.run(
            """
            mutation($ect: ID!) { extendInduction(input: {ectId: $ect, revision: 3, terms: "0.5",
                grounds: "illness"}) { problems { code } } }
            """,
            Map.of("ect", ect));
    assertThat(refused.data("extendInduction")).isNull();
    assertThat(refused.errors()).isNotEmpty();
  }
}
