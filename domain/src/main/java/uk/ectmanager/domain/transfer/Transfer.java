package uk.ectmanager.domain.transfer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.EventScope;
import uk.ectmanager.domain.shared.LondonTime;
import uk.ectmanager.domain.shared.ProblemCode;
import uk.ectmanager.domain.shared.Result;
import uk.ectmanager.domain.shared.TransferId;
import uk.ectmanager.domain.signature.SignableForm;
import uk.ectmanager.domain.signature.Signature;
import uk.ectmanager.domain.signature.SignedContent;

/**
 * The transfer of one ECT to another school, immutable; one record per state, each with what may be
 * done in it (reference 6.9). It decides; the induction follows by event.
 */
public sealed interface Transfer {

  /** What a transfer has in every state. */
  TransferCore core();

  /** Where it stands. */
  TransferState state();

  /** Names it. */
  default TransferId id() {
    return core().id();
  }

  /** Rises with every change. */
  default int revision() {
    return core().revision();
  }

  /** The signature of the new school's headteacher, once given. */
  default @Nullable Signature signature() {
    return switch (this) {
      case Requested _ -> null;
      case Signed signed -> signed.signature;
      case Released released -> released.signature;
      case Completed completed -> completed.signature;
      case Refused refused -> refused.signature;
      case Withdrawn withdrawn -> withdrawn.signature;
    };
  }

  /** How the ECT left the school before, once an appropriate body said so here. */
  default @Nullable Leaving leaving() {
    return switch (this) {
      case Requested _, Signed _ -> null;
      case Released released -> released.leaving;
      case Completed completed -> completed.leaving;
      case Refused refused -> refused.leaving;
      case Withdrawn withdrawn -> withdrawn.leaving;
    };
  }

  /** What a signature of it covers: who moves where, and the whole post. */
  default SignedContent form() {
    return core().form();
  }

  /** Which appropriate body has to act on it when it is signed or released; null otherwise. */
  default @Nullable AppropriateBodyId waitsFor() {
    return switch (this) {
      case Signed signed -> signed.releases() ? signed.core.fromBody() : signed.core.toBody();
      case Released released -> released.core.toBody();
      case Requested _, Completed _, Refused _, Withdrawn _ -> null;
    };
  }

  /** The refusal to do in this state what belongs to another. */
  default <T> Result<T> wrong(String done) {
    return Result.refused(
        ProblemCode.WRONG_STATE,
        "The transfer is " + state().words() + "; it cannot be " + done + " now.",
        "input",
        "transferId");
  }

  /** The next state with the events that tell of the step. */
  record Step(Transfer next, List<TransferEvent> events) {
    public Step {
      events = List.copyOf(events);
    }

    private static Step of(Transfer next, TransferEvent event) {
      return new Step(next, List.of(event));
    }
  }

  /** The new school asks. */
  static Step request(TransferCore core) {
    return Step.of(
        new Requested(core),
        new TransferEvent.TransferRequested(core.id(), core.ect(), core.to(), core.kind()));
  }

  /** The new school takes it back, while the ECT has not been let go. */
  default Result<Step> withdraw() {
    return switch (this) {
      case Requested requested -> Result.done(withdrawn(null, null));
      case Signed signed -> Result.done(withdrawn(signed.signature, null));
      case Released released -> Result.done(withdrawn(released.signature, released.leaving));
      case Completed completed -> completed.wrong("withdrawn");
      case Refused refused -> refused.wrong("withdrawn");
      case Withdrawn withdrawn -> withdrawn.wrong("withdrawn");
    };
  }

  private Step withdrawn(@Nullable Signature signature, @Nullable Leaving leaving) {
    var core = core();
    return Step.of(
        new Withdrawn(core.next(), signature, leaving),
        new TransferEvent.TransferWithdrawn(core.id(), core.ect(), core.to(), state()));
  }

  /** The appropriate body that has to act refuses it; its reason is told. */
  default Result<Step> refuse(String reason) {
    return switch (this) {
      case Signed signed ->
          Result.done(
              refused(
                  signed.signature,
                  null,
                  signed.releases() ? signed.core.from() : signed.core.to(),
                  reason));
      case Released released ->
          Result.done(refused(released.signature, released.leaving, released.core.to(), reason));
      case Requested requested -> requested.wrong("refused");
      case Completed completed -> completed.wrong("refused");
      case Refused refused -> refused.wrong("refused");
      case Withdrawn withdrawn -> withdrawn.wrong("refused");
    };
  }

  private Step refused(
      Signature signature, @Nullable Leaving leaving, EventScope by, String reason) {
    var core = core();
    return Step.of(
        new Refused(core.next(), signature, leaving, reason),
        new TransferEvent.TransferRefused(core.id(), core.ect(), by, state(), reason));
  }

  private static TransferEvent claimed(
      Transfer before, @Nullable Leaving leaving, Admission admission) {
    var core = before.core();
    return new TransferEvent.TransferClaimed(
        core.id(),
        core.ect(),
        before.state(),
        core.fromSchool(),
        leaving == null ? null : leaving.lastDay(),
        leaving == null ? null : leaving.termsServed().toString(),
        core.toBody(),
        core.toSchool(),
        core.post().startDate(),
        core.post().endDate(),
        core.post().fte(),
        core.post().tutor(),
        admission.backdatingReason(),
        admission.kindOf(core.post()));
  }

  /** Asked for; waits for the signature of the new school's headteacher. */
  record Requested(TransferCore core) implements Transfer {

    @Override
    public TransferState state() {
      return TransferState.REQUESTED;
    }

    /** What the headteacher signs: this revision. */
    public SignableForm toSign() {
      return new SignableForm(core.id().value(), core.revision(), form());
    }

    /** Signed: its content is frozen and goes to the appropriate body that has to act. */
    public Step sign(Signature signature) {
      toSign().requireOwn(signature);
      return Step.of(
          new Signed(core.next(), signature),
          new TransferEvent.TransferSigned(
              core.id(), core.ect(), core.to(), signature.signatory()));
    }
  }

  /** Signed; waits for the appropriate body that lets go, confirms or claims. */
  record Signed(TransferCore core, Signature signature) implements Transfer {

    public Signed {
      Objects.requireNonNull(signature, "signature");
    }

    @Override
    public TransferState state() {
      return TransferState.SIGNED;
    }

    /** Whether the appropriate body before has to release first. */
    public boolean releases() {
      return core.kind() == TransferKind.BETWEEN_BODIES;
    }

    /** The appropriate body before lets the ECT go. */
    public Result<Step> release(Leaving leaving) {
      if (!releases()) {
        return wrong("released");
      }
      return Result.done(
          Step.of(
              new Released(core.next(), signature, leaving),
              new TransferEvent.TransferReleased(
                  core.id(),
                  core.ect(),
                  core.from(),
                  core.fromSchool(),
                  leaving.lastDay(),
                  leaving.termsServed().toString())));
    }

    /**
     * The one appropriate body of both schools confirms, or the new one claims an ECT whom nobody
     * has.
     *
     * @param leaving how they left the school before; null when that was settled before
     * @param admission what that body states
     */
    public Result<Step> complete(@Nullable Leaving leaving, Admission admission, Instant now) {
      if (releases()) {
        return Result.refused(
            ProblemCode.WRONG_STATE,
            "The appropriate body that has the ECT must release them first.",
            "input",
            "transferId");
      }
      return Result.done(
          Step.of(
              new Completed(core.next(), signature, leaving, admission, now),
              claimed(this, leaving, admission)));
    }

    /** The day on which the school registered it: that of the signature. */
    public LocalDate registeredOn() {
      return LondonTime.dateAt(signature.signedAt());
    }
  }

  /** Let go by the appropriate body before; waits for the new one. */
  record Released(TransferCore core, Signature signature, Leaving leaving) implements Transfer {

    public Released {
      Objects.requireNonNull(signature, "signature");
      Objects.requireNonNull(leaving, "leaving");
    }

    @Override
    public TransferState state() {
      return TransferState.RELEASED;
    }

    /** The new appropriate body claims. */
    public Step claim(Admission admission, Instant now) {
      return Step.of(
          new Completed(core.next(), signature, leaving, admission, now),
          claimed(this, null, admission));
    }

    /** The day on which the school registered it: that of the signature. */
    public LocalDate registeredOn() {
      return LondonTime.dateAt(signature.signedAt());
    }
  }

  /**
   * Done; it never changes again.
   *
   * @param leaving how they left the school before; null when that was settled before it was asked
   *     for
   * @param admission what the new appropriate body stated
   */
  record Completed(
      TransferCore core,
      Signature signature,
      @Nullable Leaving leaving,
      Admission admission,
      Instant completedAt)
      implements Transfer {

    public Completed {
      Objects.requireNonNull(signature, "signature");
      Objects.requireNonNull(admission, "admission");
      Objects.requireNonNull(completedAt, "completedAt");
    }

    @Override
    public TransferState state() {
      return TransferState.COMPLETED;
    }
  }

  /**
   * Refused by an appropriate body.
   *
   * @param leaving when the body before had released and the new one refused
   */
  record Refused(TransferCore core, Signature signature, @Nullable Leaving leaving, String reason)
      implements Transfer {

    public Refused {
      Objects.requireNonNull(signature, "signature");
      if (reason.isBlank()) {
        throw new IllegalArgumentException("a refusal needs a reason");
      }
    }

    @Override
    public TransferState state() {
      return TransferState.REFUSED;
    }
  }

  /**
   * Taken back by the school that had asked.
   *
   * @param signature when it had been signed
   * @param leaving when it had been released
   */
  record Withdrawn(TransferCore core, @Nullable Signature signature, @Nullable Leaving leaving)
      implements Transfer {

    @Override
    public TransferState state() {
      return TransferState.WITHDRAWN;
    }
  }
}
