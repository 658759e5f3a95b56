package uk.ectmanager.domain.ect;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.ect.check.QtsCheck;
import uk.ectmanager.domain.ect.check.QtsState;
import uk.ectmanager.domain.ect.section.ContractSection;
import uk.ectmanager.domain.ect.section.RegistrationSection;
import uk.ectmanager.domain.shared.AccountId;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.BodyRelations;
import uk.ectmanager.domain.shared.EctId;
import uk.ectmanager.domain.shared.LondonTime;
import uk.ectmanager.domain.shared.PostKind;
import uk.ectmanager.domain.shared.Problem;
import uk.ectmanager.domain.shared.ProblemCode;
import uk.ectmanager.domain.shared.Problems;
import uk.ectmanager.domain.shared.Result;
import uk.ectmanager.domain.shared.SchoolId;
import uk.ectmanager.domain.signature.SignableForm;
import uk.ectmanager.domain.signature.Signature;
import uk.ectmanager.domain.signature.SignedContent;

/**
 * The registration of one ECT, immutable; one record per state, each with what may be done in it
 * (reference 6.2). The identifier is the ECT's: it names the registration and the induction.
 */
public sealed interface Registration {

  /** What a registration has in every state. */
  RegistrationCore core();

  /** Where it stands. */
  RegistrationState state();

  /** The signature that stands now. */
  default @Nullable Signature signature() {
    return switch (this) {
      case Draft _, AwaitingSignature _ -> null;
      case PendingAb(RegistrationCore core, Signature signature, QtsCheck check) -> signature;
      case Authorised authorised -> authorised.signature;
      case Refused(RegistrationCore core, Signature signature, QtsCheck check, Instant at) ->
          signature;
      case Undone(Authorised mistaken, RegistrationCore core, Instant at) -> mistaken.signature;
    };
  }

  /** The QTS check of what is signed now. */
  default @Nullable QtsCheck qtsCheck() {
    return switch (this) {
      case Draft _, AwaitingSignature _ -> null;
      case PendingAb(RegistrationCore core, Signature signature, QtsCheck check) -> check;
      case Authorised authorised -> authorised.qtsCheck;
      case Refused(RegistrationCore core, Signature signature, QtsCheck check, Instant at) -> check;
      case Undone(Authorised mistaken, RegistrationCore core, Instant at) -> mistaken.qtsCheck;
    };
  }

  /** How far the QTS check of what is signed now is. */
  default QtsState qtsState() {
    var check = qtsCheck();
    var start = content().inductionStart();
    if (check == null || start == null) {
      return QtsState.NOT_CHECKED;
    }
    return check.against(start).isEmpty() ? QtsState.CLEAR : QtsState.NOT_CLEAR;
  }

  /** The ECT, whose identifier is the registration's own. */
  default EctId id() {
    return core().id();
  }

  /** Rises with every change. */
  default long revision() {
    return core().revision();
  }

  /** The sections. */
  default RegistrationContent content() {
    return core().content();
  }

  /** Whether its TRN counts as known to the system: until it is refused or undone. */
  default boolean holdsTrn() {
    return state() != RegistrationState.REFUSED && state() != RegistrationState.UNDONE;
  }

  /** What a signature of it covers: everything that the school stated. */
  default SignedContent form() {
    return core().form();
  }

  /** A new, empty draft. */
  static RegistrationChange start(
      EctId id,
      SchoolId school,
      AppropriateBodyId body,
      AccountId registrant,
      UUID seal,
      Instant now) {
    var core = RegistrationCore.started(id, school, body, registrant, seal, now);
    return new RegistrationChange(
        new Draft(core),
        List.of(new RegistrationEvent.RegistrationStarted(id, school, body, 1, registrant)));
  }

  /**
   * Saves a section: whatever was confirmed or signed becomes a draft again and a signature lapses.
   */
  default Result<RegistrationChange> save(RegistrationSection section, Instant now) {
    return switch (this) {
      case Draft _, AwaitingSignature _ -> Result.done(core().saved(section, state(), List.of()));
      case PendingAb pending ->
          Result.done(
              pending.core.saved(
                  section,
                  state(),
                  List.of(
                      new LapsedSignature(
                          pending.signature, now, LapsedSignature.Reason.CHANGED))));
      case Authorised _, Refused _, Undone _ -> wrong("changed");
    };
  }

  /** Why no section of it can be saved any more; empty when one can. */
  default List<Problem> againstSaving() {
    return switch (this) {
      case Draft _, AwaitingSignature _, PendingAb _ -> List.of();
      case Authorised _, Refused _, Undone _ -> wrong("changed").problems();
    };
  }

  /** The refusal to do in this state what belongs to another. */
  default <T> Result<T> wrong(String done) {
    return Result.refused(
        ProblemCode.WRONG_STATE,
        "The registration is " + state().words() + "; it cannot be " + done + " now.",
        "input",
        "registrationId");
  }

  /** Being written. */
  record Draft(RegistrationCore core) implements Registration {

    @Override
    public RegistrationState state() {
      return RegistrationState.DRAFT;
    }

    /** Confirms that it is complete, or answers everything that is missing. */
    public Result<RegistrationChange> confirm(AccountId by, boolean tutorFits) {
      var missing = core.content().missing(tutorFits);
      if (!missing.isEmpty()) {
        return Result.refused(missing);
      }
      var next = core.next(core.content(), List.of(), core.decisionReason()).by(by);
      return Result.done(
          new RegistrationChange(
              new AwaitingSignature(next),
              List.of(
                  new RegistrationEvent.RegistrationConfirmed(
                      next.id(), next.school(), next.body(), next.revision(), by))));
    }
  }

  /** Confirmed; waits for the headteacher. */
  record AwaitingSignature(RegistrationCore core) implements Registration {

    @Override
    public RegistrationState state() {
      return RegistrationState.AWAITING_SIGNATURE;
    }

    /** What the headteacher signs: this revision. */
    public SignableForm toSign() {
      return new SignableForm(core.id().value(), core.revision(), core.form());
    }

    /** Signed: its content is frozen and goes to the appropriate body. */
    public RegistrationChange sign(Signature signature) {
      toSign().requireOwn(signature);
      var next = core.next(core.content(), List.of(), core.decisionReason());
      return new RegistrationChange(
          new PendingAb(next, signature, null),
          List.of(
              new RegistrationEvent.RegistrationSigned(
                  next.id(),
                  next.school(),
                  next.body(),
                  next.revision(),
                  signature.revision(),
                  signature.signatory(),
                  signature.statementVersion(),
                  signature.signedAt())));
    }
  }

  /**
   * Signed; waits for the appropriate body.
   *
   * @param qtsCheck of exactly this content; null until recorded
   */
  record PendingAb(RegistrationCore core, Signature signature, @Nullable QtsCheck qtsCheck)
      implements Registration {

    public PendingAb {
      Objects.requireNonNull(signature, "signature");
    }

    @Override
    public RegistrationState state() {
      return RegistrationState.PENDING_AB;
    }

    /** Keeps what the QTS check found, in place of an earlier check. */
    public RegistrationChange check(QtsCheck found) {
      var next = core.next(core.content(), List.of(), core.decisionReason());
      return new RegistrationChange(
          new PendingAb(next, signature, found),
          List.of(
              new RegistrationEvent.QtsCheckRecorded(
                  next.id(),
                  next.school(),
                  next.body(),
                  next.revision(),
                  found.against(inductionStart()).isEmpty())));
    }

    /** Returns it to the school; its signature lapses. */
    public RegistrationChange sendBack(String reason, Instant now) {
      var lapsing = List.of(new LapsedSignature(signature, now, LapsedSignature.Reason.RETURNED));
      var next = core.next(core.content(), lapsing, reason);
      var events = new ArrayList<RegistrationEvent>();
      events.add(
          new RegistrationEvent.RegistrationReturned(
              next.id(), next.school(), next.body(), next.revision(), next.registrant(), reason));
      events.addAll(next.tell(lapsing));
      return new RegistrationChange(new Draft(next), events);
    }

    /** Refuses it for good. */
    public RegistrationChange refuse(String reason, Instant now) {
      var next = core.next(core.content(), List.of(), reason);
      return new RegistrationChange(
          new Refused(next, signature, qtsCheck, now),
          List.of(
              new RegistrationEvent.RegistrationRefused(
                  next.id(),
                  next.school(),
                  next.body(),
                  next.revision(),
                  next.registrant(),
                  reason)));
    }

    /** Authorises it, or answers every reason why not. */
    public Result<RegistrationChange> authorise(Conditions conditions, Instant now) {
      return authorise(conditions, PostKind.ordinary(), now);
    }

    /** The same of a post of that kind; the induction records it. */
    public Result<RegistrationChange> authorise(Conditions conditions, PostKind kind, Instant now) {
      var problems = new Problems();
      var start = contract().startDate();
      if (qtsCheck == null) {
        problems.add(
            ProblemCode.WRONG_STATE, "Record the QTS check before you authorise.", "qtsCheck");
      } else {
        problems.addAll(qtsCheck.against(inductionStart()));
      }
      problems.addAll(conditions.against("input", "registrationId"));
      var registered = LondonTime.dateAt(signature.signedAt());
      problems.addAll(
          conditions.backdating().check(start, registered, conditions.backdatingReason()));
      if (qtsCheck == null || !problems.none()) {
        return Result.refused(problems.all());
      }
      var next = core.next(core.content(), List.of(), core.decisionReason());
      var reason = start.isBefore(registered) ? conditions.backdatingReason() : null;
      return Result.done(
          new RegistrationChange(
              new Authorised(next, signature, qtsCheck, now, reason, conditions.relations()),
              List.of(authorised(next, qtsCheck, reason, kind))));
    }

    private RegistrationEvent authorised(
        RegistrationCore next, QtsCheck check, @Nullable String reason, PostKind kind) {
      var contract = contract();
      var programme = Objects.requireNonNull(core.content().programme(), "programme");
      var before = core.content().priorService();
      return new RegistrationEvent.EctAuthorised(
          next.id(),
          next.school(),
          next.body(),
          next.revision(),
          next.registrant(),
          Objects.requireNonNull(contract.tutor(), "tutor"),
          contract.startDate(),
          contract.endDate(),
          contract.pattern().fte(),
          programme.kind(),
          programme.leadProvider(),
          programme.deliveryPartner(),
          reason,
          before == null
              ? List.of()
              : before.spells().stream().map(RegistrationEvent.ServedBefore::of).toList(),
          check.qtsDate(),
          kind);
    }

    /** First day of the post. */
    public LocalDate postStart() {
      return contract().startDate();
    }

    private LocalDate inductionStart() {
      return Objects.requireNonNull(core.content().inductionStart(), "start");
    }

    private ContractSection contract() {
      return Objects.requireNonNull(core.content().contract(), "contract");
    }
  }

  /**
   * Authorised: the induction begins on the contract's first day.
   *
   * @param backdatingReason why it starts before it was registered, when it does
   * @param relations what the body declared of itself and the teacher; null for those authorised
   *     before it was asked
   */
  record Authorised(
      RegistrationCore core,
      Signature signature,
      QtsCheck qtsCheck,
      Instant authorisedAt,
      @Nullable String backdatingReason,
      @Nullable BodyRelations relations)
      implements Registration {

    public Authorised {
      Objects.requireNonNull(signature, "signature");
      Objects.requireNonNull(qtsCheck, "qtsCheck");
      Objects.requireNonNull(authorisedAt, "authorisedAt");
    }

    @Override
    public RegistrationState state() {
      return RegistrationState.AUTHORISED;
    }

    /**
     * Undoes an authorisation that was an error; whatever was recorded stays, the TRN is free
     * again. That nothing was submitted yet is for the caller to see to.
     */
    public RegistrationChange undo(String reason, Instant now) {
      var next = core.next(core.content(), List.of(), reason);
      return new RegistrationChange(
          new Undone(this, next, now),
          List.of(
              new RegistrationEvent.RegistrationUndone(
                  next.id(),
                  next.school(),
                  next.body(),
                  next.revision(),
                  next.registrant(),
                  reason)));
    }
  }

  /** Refused for good; its TRN can be registered again. */
  record Refused(
      RegistrationCore core, Signature signature, @Nullable QtsCheck qtsCheck, Instant refusedAt)
      implements Registration {

    public Refused {
      Objects.requireNonNull(signature, "signature");
      Objects.requireNonNull(refusedAt, "refusedAt");
    }

    @Override
    public RegistrationState state() {
      return RegistrationState.REFUSED;
    }
  }

  /**
   * Authorised in error and undone; its TRN can be registered again.
   *
   * @param mistaken as it was authorised
   */
  record Undone(Authorised mistaken, RegistrationCore core, Instant undoneAt)
      implements Registration {

    public Undone {
      Objects.requireNonNull(undoneAt, "undoneAt");
    }

    @Override
    public RegistrationState state() {
      return RegistrationState.UNDONE;
    }
  }
}
