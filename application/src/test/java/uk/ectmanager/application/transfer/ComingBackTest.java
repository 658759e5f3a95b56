package uk.ectmanager.application.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ectmanager.application.transfer.TransferStage.ECT;
import static uk.ectmanager.application.transfer.TransferStage.ELSEWHERE;
import static uk.ectmanager.application.transfer.TransferStage.HERE;
import static uk.ectmanager.application.transfer.TransferStage.LAST_DAY;
import static uk.ectmanager.application.transfer.TransferStage.START;
import static uk.ectmanager.application.transfer.TransferStage.asRead;
import static uk.ectmanager.application.transfer.TransferStage.done;
import static uk.ectmanager.application.transfer.TransferStage.problems;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.ectmanager.application.account.AnAccount;
import uk.ectmanager.application.body.SomeBodies;
import uk.ectmanager.application.ect.AnEct;
import uk.ectmanager.domain.induction.Induction.Recording;
import uk.ectmanager.domain.induction.ledger.Author;
import uk.ectmanager.domain.induction.ledger.Posts;
import uk.ectmanager.domain.induction.ledger.RecordedFact.PostEnded;
import uk.ectmanager.domain.shared.BodyRelations;
import uk.ectmanager.domain.shared.Rational;
import uk.ectmanager.domain.transfer.Transfer;
import uk.ectmanager.domain.transfer.TransferKind;

/** An ECT who was at a school before comes back by a transfer, like to any other school. */
class ComingBackTest {

  private final TransferStage stage = new TransferStage();

  @Test
  void a_registration_of_the_school_itself_is_gone_on_with() {
    stage.registrations.add(AnEct.number(2).pending(), List.of());
    var answer =
        stage.request.handle(
            stage.head(),
            stage.command(HERE, "1000002", "2000-02-29", "Example", AnAccount.id(31)));
    assertThat(problems(answer)).containsExactly("TRN_KNOWN input.trn");
    assertThat(answer.problems().getFirst().message()).contains("Your school", "Go on with that");
  }

  // A to B, of the other body, from term 3 on, and back to A from term 4 on: three posts, one
  // induction. Terms 1 and 2 full-time and term 3 at 0.8 are 2.8, and 0.8 of term 4 makes 3.6.
  @Test
  void an_ect_comes_back_to_the_school_that_registered_them() {
    stage.on("2022-04-04");
    var released = release(stage.signed());
    done(stage.complete.handle(stage.officerElsewhere(), completing(released)));
    stage.deliver();
    stage.on("2022-07-25");
    stage.look();
    assertThat(stage.induction().school()).isEqualTo(ELSEWHERE);
    var asked =
        done(stage.request.handle(stage.head(), stage.command(HERE, LocalDate.of(2022, 9, 1), 31)));
    assertThat(asked.core().kind()).isEqualTo(TransferKind.BETWEEN_BODIES);
    assertThat(asked.core().fromSchool()).isEqualTo(ELSEWHERE);
    var signed = done(stage.sign.handle(stage.head(), new SignTransfer.Command(asRead(asked), 1)));
    var leaving = new Leavings.Entry(LocalDate.of(2022, 7, 25), true, null);
    var let =
        done(
            stage.release.handle(
                stage.officerElsewhere(), new ReleaseTransfer.Command(asRead(signed), leaving)));
    stage.deliver();
    done(stage.complete.handle(stage.officer(), completing(let)));
    stage.deliver();
    stage.on("2022-09-01");
    stage.look();
    var back = stage.induction();
    assertThat(back.id()).isEqualTo(ECT);
    assertThat(back.body()).isEqualTo(SomeBodies.NORTHMOOR);
    assertThat(back.school()).isEqualTo(HERE);
    assertThat(back.posts().all()).hasSize(3);
    assertThat(stage.plan(LocalDate.of(2022, 12, 19)).served()).isEqualTo(Rational.of("3.6"));
    assertThat(
            problems(
                stage.request.handle(
                    stage.head(), stage.command(HERE, LocalDate.of(2023, 1, 3), 31))))
        .containsExactly("ALREADY_EXISTS input.schoolId");
  }

  // Left A at the end of term 2 with nowhere to go, and back at A from term 3 on.
  @Test
  void an_ect_who_left_comes_back_to_the_same_school() {
    var by = new Author(AnAccount.id(33), "Hal Head", stage.clock.instant());
    var found = stage.inductions.find(ECT).orElseThrow();
    var reported =
        done(found.value().record(new Recording(new PostEnded(1, LAST_DAY), null, null), by));
    stage.inductions.save(found.with(reported.next()), List.of());
    var asked = done(stage.request.handle(stage.head(), stage.command(HERE, START, 31)));
    assertThat(asked.core().kind()).isEqualTo(TransferKind.WITHIN_BODY);
    var signed = done(stage.sign.handle(stage.head(), new SignTransfer.Command(asRead(asked), 1)));
    done(
        stage.complete.handle(
            stage.officer(),
            new CompleteTransfer.Command(
                asRead(signed), new Leavings.Entry(null, true, null), null, BodyRelations.NONE)));
    stage.deliver();
    assertThat(stage.induction().posts().all())
        .extracting(Posts.Post::school)
        .containsExactly(HERE, HERE);
    assertThat(stage.induction().isEmployed(START)).isTrue();
  }

  private CompleteTransfer.Command completing(Transfer transfer) {
    return new CompleteTransfer.Command(
        asRead(transfer), new Leavings.Entry(null, false, null), null, BodyRelations.NONE);
  }

  private Transfer release(Transfer signed) {
    return done(
        stage.release.handle(
            stage.officer(), new ReleaseTransfer.Command(asRead(signed), stage.leaving())));
  }
}
