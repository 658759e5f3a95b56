package uk.ectmanager.application.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ectmanager.application.transfer.TransferStage.ELSEWHERE;
import static uk.ectmanager.application.transfer.TransferStage.START;
import static uk.ectmanager.application.transfer.TransferStage.asRead;
import static uk.ectmanager.application.transfer.TransferStage.done;
import static uk.ectmanager.application.transfer.TransferStage.problems;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.ectmanager.application.RecordedEvent;
import uk.ectmanager.domain.induction.plan.CountedSpell;
import uk.ectmanager.domain.shared.BodyRelations;
import uk.ectmanager.domain.shared.PostKind;
import uk.ectmanager.domain.shared.Rational;
import uk.ectmanager.domain.shared.Result;
import uk.ectmanager.domain.transfer.Transfer;
import uk.ectmanager.domain.transfer.TransferEvent;

/**
 * A transfer to a supply post, for which the school asks, or to an institution without school
 * terms, which the appropriate body says when it completes the transfer (L5, L7).
 */
class TransferKindsTest {

  private static final LocalDate END_OF_TERM_3 = LocalDate.of(2022, 7, 25);

  private final TransferStage stage = new TransferStage();

  private Result<Transfer> ask(PostKind.@Nullable SupplyEntry supply) {
    var usual = stage.command(ELSEWHERE, START, 44);
    return stage.request.handle(
        stage.headElsewhere(),
        new RequestTransfer.Command(
            usual.school(),
            usual.trn(),
            usual.dateOfBirth(),
            usual.lastName(),
            null,
            usual.post(),
            supply));
  }

  private static PostKind.SupplyEntry agreed(@Nullable LocalDate on) {
    return new PostKind.SupplyEntry(true, on);
  }

  private Transfer released(PostKind.@Nullable SupplyEntry supply) {
    var asked = done(ask(supply));
    var signed =
        done(stage.sign.handle(stage.headElsewhere(), new SignTransfer.Command(asRead(asked), 1)));
    stage.on("2022-04-04");
    var released =
        done(
            stage.release.handle(
                stage.officer(), new ReleaseTransfer.Command(asRead(signed), stage.leaving())));
    stage.deliver();
    return released;
  }

  private Result<Transfer> complete(Transfer released, @Nullable String equivalence) {
    return stage.complete.handle(
        stage.officerElsewhere(),
        new CompleteTransfer.Command(
            asRead(released),
            new Leavings.Entry(null, false, null),
            null,
            BodyRelations.NONE,
            equivalence == null
                ? null
                : new PostKind.TermsEntry(new BigDecimal(equivalence), BigDecimal.ONE)));
  }

  private PostKind moved() {
    stage.deliver();
    return stage.induction().posts().all().getLast().began().kind();
  }

  // Terms 1 and 2 full-time, and the 0.8 of term 3 as agreed supply: 2.8.
  @Test
  void supply_that_the_headteacher_agreed_to_moves_as_such_and_is_signed() {
    var released = released(agreed(LocalDate.of(2022, 3, 25)));
    var supply = new PostKind.Supply(LocalDate.of(2022, 3, 25));
    assertThat(released.core().post().kind()).isEqualTo(supply);
    assertThat(String.valueOf(released.form().fields().get("post"))).contains("2022-03-25");
    assertThat(done(complete(released, null)).state().isOpen()).isFalse();
    assertThat(moved()).isEqualTo(supply);
    assertThat(stage.plan(END_OF_TERM_3).served()).isEqualTo(Rational.of(14, 5));
  }

  @Test
  void supply_that_they_did_not_agree_to_counts_nothing() {
    done(complete(released(new PostKind.SupplyEntry(false, null)), null));
    assertThat(moved()).isEqualTo(new PostKind.Supply(null));
    assertThat(stage.plan(END_OF_TERM_3).served()).isEqualTo(Rational.of(2));
    assertThat(stage.plan(END_OF_TERM_3).spells().getLast().standing())
        .isEqualTo(CountedSpell.Standing.NOT_AGREED);
  }

  @Test
  void an_ordinary_post_is_signed_as_it_always_was() {
    var asked = done(ask(null));
    assertThat(asked.core().post().kind()).isEqualTo(PostKind.ordinary());
    assertThat(String.valueOf(asked.form().fields().get("post"))).doesNotContain("supply");
  }

  @Test
  void supply_is_agreed_before_the_first_day() {
    assertThat(problems(ask(agreed(START))))
        .containsExactly("DATE_IN_FUTURE input.supply.agreedOn", "BACKDATED input.supply.agreedOn");
    assertThat(problems(ask(agreed(null)))).containsExactly("REQUIRED input.supply.agreedOn");
    assertThat(stage.transfers.recorded()).isEmpty();
  }

  // 0.8 of term 3 at a college where a term counts 0.75: 2.0 and 0.6.
  @Test
  void the_body_fixes_what_counts_where_there_are_no_terms() {
    var released = released(null);
    assertThat(problems(complete(released, "0.05")))
        .containsExactly("OUT_OF_RANGE input.notInTerms.equivalence");
    var completed = done(complete(released, "0.75"));
    var college = new PostKind.NotInTerms(Rational.of(3, 4), Rational.ONE);
    assertThat(completed)
        .isInstanceOfSatisfying(
            Transfer.Completed.class,
            one -> assertThat(one.admission().notInTerms()).isEqualTo(college));
    assertThat(moved()).isEqualTo(college);
    assertThat(stage.plan(END_OF_TERM_3).served()).isEqualTo(Rational.of("2.6"));
  }

  @Test
  void a_post_is_not_both() {
    var released = released(agreed(LocalDate.of(2022, 3, 25)));
    assertThat(problems(complete(released, "2")))
        .containsExactly("INVALID input.notInTerms", "OUT_OF_RANGE input.notInTerms.equivalence");
    assertThat(stage.induction().releasedOn()).isNotNull();
  }

  @Test
  void an_event_from_before_there_were_kinds_begins_an_ordinary_post() {
    done(complete(released(null), null));
    var claimed = stage.transfers.recorded().getLast();
    var event = (TransferEvent.TransferClaimed) claimed.event();
    var old =
        new TransferEvent.TransferClaimed(
            event.transfer(),
            event.ect(),
            event.before(),
            event.from(),
            event.lastDay(),
            event.termsServed(),
            event.body(),
            event.school(),
            event.startDate(),
            event.endDate(),
            event.fte(),
            event.tutor(),
            event.backdatingReason(),
            null);
    stage.follow.handle(
        new RecordedEvent(
            claimed.id(),
            claimed.at(),
            claimed.actor(),
            claimed.actorName(),
            claimed.origin(),
            old));
    assertThat(stage.induction().posts().all().getLast().began().kind())
        .isEqualTo(PostKind.ordinary());
  }
}
