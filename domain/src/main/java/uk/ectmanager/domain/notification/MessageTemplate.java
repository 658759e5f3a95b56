package uk.ectmanager.domain.notification;

import static uk.ectmanager.domain.notification.MessageParameter.CONTACT_PERSON;
import static uk.ectmanager.domain.notification.MessageParameter.DAY;
import static uk.ectmanager.domain.notification.MessageParameter.DAYS;
import static uk.ectmanager.domain.notification.MessageParameter.DUE_DATE;
import static uk.ectmanager.domain.notification.MessageParameter.ECT_NAME;
import static uk.ectmanager.domain.notification.MessageParameter.END_DATE;
import static uk.ectmanager.domain.notification.MessageParameter.LAST_DAY;
import static uk.ectmanager.domain.notification.MessageParameter.MOMENT;
import static uk.ectmanager.domain.notification.MessageParameter.PART;
import static uk.ectmanager.domain.notification.MessageParameter.PERSON;
import static uk.ectmanager.domain.notification.MessageParameter.PLACE;
import static uk.ectmanager.domain.notification.MessageParameter.REASON;
import static uk.ectmanager.domain.notification.MessageParameter.RECIPIENT_ROLE;
import static uk.ectmanager.domain.notification.MessageParameter.REPORT;
import static uk.ectmanager.domain.notification.MessageParameter.SCHOOL;
import static uk.ectmanager.domain.notification.MessageParameter.START_DATE;
import static uk.ectmanager.domain.notification.MessageParameter.THRESHOLD;
import static uk.ectmanager.domain.notification.MessageParameter.TUTOR;
import static uk.ectmanager.domain.notification.MessageParameter.USERNAME;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The kinds of message, each with what it must be told (N-numbers: reference section 7). A template
 * that may have {@code RECIPIENT_ROLE} speaks to an ECT in the second person and to others in the
 * third, or tells each what they have to do; without it, it speaks to others.
 */
public enum MessageTemplate {
  /**
   * N1, N2: an account was opened. Needs {@code USERNAME}, {@code RECIPIENT_ROLE}, {@code PLACE};
   * carries a link to set the first password.
   */
  ACCOUNT_INVITATION(LinkPurpose.SET_PASSWORD, Set.of(USERNAME, RECIPIENT_ROLE, PLACE), Set.of()),

  /**
   * N2, to a person who has an account already: one more role. Needs {@code USERNAME}, {@code
   * RECIPIENT_ROLE}, {@code PLACE}.
   */
  ROLE_GRANTED(null, Set.of(USERNAME, RECIPIENT_ROLE, PLACE), Set.of()),

  /** N23: a new password was asked for. Needs {@code USERNAME}; carries a link to set it. */
  PASSWORD_RESET(LinkPurpose.RESET_PASSWORD, Set.of(USERNAME), Set.of()),

  /** N23: too many failed sign-ins. Needs {@code USERNAME}, {@code MOMENT} (locked until then). */
  ACCOUNT_LOCKED(null, Set.of(USERNAME, MOMENT), Set.of()),

  /** N23: the password was changed. Needs {@code USERNAME}, {@code MOMENT} (when). */
  PASSWORD_CHANGED(null, Set.of(USERNAME, MOMENT), Set.of()),

  /**
   * To the appropriate body: a school has registered. Needs {@code SCHOOL}, {@code PERSON} (who
   * registered it).
   */
  SCHOOL_REGISTRATION_WAITS(null, Set.of(SCHOOL, PERSON), Set.of()),

  /** To who registered the school: refused. Needs {@code SCHOOL}, {@code REASON}. */
  SCHOOL_REFUSED(null, Set.of(SCHOOL, REASON), Set.of()),

  /**
   * N3: induction may start. Needs {@code RECIPIENT_ROLE} (of the receiver: ECT, INDUCTION_TUTOR,
   * HEADTEACHER or INDUCTION_LEAD), {@code ECT_NAME}, {@code SCHOOL}, {@code START_DATE}, {@code
   * CONTACT_PERSON} (named contact at the appropriate body); may have {@code TUTOR}.
   */
  ECT_AUTHORISED(
      null, Set.of(RECIPIENT_ROLE, ECT_NAME, SCHOOL, START_DATE, CONTACT_PERSON), Set.of(TUTOR)),

  /**
   * N4, to the headteacher. Needs {@code ECT_NAME}, {@code SCHOOL}, {@code PERSON} (who confirmed
   * it).
   */
  REGISTRATION_AWAITS_SIGNATURE(null, Set.of(ECT_NAME, SCHOOL, PERSON), Set.of()),

  /**
   * N5, to the appropriate body. Needs {@code ECT_NAME}, {@code SCHOOL}, {@code PERSON} (who
   * signed).
   */
  REGISTRATION_SIGNED(null, Set.of(ECT_NAME, SCHOOL, PERSON), Set.of()),

  /**
   * N6: authorised, to registrant and headteacher. Needs {@code ECT_NAME}, {@code SCHOOL}, {@code
   * START_DATE}.
   */
  REGISTRATION_APPROVED(null, Set.of(ECT_NAME, SCHOOL, START_DATE), Set.of()),

  /** N6: returned for correction. Needs {@code ECT_NAME}, {@code SCHOOL}, {@code REASON}. */
  REGISTRATION_RETURNED(null, Set.of(ECT_NAME, SCHOOL, REASON), Set.of(RECIPIENT_ROLE)),

  /** N6: refused. Needs {@code ECT_NAME}, {@code SCHOOL}, {@code REASON}. */
  REGISTRATION_REFUSED(null, Set.of(ECT_NAME, SCHOOL, REASON), Set.of()),

  /**
   * The authorisation was an error and undone. Needs {@code ECT_NAME}, {@code SCHOOL}, {@code
   * REASON}.
   */
  REGISTRATION_UNDONE(null, Set.of(ECT_NAME, SCHOOL, REASON), Set.of()),

  /**
   * To the headteacher of the new school: please sign. Needs {@code ECT_NAME}, {@code SCHOOL} (the
   * new one), {@code PERSON} (who asked).
   */
  TRANSFER_AWAITS_SIGNATURE(null, Set.of(ECT_NAME, SCHOOL, PERSON), Set.of()),

  /** To the appropriate body that has to act. Needs {@code ECT_NAME}, {@code SCHOOL} (the new). */
  TRANSFER_WAITS(null, Set.of(ECT_NAME, SCHOOL), Set.of()),

  /**
   * To everybody concerned. Needs {@code ECT_NAME}, {@code SCHOOL} (the new), {@code START_DATE}.
   */
  TRANSFER_COMPLETED(null, Set.of(ECT_NAME, SCHOOL, START_DATE), Set.of(RECIPIENT_ROLE)),

  /** To the school that asked. Needs {@code ECT_NAME}, {@code SCHOOL} (the new), {@code REASON}. */
  TRANSFER_REFUSED(null, Set.of(ECT_NAME, SCHOOL, REASON), Set.of()),

  /**
   * To the appropriate body for which it waited. Needs {@code ECT_NAME}, {@code SCHOOL} (the new
   * one), {@code PERSON} (who took it back).
   */
  TRANSFER_WITHDRAWN(null, Set.of(ECT_NAME, SCHOOL, PERSON), Set.of()),

  /** N19, to ECT and school: let go. Needs {@code ECT_NAME}, {@code SCHOOL}, {@code LAST_DAY}. */
  ECT_RELEASED(null, Set.of(ECT_NAME, SCHOOL, LAST_DAY), Set.of(RECIPIENT_ROLE)),

  /**
   * N7 to N11: all reminders of one person and day. Needs {@code DAY} and at least one line, such
   * as {@code Progress review 2 of Ada Example: due tomorrow, 20 December 2026}.
   */
  REPORT_REMINDERS(null, Set.of(DAY), Set.of()),

  /**
   * A review can be written from today. Needs {@code ECT_NAME}, {@code REPORT}, {@code DUE_DATE}.
   */
  REVIEW_RELEASED(null, Set.of(ECT_NAME, REPORT, DUE_DATE), Set.of()),

  /**
   * N12, to the ECT: please comment and sign. Needs {@code REPORT}, {@code DUE_DATE}, {@code
   * PERSON} (who wrote it).
   */
  REVIEW_WITH_ECT(null, Set.of(REPORT, DUE_DATE, PERSON), Set.of()),

  /** N13, to the tutor: please sign. Needs {@code ECT_NAME}, {@code REPORT}, {@code DUE_DATE}. */
  REVIEW_WITH_TUTOR(null, Set.of(ECT_NAME, REPORT, DUE_DATE), Set.of()),

  /** N14, to the appropriate body. Needs {@code ECT_NAME}, {@code SCHOOL}, {@code REPORT}. */
  REVIEW_SUBMITTED(null, Set.of(ECT_NAME, SCHOOL, REPORT), Set.of()),

  /** The appropriate body accepted a review. Needs {@code ECT_NAME}, {@code REPORT}. */
  REVIEW_ACCEPTED(null, Set.of(ECT_NAME, REPORT), Set.of(RECIPIENT_ROLE)),

  /** N15: rejected, to be signed again. Needs {@code ECT_NAME}, {@code REPORT}, {@code REASON}. */
  REVIEW_REJECTED(null, Set.of(ECT_NAME, REPORT, REASON), Set.of(RECIPIENT_ROLE, DUE_DATE)),

  /**
   * N17, the warning, to headteacher and tutor. Needs {@code ECT_NAME}, {@code PART}, {@code DAYS}
   * (absent so far), {@code THRESHOLD}.
   */
  ABSENCE_NEARS_EXTENSION(null, Set.of(ECT_NAME, PART, DAYS, THRESHOLD), Set.of()),

  /**
   * N17: absence extends a part. Needs {@code ECT_NAME}, {@code PART}, {@code DAYS}; may have
   * {@code END_DATE} (of the part).
   */
  ABSENCE_EXTENDS(null, Set.of(ECT_NAME, PART, DAYS), Set.of(END_DATE, RECIPIENT_ROLE)),

  /**
   * N18, to the ECT: statutory leave is over, choose. Needs {@code DAYS}, {@code END_DATE} (last
   * day of the leave).
   */
  LEAVE_ENDED(null, Set.of(DAYS, END_DATE), Set.of()),

  /**
   * N19, to the appropriate body and the tutor: the ECT leaves and an interim assessment is due
   * before. Needs {@code ECT_NAME}, {@code SCHOOL}, {@code END_DATE} (last day).
   */
  ECT_LEAVES_INTERIM_DUE(null, Set.of(ECT_NAME, SCHOOL, END_DATE), Set.of(RECIPIENT_ROLE)),

  /** N19, after less than one term, so without interim assessment. Needs the same. */
  ECT_LEAVES(null, Set.of(ECT_NAME, SCHOOL, END_DATE), Set.of(RECIPIENT_ROLE));

  private final @Nullable LinkPurpose link;

  @SuppressWarnings("ImmutableEnumChecker") // Set.of answers an unmodifiable set
  private final Set<MessageParameter> required;

  @SuppressWarnings("ImmutableEnumChecker") // Set.of answers an unmodifiable set
  private final Set<MessageParameter> optional;

  MessageTemplate(
      @Nullable LinkPurpose link, Set<MessageParameter> required, Set<MessageParameter> optional) {
    this.link = link;
    this.required = required;
    this.optional = optional;
  }

  /** What its single-use link is for; empty when it only links to the product. */
  public Optional<LinkPurpose> link() {
    return Optional.ofNullable(link);
  }

  /** What a message of this kind must be given. */
  public Set<MessageParameter> required() {
    return required;
  }

  /** What a message of this kind may be given besides. */
  public Set<MessageParameter> optional() {
    return optional;
  }

  /** Whether it lists lines, at least one. */
  public boolean hasLines() {
    return this == REPORT_REMINDERS;
  }
}
