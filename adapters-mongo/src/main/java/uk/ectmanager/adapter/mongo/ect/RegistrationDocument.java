package uk.ectmanager.adapter.mongo.ect;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.security.FieldEncryption;
import uk.ectmanager.domain.ect.Registration;
import uk.ectmanager.domain.ect.RegistrationContent;
import uk.ectmanager.domain.ect.RegistrationCore;
import uk.ectmanager.domain.ect.RegistrationState;
import uk.ectmanager.domain.ect.check.CheckSource;
import uk.ectmanager.domain.ect.check.EarlierOutcome;
import uk.ectmanager.domain.ect.check.QtsCheck;
import uk.ectmanager.domain.ect.check.RecordMatch;
import uk.ectmanager.domain.shared.AccountId;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.BodyRelations;
import uk.ectmanager.domain.shared.EctId;
import uk.ectmanager.domain.shared.SchoolId;
import uk.ectmanager.domain.shared.Trn;
import uk.ectmanager.domain.signature.Signature;

/**
 * A registration as it is stored.
 *
 * @param seal encrypted
 * @param heldTrn the TRN while the registration holds it: no two share one
 * @param priorService null in those stored before there was such a section
 * @param post null in those stored before there was such a section
 * @param qtsState follows from the check; stored to be found by
 * @param decidedAt when it was authorised or refused
 * @param relations null in those authorised before it was asked
 * @param undone null unless it was undone
 */
record RegistrationDocument(
    String id,
    String schoolId,
    String bodyId,
    String status,
    String registrant,
    Instant startedAt,
    String seal,
    long revision,
    SectionDocuments.@Nullable TeacherDocument teacher,
    SectionDocuments.@Nullable ContractDocument contract,
    SectionDocuments.@Nullable TrainingDocument training,
    SectionDocuments.@Nullable AddressDocument address,
    SectionDocuments.@Nullable ProgrammeDocument programme,
    @Nullable PriorServiceDocument priorService,
    @Nullable PostDocument post,
    List<SignatureDocument> lapsed,
    @Nullable String decisionReason,
    @Nullable SignatureDocument signature,
    @Nullable QtsCheckDocument qtsCheck,
    @Nullable String qtsState,
    @Nullable Instant decidedAt,
    @Nullable String backdatingReason,
    @Nullable RelationsDocument relations,
    @Nullable UndoneDocument undone,
    @Nullable String heldTrn) {

  /**
   * A QTS check as it is stored. Older ones know only whether the record matches.
   *
   * @param source an officer when it is not stored
   * @param match as {@code identityMatches} tells when it is not stored
   */
  record QtsCheckDocument(
      Instant checkedAt,
      String checkedBy,
      String checkedByName,
      boolean identityMatches,
      @Nullable String source,
      @Nullable String match,
      @Nullable String mergedInto,
      @Nullable LocalDate qtsDate,
      boolean prohibited,
      boolean exempt,
      String earlierOutcome,
      @Nullable String note) {

    static @Nullable QtsCheckDocument of(@Nullable QtsCheck check) {
      return check == null
          ? null
          : new QtsCheckDocument(
              check.checkedAt(),
              check.checkedBy().toString(),
              check.checkedByName(),
              check.match() == RecordMatch.MATCHES,
              check.source().name(),
              check.match().name(),
              check.mergedInto() == null ? null : check.mergedInto().value(),
              check.qtsDate(),
              check.prohibited(),
              check.exempt(),
              check.earlierOutcome().name(),
              check.note());
    }

    QtsCheck toDomain() {
      return new QtsCheck(
          checkedAt,
          AccountId.of(checkedBy),
          checkedByName,
          source == null ? CheckSource.OFFICER : CheckSource.valueOf(source),
          match == null ? older() : RecordMatch.valueOf(match),
          mergedInto == null ? null : new Trn(mergedInto),
          qtsDate,
          prohibited,
          exempt,
          EarlierOutcome.valueOf(earlierOutcome),
          note);
    }

    private RecordMatch older() {
      return identityMatches ? RecordMatch.MATCHES : RecordMatch.DIFFERS;
    }
  }

  /** What the body declared, as it is stored. */
  record RelationsDocument(
      boolean recommendedForQts, boolean employs, boolean inductionAtItsSchool) {

    static @Nullable RelationsDocument of(@Nullable BodyRelations relations) {
      return relations == null
          ? null
          : new RelationsDocument(
              relations.recommendedForQts(), relations.employs(), relations.inductionAtItsSchool());
    }

    BodyRelations toDomain() {
      return new BodyRelations(recommendedForQts, employs, inductionAtItsSchool);
    }
  }

  /**
   * When it was undone, as it is stored.
   *
   * @param revision of the registration while it was authorised
   * @param decisionReason while it was authorised
   */
  record UndoneDocument(Instant at, long revision, @Nullable String decisionReason) {

    static @Nullable UndoneDocument of(Registration registration) {
      return registration instanceof Registration.Undone undone
          ? new UndoneDocument(
              undone.undoneAt(),
              undone.mistaken().revision(),
              undone.mistaken().core().decisionReason())
          : null;
    }

    /** What the registration had while it was authorised. */
    RegistrationCore core(RegistrationCore now) {
      return new RegistrationCore(
          now.id(),
          now.school(),
          now.body(),
          now.registrant(),
          now.startedAt(),
          now.seal(),
          revision,
          now.content(),
          now.lapsed(),
          decisionReason);
    }
  }

  static RegistrationDocument of(Registration registration, FieldEncryption encryption) {
    var core = registration.core();
    var content = core.content();
    var secrets = new Secrets(encryption, core.id().toString());
    var trn = content.trn();
    var granted = granted(registration);
    return new RegistrationDocument(
        core.id().toString(),
        core.school().toString(),
        core.body().toString(),
        registration.state().name(),
        core.registrant().toString(),
        core.startedAt(),
        secrets.encrypt(core.seal().toString(), Secrets.SEAL),
        core.revision(),
        SectionDocuments.TeacherDocument.of(content.teacher(), secrets),
        SectionDocuments.ContractDocument.of(content.contract()),
        SectionDocuments.TrainingDocument.of(content.training()),
        SectionDocuments.AddressDocument.of(content.address()),
        SectionDocuments.ProgrammeDocument.of(content.programme()),
        PriorServiceDocument.of(content.priorService()),
        PostDocument.of(content.post()),
        core.lapsed().stream().map(SignatureDocument::of).toList(),
        core.decisionReason(),
        SignatureDocument.of(registration.signature()),
        QtsCheckDocument.of(registration.qtsCheck()),
        registration.qtsCheck() == null ? null : registration.qtsState().name(),
        decidedAt(registration),
        granted == null ? null : granted.backdatingReason(),
        granted == null ? null : RelationsDocument.of(granted.relations()),
        UndoneDocument.of(registration),
        trn == null || !registration.holdsTrn() ? null : trn.value());
  }

  private static @Nullable Instant decidedAt(Registration registration) {
    return switch (registration) {
      case Registration.Draft _, Registration.AwaitingSignature _, Registration.PendingAb _ -> null;
      case Registration.Authorised authorised -> authorised.authorisedAt();
      case Registration.Refused refused -> refused.refusedAt();
      case Registration.Undone undone -> undone.mistaken().authorisedAt();
    };
  }

  private static Registration.@Nullable Authorised granted(Registration registration) {
    return switch (registration) {
      case Registration.Draft _,
          Registration.AwaitingSignature _,
          Registration.PendingAb _,
          Registration.Refused _ ->
          null;
      case Registration.Authorised authorised -> authorised;
      case Registration.Undone undone -> undone.mistaken();
    };
  }

  Registration toDomain(FieldEncryption encryption) {
    var core = core(new Secrets(encryption, id));
    var check = qtsCheck == null ? null : qtsCheck.toDomain();
    return switch (RegistrationState.valueOf(status)) {
      case DRAFT -> new Registration.Draft(core);
      case AWAITING_SIGNATURE -> new Registration.AwaitingSignature(core);
      case PENDING_AB -> new Registration.PendingAb(core, standing(), check);
      case AUTHORISED -> granted(core, check);
      case REFUSED -> new Registration.Refused(core, standing(), check, needed(decidedAt));
      case UNDONE -> {
        var before = needed(undone);
        yield new Registration.Undone(granted(before.core(core), check), core, before.at());
      }
    };
  }

  private Registration.Authorised granted(RegistrationCore core, @Nullable QtsCheck check) {
    return new Registration.Authorised(
        core,
        standing(),
        needed(check),
        needed(decidedAt),
        backdatingReason,
        relations == null ? null : relations.toDomain());
  }

  private RegistrationCore core(Secrets secrets) {
    return new RegistrationCore(
        EctId.of(id),
        SchoolId.of(schoolId),
        AppropriateBodyId.of(bodyId),
        AccountId.of(registrant),
        startedAt,
        UUID.fromString(secrets.decrypt(seal, Secrets.SEAL)),
        revision,
        new RegistrationContent(
            teacher == null ? null : teacher.toDomain(secrets),
            contract == null ? null : contract.toDomain(),
            training == null ? null : training.toDomain(),
            address == null ? null : address.toDomain(),
            programme == null ? null : programme.toDomain(),
            priorService == null ? null : priorService.toDomain(),
            post == null ? null : post.toDomain()),
        lapsed.stream().map(SignatureDocument::toLapsed).toList(),
        decisionReason);
  }

  private Signature standing() {
    return needed(signature).toDomain();
  }

  private <T> T needed(@Nullable T part) {
    if (part == null) {
      throw new IllegalStateException("the stored registration " + id + " lacks a part");
    }
    return part;
  }
}
