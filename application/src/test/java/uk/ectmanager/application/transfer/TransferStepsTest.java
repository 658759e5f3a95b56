package uk.ectmanager.application.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.ectmanager.application.transfer.TransferStage.ECT;
import static uk.ectmanager.application.transfer.TransferStage.ELSEWHERE;
import static uk.ectmanager.application.transfer.TransferStage.HERE;
import static uk.ectmanager.application.transfer.TransferStage.LAST_DAY;
import static uk.ectmanager.application.transfer.TransferStage.NEARBY;
import static uk.ectmanager.application.transfer.TransferStage.START;
import static uk.ectmanager.application.transfer.TransferStage.asRead;
import static uk.ectmanager.application.transfer.TransferStage.done;
import static uk.ectmanager.application.transfer.TransferStage.problems;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.ectmanager.application.NotPermitted;
import uk.ectmanager.application.PageRequest;
import uk.ectmanager.application.StaleAggregate;
import uk.ectmanager.application.account.AnAccount;
import uk.ectmanager.application.body.SomeBodies;
import uk.ectmanager.domain.access.Grant;
import uk.ectmanager.domain.access.Role;
import uk.ectmanager.domain.calendar.ReportKind;
import uk.ectmanager.domain.notification.MessageParameter;
import uk.ectmanager.domain.notification.MessageTemplate;
import uk.ectmanager.domain.notification.QueuedMessage;
import uk.ectmanager.domain.shared.BodyRelations;
import uk.ectmanager.domain.shared.Rational;
import uk.ectmanager.domain.transfer.InterimState;
import uk.ectmanager.domain.transfer.Transfer;
import uk.ectmanager.domain.transfer.TransferKind;
import uk.ectmanager.domain.transfer.TransferState;

class TransferStepsTest {

  private final TransferStage stage = new TransferStage();

  @Test
  void between_bodies_the_first_releases_and_then_the_second_claims() {
    var signed = stage.signed();
    assertThat(signed.core().kind()).isEqualTo(TransferKind.BETWEEN_BODIES);
    // The second may not claim before the first has released.
    assertThat(problems(stage.complete.handle(stage.officerElsewhere(), completing(signed))))
        .containsExactly("WRONG_STATE input.transferId");
    stage.on("2022-04-04");
    var released =
        done(
            stage.release.handle(
                stage.officer(), new ReleaseTransfer.Command(asRead(signed), stage.leaving())));
    // 1 September 2021 to 4 April 2022 are terms 1 and 2, whole: 2.0 FTE terms.
    assertThat(released.leaving())
        .extracting(one -> one.termsServed(), one -> one.interim(), one -> one.lastDay())
        .containsExactly(Rational.of(2), InterimState.RECEIVED, LAST_DAY);
    stage.deliver();
    assertThat(stage.induction().releasedOn()).isEqualTo(LAST_DAY);
    assertThat(stage.induction().body()).isEqualTo(SomeBodies.NORTHMOOR);
    assertThat(stage.induction().isEmployed(LAST_DAY.plusDays(1))).isFalse();
    var completed = done(stage.complete.handle(stage.officerElsewhere(), completing(released)));
    assertThat(completed.state()).isEqualTo(TransferState.COMPLETED);
    stage.deliver();
    var moved = stage.induction();
    assertThat(moved.id()).isEqualTo(ECT);
    assertThat(moved.body()).isEqualTo(SomeBodies.SOUTHFEN);
    assertThat(moved.releasedOn()).isNull();
    assertThat(moved.isEmployed(START)).isTrue();
    assertThat(moved.posts().all()).hasSize(2);
    stage.on("2022-04-05");
    assertThat(stage.induction().onDay(stage.today()).next().school()).isEqualTo(ELSEWHERE);
    // 0.8 FTE from term 3 on: 1.0 of part 1 is left, 1.25 terms; part 1 ends a quarter into term 4.
    assertThat(stage.plan(LocalDate.of(2022, 7, 25)).served()).isEqualTo(Rational.of(14, 5));
    assertThat(stage.plan(START).parts().getFirst().end())
        .isBetween(LocalDate.of(2022, 9, 1), LocalDate.of(2022, 10, 1));
    assertThat(stage.induction().slots())
        .filteredOn(slot -> slot.kind() == ReportKind.FORMAL_ASSESSMENT)
        .hasSize(2);
  }

  @Test
  void within_a_body_its_officer_confirms_and_the_old_school_keeps_the_ect_until_the_last_day() {
    var signed = stage.signedNearby();
    assertThat(signed.core().kind()).isEqualTo(TransferKind.WITHIN_BODY);
    var command =
        new CompleteTransfer.Command(asRead(signed), stage.leaving(), null, BodyRelations.NONE);
    var completed = done(stage.complete.handle(stage.officer(), command));
    assertThat(completed.leaving()).isNotNull();
    stage.deliver();
    var induction = stage.induction();
    assertThat(induction.body()).isEqualTo(SomeBodies.NORTHMOOR);
    assertThat(induction.school()).isEqualTo(HERE);
    assertThat(induction.onDay(LAST_DAY.plusDays(1)).next().school()).isEqualTo(NEARBY);
    assertThat(problems(stage.complete.handle(stage.officer(), command)))
        .containsExactly("STALE_REVISION input.revision", "WRONG_STATE input.transferId");
    assertThat(
            problems(
                stage.complete.handle(
                    stage.officer(),
                    new CompleteTransfer.Command(
                        asRead(completed), stage.leaving(), null, BodyRelations.NONE))))
        .containsExactly("WRONG_STATE input.transferId");
  }

  @Test
  void told_twice_the_induction_moves_once() {
    stage.on("2022-04-04");
    var released = release(stage.signed());
    var completed = done(stage.complete.handle(stage.officerElsewhere(), completing(released)));
    stage.deliver();
    var moved = stage.induction();
    stage.transfers.recorded().forEach(stage::deliver);
    assertThat(stage.induction()).isEqualTo(moved);
    assertThat(completed.state().isOpen()).isFalse();
  }

  @Test
  void a_release_needs_a_day_that_fits_and_the_interim_assessment_or_a_reason() {
    var signed = stage.signed();
    stage.on("2022-04-04");
    assertThat(releasing(signed, null, true)).containsExactly("REQUIRED input.lastDay");
    assertThat(releasing(signed, "2022-04-05", true))
        .containsExactly("DATE_IN_FUTURE input.lastDay");
    assertThat(releasing(signed, "2021-08-31", true))
        .containsExactly("OUT_OF_RANGE input.lastDay", "NOT_IN_ORDER input.lastDay");
    assertThat(releasing(signed, "2022-04-04", false))
        .containsExactly("REQUIRED input.interimMissingReason");
    // Less than one term: none is due, and nothing counts (L3).
    assertThat(releasing(signed, "2021-12-10", false)).isEmpty();
    var released = stage.transfers.find(signed.id()).orElseThrow().value().leaving();
    assertThat(released)
        .extracting(one -> one.termsServed(), one -> one.interim())
        .containsExactly(Rational.ZERO, InterimState.NOT_REQUIRED);
  }

  @Test
  void posts_never_overlap() {
    var signed = stage.signed();
    stage.on("2022-04-25");
    assertThat(releasing(signed, "2022-04-19", true)).containsExactly("OVERLAP input.lastDay");
    assertThat(releasing(signed, "2022-04-18", true)).isEmpty();
  }

  @Test
  void a_post_before_the_signature_needs_what_the_body_allows() {
    stage.on("2022-04-25");
    var released = release(stage.signed());
    // Signed on Monday 25 April, four working days after the 19th; Southfen allows none.
    assertThat(problems(stage.complete.handle(stage.officerElsewhere(), completing(released))))
        .containsExactly("BACKDATED input.transferId");
  }

  @Test
  void two_claims_at_once_leave_one() {
    stage.on("2022-04-04");
    var released = release(stage.signed());
    var read = stage.transfers.find(released.id()).orElseThrow();
    done(stage.complete.handle(stage.officerElsewhere(), completing(released)));
    assertThatThrownBy(() -> stage.transfers.save(read, List.of()))
        .isInstanceOf(StaleAggregate.class);
    assertThat(problems(stage.complete.handle(stage.officerElsewhere(), completing(released))))
        .containsExactly("STALE_REVISION input.revision", "WRONG_STATE input.transferId");
  }

  @Test
  void a_refusal_is_told_and_leaves_the_ect_where_they_are() {
    var signed = stage.signed();
    assertThat(
            problems(
                stage.refuse.handle(
                    stage.officer(), new RefuseTransfer.Command(asRead(signed), " "))))
        .containsExactly("REQUIRED input.reason");
    var refused =
        done(
            stage.refuse.handle(
                stage.officer(), new RefuseTransfer.Command(asRead(signed), "No notice given.")));
    assertThat(refused).isInstanceOf(Transfer.Refused.class);
    stage.deliver();
    assertThat(stage.induction().body()).isEqualTo(SomeBodies.NORTHMOOR);
    assertThat(
            problems(
                stage.refuse.handle(
                    stage.officerElsewhere(),
                    new RefuseTransfer.Command(asRead(refused), "Too late."))))
        .containsExactly("WRONG_STATE input.transferId");
    assertThat(stage.requested().state()).isEqualTo(TransferState.REQUESTED);
  }

  @Test
  void an_ect_released_without_a_request_is_claimed_by_whoever_asks() {
    stage.on("2022-04-04");
    var command = new ReleaseEct.Command(ECT, stage.leaving());
    var left = done(stage.releaseEct.handle(stage.officer(), command));
    assertThat(left.termsServed()).isEqualTo(Rational.of(2));
    assertThat(problems(stage.releaseEct.handle(stage.officer(), command)))
        .containsExactly("WRONG_STATE input.ectId");
    stage.deliver();
    var signed = stage.signed();
    assertThat(signed.core().kind()).isEqualTo(TransferKind.UNATTACHED);
    assertThat(
            problems(
                stage.release.handle(
                    stage.officerElsewhere(),
                    new ReleaseTransfer.Command(asRead(signed), stage.leaving()))))
        .containsExactly("WRONG_STATE input.transferId");
    done(stage.complete.handle(stage.officerElsewhere(), completing(signed)));
    stage.deliver();
    assertThat(stage.induction().body()).isEqualTo(SomeBodies.SOUTHFEN);
    assertThat(stage.induction().releasedOn()).isNull();
  }

  @Test
  void an_ect_whom_a_school_asked_for_is_released_through_the_transfer() {
    stage.requested();
    stage.on("2022-04-04");
    assertThat(
            problems(
                stage.releaseEct.handle(
                    stage.officer(), new ReleaseEct.Command(ECT, stage.leaving()))))
        .containsExactly("WRONG_STATE input.ectId");
    assertThat(
            problems(
                stage.releaseEct.handle(
                    stage.officerElsewhere(), new ReleaseEct.Command(ECT, stage.leaving()))))
        .containsExactly("NOT_FOUND input.ectId");
  }

  @Test
  void each_side_sees_what_it_may() {
    var requested = stage.requested();
    assertThat(seen(stage.tutorElsewhere(), requested).post()).isTrue();
    assertThat(seen(stage.tutorElsewhere(), requested).fromSchoolName()).isNull();
    assertThat(seen(stage.elsewhere(Role.SCHOOL_ADMINISTRATOR), requested).post()).isTrue();
    assertThat(read(stage.officer(), requested)).isEmpty();
    var signed =
        done(
            stage.sign.handle(
                stage.headElsewhere(), new SignTransfer.Command(asRead(requested), 1)));
    assertThat(seen(stage.officer(), signed).post()).isFalse();
    assertThat(seen(stage.head(), signed).fromSchoolName()).isEqualTo("Mereham Primary School");
    assertThat(seen(stage.ect(), signed).post()).isTrue();
    assertThat(read(stage.elsewhere(Role.SCHOOL_ADMINISTRATOR), signed)).isEmpty();
    assertThat(read(stage.headNearby(), signed)).isEmpty();
    assertThat(read(stage.viewer(36, Grant.at(Role.INDUCTION_TUTOR, ELSEWHERE)), signed)).isEmpty();
    assertThat(
            stage
                .list
                .handle(
                    stage.officer(),
                    new ListTransfers.Command(
                        Set.of(TransferState.SIGNED), new PageRequest(10, null)))
                .total())
        .isEqualTo(1);
    assertThat(stage.forms.find(stage.officer(), signed.id().value())).isPresent();
    assertThat(stage.forms.find(stage.headNearby(), signed.id().value())).isEmpty();
  }

  @Test
  void only_the_right_people_do_each_step() {
    assertThatThrownBy(() ->
            stage.request.handle(
                stage.officerElsewhere(),
                stage.command(ELSEWHERE, "1000001", "2000-02-29", "Example", AnAccount.id(44))))
        .isInstanceOf(NotPermitted.class);
    var requested = stage.requested();
    var signing = new SignTransfer.Command(asRead(requested), 1);
    assertThatThrownBy(() -> stage.sign.handle(stage.tutorElsewhere(), signing))
        .isInstanceOf(NotPermitted.class);
    assertThat(problems(stage.sign.handle(stage.headNearby(), signing)))
        .containsExactly("NOT_FOUND input.transferId");
    assertThat(
            problems(
                stage.sign.handle(
                    stage.headElsewhere(), new SignTransfer.Command(asRead(requested), 9))))
        .containsExactly("NOT_A_STATEMENT input.statementVersion");
    var signed = done(stage.sign.handle(stage.headElsewhere(), signing));
    assertThatThrownBy(
            () -> stage.sign.handle(stage.head(), new SignTransfer.Command(asRead(signed), 1)))
        .isInstanceOf(NotPermitted.class);
    var releasing = new ReleaseTransfer.Command(asRead(signed), stage.leaving());
    assertThatThrownBy(() -> stage.release.handle(stage.officerElsewhere(), releasing))
        .isInstanceOf(NotPermitted.class);
    assertThatThrownBy(() -> stage.complete.handle(stage.officer(), completing(signed)))
        .isInstanceOf(NotPermitted.class);
    assertThatThrownBy(
            () -> stage.withdraw.handle(stage.head(), new WithdrawTransfer.Command(asRead(signed))))
        .isInstanceOf(NotPermitted.class);
  }

  @Test
  void those_concerned_get_one_mail_each() {
    stage.on("2022-04-04");
    var released = release(stage.signed());
    done(stage.complete.handle(stage.officerElsewhere(), completing(released)));
    stage.deliver();
    stage.deliver();
    assertThat(stage.queue.all())
        .extracting(message -> message.template() + " " + message.recipient().name())
        .doesNotHaveDuplicates()
        .anyMatch(line -> line.startsWith("TRANSFER_AWAITS_SIGNATURE"))
        .anyMatch(line -> line.startsWith("TRANSFER_WAITS"))
        .anyMatch(line -> line.startsWith("ECT_RELEASED"))
        .anyMatch(line -> line.startsWith("TRANSFER_COMPLETED"));
    assertThat(stage.queue.all())
        .filteredOn(message ->
            Role.ECT.name().equals(message.parameters().get(MessageParameter.RECIPIENT_ROLE)))
        .extracting(QueuedMessage::template)
        .containsExactlyInAnyOrder(
            MessageTemplate.ECT_RELEASED, MessageTemplate.TRANSFER_COMPLETED);
  }

  // --- what the steps are made of ---

  private Transfer release(Transfer signed) {
    return done(
        stage.release.handle(
            stage.officer(), new ReleaseTransfer.Command(asRead(signed), stage.leaving())));
  }

  private List<String> releasing(
      Transfer signed, @org.jspecify.annotations.Nullable String day, boolean interim) {
    return problems(
        stage.release.handle(
            stage.officer(),
            new ReleaseTransfer.Command(
                asRead(signed),
                new Leavings.Entry(day == null ? null : LocalDate.parse(day), interim, null))));
  }

  private CompleteTransfer.Command completing(Transfer transfer) {
    return new CompleteTransfer.Command(
        asRead(transfer), new Leavings.Entry(null, false, null), null, BodyRelations.NONE);
  }

  private java.util.Map<?, TransferReading> read(
      uk.ectmanager.domain.access.Viewer viewer, Transfer transfer) {
    return stage.read.handle(viewer, Set.of(transfer.id()));
  }

  private TransferReading seen(uk.ectmanager.domain.access.Viewer viewer, Transfer transfer) {
    return read(viewer, transfer).values().iterator().next();
  }
}
