package uk.ectmanager.application.review;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import uk.ectmanager.application.induction.AnInduction;
import uk.ectmanager.domain.access.Role;
import uk.ectmanager.domain.calendar.ReportDates;
import uk.ectmanager.domain.review.DevelopmentTarget;
import uk.ectmanager.domain.review.ProgressReview;
import uk.ectmanager.domain.review.ReviewContent;
import uk.ectmanager.domain.review.ReviewDraft;
import uk.ectmanager.domain.review.ReviewHead;
import uk.ectmanager.domain.review.ReviewState;
import uk.ectmanager.domain.review.SupportPlan;
import uk.ectmanager.domain.review.TeachersStandard;
import uk.ectmanager.domain.shared.AccountId;
import uk.ectmanager.domain.shared.EctId;
import uk.ectmanager.domain.signature.FormKind;
import uk.ectmanager.domain.signature.Signature;
import uk.ectmanager.domain.signature.SignatureStatement;

/** Builds progress reviews in every state. */
public final class AReview {

  /** When the reviews built here are due: earliest a week, release four weeks before. */
  public static final LocalDate DUE = LocalDate.of(2026, 12, 18);

  private static final Instant AT = Instant.parse("2026-12-14T10:00:00Z");

  private AReview() {}

  /** Review number so-and-so of an ECT, due in that autumn. */
  public static ReviewHead head(EctId ect, int number) {
    return new ReviewHead(
        ReviewHead.idOf(ect, number),
        ect,
        AnInduction.BODY,
        AnInduction.SCHOOL,
        number,
        number,
        LocalDate.of(2026, 9, 1),
        DUE,
        ReportDates.dueOn(DUE),
        1,
        List.of());
  }

  /** Released and not written. */
  public static ProgressReview.Writing released(EctId ect, int number) {
    return ProgressReview.release(head(ect, number)).next();
  }

  /** A complete text. */
  public static ReviewContent complete() {
    return new ReviewContent(
        true,
        new BigDecimal("1.5"),
        true,
        "Plans lessons with care; evidence from two observations.",
        List.of(
            new DevelopmentTarget(
                "Vary questioning.", List.of(TeachersStandard.S5, TeachersStandard.S2))),
        null,
        true,
        null,
        null,
        null);
  }

  /** A complete text with every field that there is. */
  public static ReviewContent full() {
    return new ReviewContent(
        true,
        new BigDecimal("0.5"),
        false,
        "Behaviour is not managed yet.",
        List.of(
            new DevelopmentTarget("Use the school's routines.", List.of(TeachersStandard.S7)),
            new DevelopmentTarget("Plan seating.", List.of(TeachersStandard.PART_TWO))),
        new SupportPlan(
            LocalDate.of(2027, 1, 4),
            LocalDate.of(2027, 2, 12),
            List.of(TeachersStandard.S7),
            "Weekly coaching."),
        false,
        LocalDate.of(2026, 12, 31),
        "Another school",
        "Mentor changes");
  }

  /** Nothing but the defaults. */
  public static ReviewContent empty() {
    return new ReviewContent(
        false, BigDecimal.ZERO, true, null, List.of(), null, true, null, null, null);
  }

  /** A signature as it is stored; not one that verifies. */
  public static Signature signature(ReviewHead head, Role role) {
    var kind =
        role == Role.ECT
            ? SignatureStatement.Kind.REVIEW_ECT
            : SignatureStatement.Kind.REVIEW_TUTOR;
    return new Signature(
        FormKind.PROGRESS_REVIEW,
        head.id().value(),
        head.revision(),
        "ab12",
        new AccountId(UUID.nameUUIDFromBytes(role.name().getBytes(StandardCharsets.UTF_8))),
        "Sam Example",
        role,
        kind,
        1,
        AT,
        "a.b.c");
  }

  /** One review in each state and shape, of different ECTs. */
  public static List<ProgressReview> everyState() {
    var draft = released(AnInduction.ect(2), 1).save(full()).next();
    var withEct = released(AnInduction.ect(3), 1).save(complete()).next().send(complete()).next();
    var other = released(AnInduction.ect(4), 1).save(full()).next().send(full()).next();
    var withTutor = other.sign("I agree.", signature(other.head(), Role.ECT)).next();
    return List.of(
        released(AnInduction.ect(1), 1),
        draft,
        withEct,
        withTutor,
        submitted(AnInduction.ect(5), 1),
        submitted(AnInduction.ect(6), 1).accept(AT.plusSeconds(60)).next(),
        submitted(AnInduction.ect(7), 1).reject("Targets are vague.").next());
  }

  /** What a tutor types who writes a complete review. */
  public static ReviewDraft draft() {
    var content = complete();
    return new ReviewDraft(
        content.contractConfirmed(),
        content.daysAbsent(),
        content.onTrack(),
        content.reasons(),
        content.targets(),
        null,
        true,
        null,
        null,
        null);
  }

  /** A draft that says nothing yet. */
  public static ReviewDraft emptyDraft() {
    return new ReviewDraft(false, null, true, null, List.of(), null, true, null, null, null);
  }

  /** The ECT's review in that state. */
  public static ProgressReview in(ReviewState state, EctId ect, int number) {
    var released = released(ect, number);
    var draft = released.save(complete()).next();
    var withEct = draft.send(complete()).next();
    return switch (state) {
      case RELEASED -> released;
      case TUTOR_DRAFT -> draft;
      case WITH_ECT -> withEct;
      case WITH_TUTOR -> withEct.sign(null, signature(withEct.head(), Role.ECT)).next();
      case SUBMITTED -> submitted(ect, number);
      case ACCEPTED -> submitted(ect, number).accept(AT).next();
      case REJECTED -> submitted(ect, number).reject("Targets are vague.").next();
    };
  }

  /** Submitted, with two signatures that are only stored. */
  public static ProgressReview.Submitted submitted(EctId ect, int number) {
    var sent = released(ect, number).save(complete()).next().send(complete()).next();
    var signed = sent.sign(null, signature(sent.head(), Role.ECT)).next();
    return signed.submit(signature(signed.head(), Role.INDUCTION_TUTOR), AT).next();
  }
}
