package uk.ectmanager.application.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ectmanager.application.transfer.TransferStage.ELSEWHERE;
import static uk.ectmanager.application.transfer.TransferStage.HERE;
import static uk.ectmanager.application.transfer.TransferStage.NEARBY;
import static uk.ectmanager.application.transfer.TransferStage.asRead;
import static uk.ectmanager.application.transfer.TransferStage.done;
import static uk.ectmanager.application.transfer.TransferStage.problems;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.ectmanager.application.account.AnAccount;
import uk.ectmanager.application.ect.AnEct;
import uk.ectmanager.domain.shared.Result;
import uk.ectmanager.domain.transfer.Transfer;

/** Whom a school may ask for, and what a wrong request is told. */
class RequestTransferTest {

  private final TransferStage stage = new TransferStage();

  @ParameterizedTest
  @CsvSource({
    "1000001, 2000-02-29, Exampel",
    "1000001, 2000-02-28, Example",
    "1000002, 2000-02-29, Example",
    "9999999, 1990-01-01, Nobody"
  })
  void a_mismatch_says_nothing_but_that_it_does_not_match(String trn, String born, String last) {
    var answer = request(trn, born, last);
    assertThat(problems(answer)).containsExactly("NO_MATCH input.trn");
    assertThat(answer.problems().getFirst().message())
        .isEqualTo("TRN, date of birth and last name do not match.");
  }

  @ParameterizedTest
  @CsvSource({"example", "EXAMPLE", "Exämple", "'Ex-ample '", "Formerly"})
  void case_accents_and_a_previous_name_do_not_matter(String last) {
    assertThat(problems(request("100 0001", "2000-02-29", last))).isEmpty();
  }

  @Test
  void five_mismatches_are_the_last_for_half_an_hour() {
    for (var tries = 0; tries < 5; tries++) {
      assertThat(problems(request("1000001", "2000-02-28", "Example")))
          .containsExactly("NO_MATCH input.trn");
    }
    assertThat(problems(request("1000001", "2000-02-29", "Example")))
        .containsExactly("TOO_MANY_ATTEMPTS input.trn");
    // Somebody else's account is not locked by it.
    assertThat(
            problems(
                stage.request.handle(
                    stage.headElsewhere(),
                    stage.command(
                        ELSEWHERE, "1000001", "2000-02-28", "Example", AnAccount.id(44)))))
        .containsExactly("NO_MATCH input.trn");
    stage.clock.pass(Duration.ofMinutes(31));
    assertThat(problems(request("1000001", "2000-02-29", "Example"))).isEmpty();
  }

  @Test
  void asking_twice_answers_the_same_and_another_school_has_to_wait() {
    var first = stage.requested();
    assertThat(stage.requested()).isEqualTo(first);
    assertThat(stage.transfers.recorded()).hasSize(1);
    var other =
        stage.request.handle(
            stage.headNearby(),
            stage.command(NEARBY, "1000001", "2000-02-29", "Example", AnAccount.id(46)));
    assertThat(problems(other)).containsExactly("ALREADY_EXISTS input.trn");
    assertThat(other.problems().getFirst().message())
        .contains("Northmoor")
        .doesNotContain("Fen School");
    done(
        stage.withdraw.handle(stage.tutorElsewhere(), new WithdrawTransfer.Command(asRead(first))));
    assertThat(
            problems(
                stage.request.handle(
                    stage.headNearby(),
                    stage.command(NEARBY, "1000001", "2000-02-29", "Example", AnAccount.id(46)))))
        .isEmpty();
  }

  @Test
  void a_registration_that_is_still_under_way_is_refused_with_whom_to_ask() {
    stage.registrations.add(AnEct.number(2).pending(), List.of());
    var answer = request("1000002", "2000-02-29", "Example");
    assertThat(problems(answer)).containsExactly("TRN_KNOWN input.trn");
    assertThat(answer.problems().getFirst().message()).contains("Ask Northmoor", "@");
  }

  @Test
  void everything_wrong_with_a_request_is_told_at_once() {
    var command = stage.command(ELSEWHERE, "12", "2000-02-29", " ", AnAccount.id(31));
    assertThat(problems(stage.request.handle(stage.headElsewhere(), command)))
        .contains("INVALID input.trn", "REQUIRED input.lastName", "NOT_FOUND input.tutorAccountId");
    assertThat(
            problems(
                stage.request.handle(
                    stage.headElsewhere(),
                    stage.command(HERE, "1000001", "2000-02-29", "Example", AnAccount.id(31)))))
        .containsExactly("NOT_FOUND input.schoolId");
    assertThat(
            problems(
                stage.request.handle(
                    stage.head(),
                    stage.command(HERE, "1000001", "2000-02-29", "Example", AnAccount.id(31)))))
        .containsExactly("ALREADY_EXISTS input.schoolId");
  }

  private Result<Transfer> request(String trn, String born, String last) {
    return stage.request.handle(
        stage.tutorElsewhere(), stage.command(ELSEWHERE, trn, born, last, AnAccount.id(44)));
  }
}
