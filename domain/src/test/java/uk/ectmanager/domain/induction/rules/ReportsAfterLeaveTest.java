package uk.ectmanager.domain.induction.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static uk.ectmanager.domain.calendar.Table5.day;
import static uk.ectmanager.domain.calendar.Table5.done;
import static uk.ectmanager.domain.induction.rules.Careers.away;
import static uk.ectmanager.domain.induction.rules.Careers.fullTime;
import static uk.ectmanager.domain.induction.rules.Careers.leave;
import static uk.ectmanager.domain.induction.rules.Careers.plan;
import static uk.ectmanager.domain.induction.rules.Careers.reports;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.ectmanager.domain.calendar.Table5;
import uk.ectmanager.domain.calendar.TermCalendar;
import uk.ectmanager.domain.calendar.TermLine;
import uk.ectmanager.domain.induction.facts.LeaveChoice;
import uk.ectmanager.domain.induction.facts.LeaveKind;

/** Where reports go that would fall during leave (reference 4.4), and what is said of it. */
class ReportsAfterLeaveTest {

  @Test
  void leave_up_to_a_term_that_begins_on_closure_days_moves_a_report_to_the_first_school_day() {
    var second =
        new TermCalendar(
            Table5.SECOND.id(),
            Table5.SECOND.terms(),
            List.of(day("2022-09-01"), day("2022-09-02")),
            Table5.PUBLISHED_AT,
            1);
    var line = done(TermLine.of(List.of(Table5.FIRST, second), Table5.BANK_HOLIDAYS));
    var facts =
        fullTime()
            .withLeaves(
                List.of(
                    leave(
                        LeaveKind.MATERNITY,
                        "2022-06-20",
                        "2022-08-31",
                        "26",
                        LeaveChoice.DECLINE)));

    var plan =
        assertTimeoutPreemptively(
            Duration.ofSeconds(60),
            () -> done(InductionPlanner.plan(facts, line, day("2022-07-25"))));

    assertThat(reports(plan))
        .containsExactly(
            "P1 2021-12-20", "P2 2022-04-04", "F4 2022-09-05", "P5 2023-04-03", "F6 2023-07-24");
  }

  @Test
  void absence_beside_leave_does_not_claim_the_day_on_which_both_end() {
    var plan =
        plan(
            "2022-12-19",
            fullTime()
                .withAbsences(List.of(away("2021-10-04", "2021-11-19", "30")))
                .withLeaves(
                    List.of(
                        leave(
                            LeaveKind.CARERS,
                            "2022-03-07",
                            "2022-03-11",
                            "5",
                            LeaveChoice.EXTEND))));

    assertThat(plan.parts().getFirst().extensions())
        .extracting(extension -> extension.reason().sentence())
        .contains(
            "30 contracted days absent in part 1 are 30 or more, so all of them extend"
                + " the part.");
  }
}
