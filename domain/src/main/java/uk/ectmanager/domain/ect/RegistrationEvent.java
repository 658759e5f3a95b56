package uk.ectmanager.domain.ect;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.ect.section.PriorSpell;
import uk.ectmanager.domain.ect.section.ProgrammeKind;
import uk.ectmanager.domain.ect.section.RegistrationSection.SectionName;
import uk.ectmanager.domain.shared.AccountId;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.Change;
import uk.ectmanager.domain.shared.DomainEvent;
import uk.ectmanager.domain.shared.EctId;
import uk.ectmanager.domain.shared.EventScope;
import uk.ectmanager.domain.shared.PostKind;
import uk.ectmanager.domain.shared.SchoolId;

/**
 * What happened to a registration. Events carry identifiers and dates, no personal data; whoever
 * needs a name reads it from the registration.
 */
public sealed interface RegistrationEvent extends DomainEvent {

  /** The ECT whose registration it is. */
  EctId ect();

  /** The school that registers. */
  SchoolId school();

  /** The appropriate body that decides. */
  AppropriateBodyId body();

  /** The revision that came of it. */
  long revision();

  @Override
  default EventScope scope() {
    return EventScope.of(body(), school(), ect());
  }

  private static List<Change> state(@Nullable RegistrationState before, RegistrationState after) {
    return List.of(new Change("state", before == null ? null : before.name(), after.name()));
  }

  private static List<Change> decided(
      RegistrationState before, RegistrationState after, String reason) {
    return List.of(
        new Change("state", before.name(), after.name()),
        new Change("decisionReason", null, reason));
  }

  /** A draft was started. */
  record RegistrationStarted(
      EctId ect, SchoolId school, AppropriateBodyId body, long revision, AccountId registrant)
      implements RegistrationEvent {
    @Override
    public List<Change> changes() {
      return RegistrationEvent.state(null, RegistrationState.DRAFT);
    }
  }

  /**
   * A section was saved; the registration is a draft afterwards.
   *
   * @param before the state it was in until then
   * @param changes field by field, personal values masked
   */
  record SectionSaved(
      EctId ect,
      SchoolId school,
      AppropriateBodyId body,
      long revision,
      SectionName section,
      RegistrationState before,
      List<Change> changes)
      implements RegistrationEvent {
    public SectionSaved {
      changes = List.copyOf(changes);
    }
  }

  /** The draft is complete and waits for the headteacher's signature. */
  record RegistrationConfirmed(
      EctId ect, SchoolId school, AppropriateBodyId body, long revision, AccountId registrant)
      implements RegistrationEvent {
    @Override
    public List<Change> changes() {
      return RegistrationEvent.state(RegistrationState.DRAFT, RegistrationState.AWAITING_SIGNATURE);
    }
  }

  /**
   * The headteacher signed; the appropriate body decides next.
   *
   * @param signedRevision the revision that was signed
   */
  record RegistrationSigned(
      EctId ect,
      SchoolId school,
      AppropriateBodyId body,
      long revision,
      long signedRevision,
      AccountId signatory,
      int statementVersion,
      Instant signedAt)
      implements RegistrationEvent {
    @Override
    public List<Change> changes() {
      return RegistrationEvent.state(
          RegistrationState.AWAITING_SIGNATURE, RegistrationState.PENDING_AB);
    }
  }

  /**
   * The headteacher's signature stands no longer.
   *
   * @param signedRevision the revision that had been signed
   */
  record SignatureLapsed(
      EctId ect,
      SchoolId school,
      AppropriateBodyId body,
      long revision,
      long signedRevision,
      AccountId signatory,
      LapsedSignature.Reason reason)
      implements RegistrationEvent {
    @Override
    public List<Change> changes() {
      return List.of(new Change("signature", "revision " + signedRevision, null));
    }
  }

  /** An officer recorded what the QTS check found. */
  record QtsCheckRecorded(
      EctId ect, SchoolId school, AppropriateBodyId body, long revision, boolean clear)
      implements RegistrationEvent {
    @Override
    public List<Change> changes() {
      return List.of(new Change("qtsCheck", null, clear ? "clear" : "not clear"));
    }
  }

  /** The appropriate body returned it to the school; it is a draft again. */
  record RegistrationReturned(
      EctId ect,
      SchoolId school,
      AppropriateBodyId body,
      long revision,
      AccountId registrant,
      String reason)
      implements RegistrationEvent {
    @Override
    public List<Change> changes() {
      return RegistrationEvent.decided(
          RegistrationState.PENDING_AB, RegistrationState.DRAFT, reason);
    }
  }

  /** The appropriate body refused it for good; its TRN is free again. */
  record RegistrationRefused(
      EctId ect,
      SchoolId school,
      AppropriateBodyId body,
      long revision,
      AccountId registrant,
      String reason)
      implements RegistrationEvent {
    @Override
    public List<Change> changes() {
      return RegistrationEvent.decided(
          RegistrationState.PENDING_AB, RegistrationState.REFUSED, reason);
    }
  }

  /**
   * The appropriate body authorised it: the induction begins.
   *
   * @param startDate first day of the induction
   * @param endDate last day of a temporary post
   * @param fte more than 0 and at most 1
   * @param leadProvider code, when the programme is provider-led
   * @param deliveryPartner code, when the programme is provider-led
   * @param servedBefore what was served of the induction before, by first day
   * @param qtsDate when qualified teacher status was awarded, as the check found
   * @param postKind the kind of the post; null in events from before there were kinds: ordinary
   */
  record EctAuthorised(
      EctId ect,
      SchoolId school,
      AppropriateBodyId body,
      long revision,
      AccountId registrant,
      AccountId tutor,
      LocalDate startDate,
      @Nullable LocalDate endDate,
      BigDecimal fte,
      ProgrammeKind programme,
      @Nullable String leadProvider,
      @Nullable String deliveryPartner,
      @Nullable String backdatingReason,
      @Nullable List<ServedBefore> servedBefore,
      @Nullable LocalDate qtsDate,
      @Nullable PostKind postKind)
      implements RegistrationEvent {

    public EctAuthorised {
      // null in events that were stored before there was such a thing
      servedBefore = servedBefore == null ? List.of() : List.copyOf(servedBefore);
    }

    @Override
    public List<ServedBefore> servedBefore() {
      return Objects.requireNonNull(servedBefore);
    }

    @Override
    public List<Change> changes() {
      var state =
          new Change(
              "state", RegistrationState.PENDING_AB.name(), RegistrationState.AUTHORISED.name());
      return backdatingReason == null
          ? List.of(state)
          : List.of(state, new Change("backdatingReason", null, backdatingReason));
    }
  }

  /**
   * The appropriate body undid an authorisation that was an error: the induction closes, nothing is
   * deleted, the TRN is free again.
   */
  record RegistrationUndone(
      EctId ect,
      SchoolId school,
      AppropriateBodyId body,
      long revision,
      AccountId registrant,
      String reason)
      implements RegistrationEvent {
    @Override
    public List<Change> changes() {
      return RegistrationEvent.decided(
          RegistrationState.AUTHORISED, RegistrationState.UNDONE, reason);
    }
  }

  /**
   * Service before the registration.
   *
   * @param fte more than 0 and at most 1
   * @param terms full-time equivalent terms as the school stated them
   * @param daysAbsent in halves
   * @param counts false for a spell of less than one calendar term (C15)
   */
  record ServedBefore(
      PriorSpell.Place place,
      LocalDate start,
      LocalDate end,
      BigDecimal fte,
      BigDecimal terms,
      BigDecimal daysAbsent,
      boolean counts) {

    static ServedBefore of(PriorSpell spell) {
      return new ServedBefore(
          spell.place(),
          spell.start(),
          spell.end(),
          spell.pattern().fte(),
          spell.termsServed(),
          spell.daysAbsent(),
          spell.counts());
    }
  }
}
