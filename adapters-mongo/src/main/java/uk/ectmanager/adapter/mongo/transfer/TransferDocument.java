package uk.ectmanager.adapter.mongo.transfer;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.adapter.mongo.signature.StoredSignature;
import uk.ectmanager.application.transfer.TransferSight;
import uk.ectmanager.domain.shared.AccountId;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.BodyRelations;
import uk.ectmanager.domain.shared.EctId;
import uk.ectmanager.domain.shared.EmailAddress;
import uk.ectmanager.domain.shared.PostKind;
import uk.ectmanager.domain.shared.Rational;
import uk.ectmanager.domain.shared.SchoolId;
import uk.ectmanager.domain.shared.TransferId;
import uk.ectmanager.domain.transfer.Admission;
import uk.ectmanager.domain.transfer.InterimState;
import uk.ectmanager.domain.transfer.Leaving;
import uk.ectmanager.domain.transfer.NewPost;
import uk.ectmanager.domain.transfer.Transfer;
import uk.ectmanager.domain.transfer.TransferCore;
import uk.ectmanager.domain.transfer.TransferKind;
import uk.ectmanager.domain.transfer.TransferState;

/**
 * A transfer as it is stored, whatever its state.
 *
 * @param openFor the ECT while something is still to happen: unique where present
 * @param readers follow from the state; stored to be found by
 * @param completedAt text, to the last digit
 * @param relations null also in those completed before it was asked
 * @param notInTerms null also in those completed before there were kinds of post
 */
record TransferDocument(
    String id,
    String ectId,
    String kind,
    String state,
    @Nullable String openFor,
    List<String> readers,
    String fromBody,
    String fromSchool,
    String toBody,
    String toSchool,
    PostDocument post,
    String requestedBy,
    Instant requestedAt,
    int revision,
    @Nullable StoredSignature signature,
    @Nullable LeavingDocument leaving,
    @Nullable String reason,
    @Nullable String completedAt,
    @Nullable RelationsDocument relations,
    @Nullable NotInTermsDocument notInTerms) {

  /**
   * The new post; an FTE is its exact text.
   *
   * @param supply null of other posts, also in those asked for before there were kinds of post
   */
  record PostDocument(
      String title,
      LocalDate startDate,
      @Nullable LocalDate endDate,
      String fte,
      List<String> keyStages,
      String tutor,
      @Nullable String mentorName,
      @Nullable String mentorEmail,
      @Nullable SupplyDocument supply) {

    static PostDocument of(NewPost post) {
      var email = post.mentorEmail();
      return new PostDocument(
          post.title(),
          post.startDate(),
          post.endDate(),
          post.fte().toPlainString(),
          post.keyStages(),
          post.tutor().toString(),
          post.mentorName(),
          email == null ? null : email.value(),
          post.kind() instanceof PostKind.Supply supply
              ? new SupplyDocument(supply.agreedOn() != null, supply.agreedOn())
              : null);
    }

    NewPost toDomain() {
      return new NewPost(
          title,
          startDate,
          endDate,
          new BigDecimal(fte),
          keyStages,
          AccountId.of(tutor),
          mentorName,
          mentorEmail == null ? null : new EmailAddress(mentorEmail),
          supply == null ? PostKind.ordinary() : new PostKind.Supply(supply.agreedOn()));
    }
  }

  /** Supply, with the day of its agreement if there was one; a part without values is not read. */
  record SupplyDocument(boolean agreed, @Nullable LocalDate agreedOn) {}

  /** What the new body fixed for an institution without terms; numbers are their exact text. */
  record NotInTermsDocument(String equivalence, String minimumTerms) {

    static @Nullable NotInTermsDocument of(PostKind.@Nullable NotInTerms college) {
      return college == null
          ? null
          : new NotInTermsDocument(
              college.equivalence().toString(), college.minimumTerms().toString());
    }

    PostKind.NotInTerms toDomain() {
      return new PostKind.NotInTerms(Rational.of(equivalence), Rational.of(minimumTerms));
    }
  }

  /** How the ECT left; terms are their exact text. */
  record LeavingDocument(
      LocalDate lastDay, String termsServed, String interim, @Nullable String interimNote) {

    static LeavingDocument of(Leaving leaving) {
      return new LeavingDocument(
          leaving.lastDay(),
          leaving.termsServed().toString(),
          leaving.interim().name(),
          leaving.interimNote());
    }

    Leaving toDomain() {
      return new Leaving(
          lastDay, Rational.of(termsServed), InterimState.valueOf(interim), interimNote);
    }
  }

  /** What the new body declared of itself and the teacher. */
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

  static TransferDocument of(Transfer transfer) {
    var core = transfer.core();
    var signature = transfer.signature();
    var leaving = transfer.leaving();
    return new TransferDocument(
        core.id().toString(),
        core.ect().toString(),
        core.kind().name(),
        transfer.state().name(),
        transfer.state().isOpen() ? core.ect().toString() : null,
        TransferSight.readersOf(transfer).stream().sorted().toList(),
        core.fromBody().toString(),
        core.fromSchool().toString(),
        core.toBody().toString(),
        core.toSchool().toString(),
        PostDocument.of(core.post()),
        core.requestedBy().toString(),
        core.requestedAt(),
        core.revision(),
        signature == null ? null : StoredSignature.of(signature),
        leaving == null ? null : LeavingDocument.of(leaving),
        switch (transfer) {
          case Transfer.Completed completed -> completed.admission().backdatingReason();
          case Transfer.Refused refused -> refused.reason();
          case Transfer.Requested _, Transfer.Signed _, Transfer.Released _, Transfer.Withdrawn _ ->
              null;
        },
        transfer instanceof Transfer.Completed completed
            ? completed.completedAt().toString()
            : null,
        transfer instanceof Transfer.Completed completed
            ? RelationsDocument.of(completed.admission().relations())
            : null,
        transfer instanceof Transfer.Completed completed
            ? NotInTermsDocument.of(completed.admission().notInTerms())
            : null);
  }

  Transfer toDomain() {
    var left = leaving == null ? null : leaving.toDomain();
    var signed = signature == null ? null : signature.toDomain();
    return switch (TransferState.valueOf(state)) {
      case REQUESTED -> new Transfer.Requested(core());
      case SIGNED -> new Transfer.Signed(core(), stored(signed, "signature"));
      case RELEASED ->
          new Transfer.Released(core(), stored(signed, "signature"), stored(left, "leaving"));
      case COMPLETED ->
          new Transfer.Completed(
              core(),
              stored(signed, "signature"),
              left,
              new Admission(
                  reason,
                  relations == null ? null : relations.toDomain(),
                  notInTerms == null ? null : notInTerms.toDomain()),
              Instant.parse(stored(completedAt, "completedAt")));
      case REFUSED ->
          new Transfer.Refused(core(), stored(signed, "signature"), left, stored(reason, "reason"));
      case WITHDRAWN -> new Transfer.Withdrawn(core(), signed, left);
    };
  }

  private TransferCore core() {
    return new TransferCore(
        TransferId.of(id),
        EctId.of(ectId),
        TransferKind.valueOf(kind),
        AppropriateBodyId.of(fromBody),
        SchoolId.of(fromSchool),
        AppropriateBodyId.of(toBody),
        SchoolId.of(toSchool),
        post.toDomain(),
        AccountId.of(requestedBy),
        requestedAt,
        revision);
  }

  private <T> T stored(@Nullable T part, String name) {
    if (part == null) {
      throw new IllegalStateException("transfer " + id + " is " + state + " without " + name);
    }
    return part;
  }
}
