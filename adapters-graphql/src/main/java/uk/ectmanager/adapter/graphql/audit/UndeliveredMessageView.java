package uk.ectmanager.adapter.graphql.audit;

import java.time.Instant;
import uk.ectmanager.application.notification.ListUndeliveredMessages;
import uk.ectmanager.domain.notification.MessageTemplate;

/** The schema's UndeliveredMessage. */
record UndeliveredMessageView(
    Instant queuedAt, Instant givenUpAt, String recipient, String subject, int attempts) {

  static UndeliveredMessageView of(ListUndeliveredMessages.UndeliveredMessage message) {
    return new UndeliveredMessageView(
        message.createdAt(),
        message.givenUpAt(),
        message.recipient() + " (" + message.address() + ")",
        subject(message.template()),
        message.attempts());
  }

  private static String subject(MessageTemplate template) {
    return switch (template) {
      case ACCOUNT_INVITATION -> "Invitation to an account";
      case ROLE_GRANTED -> "A further role";
      case PASSWORD_RESET -> "Link to set a new password";
      case ACCOUNT_LOCKED -> "Account locked";
      case PASSWORD_CHANGED -> "Password changed";
      case SCHOOL_REGISTRATION_WAITS -> "School waits for a decision";
      case SCHOOL_REFUSED -> "School refused";
      case ECT_AUTHORISED -> "Induction may start";
      case REGISTRATION_AWAITS_SIGNATURE -> "Registration waits for a signature";
      case REGISTRATION_SIGNED -> "Registration waits for a decision";
      case REGISTRATION_APPROVED -> "Registration authorised";
      case REGISTRATION_RETURNED -> "Registration returned";
      case REGISTRATION_REFUSED -> "Registration refused";
      case REGISTRATION_UNDONE -> "Registration undone";
      case TRANSFER_AWAITS_SIGNATURE -> "Transfer to sign";
      case TRANSFER_WAITS -> "Transfer to release, confirm or claim";
      case TRANSFER_COMPLETED -> "Transfer completed";
      case TRANSFER_REFUSED -> "Transfer refused";
      case TRANSFER_WITHDRAWN -> "Transfer withdrawn";
      case ECT_RELEASED -> "ECT released";
      case REPORT_REMINDERS -> "Reports are due";
      case REVIEW_RELEASED -> "Progress review released";
      case REVIEW_WITH_ECT -> "Progress review waits for the ECT";
      case REVIEW_WITH_TUTOR -> "Progress review waits for the tutor's signature";
      case REVIEW_SUBMITTED -> "Progress review submitted";
      case REVIEW_ACCEPTED -> "Progress review accepted";
      case REVIEW_REJECTED -> "Progress review rejected";
      case ABSENCE_NEARS_EXTENSION -> "Absence is near to extending induction";
      case ABSENCE_EXTENDS -> "Absence extends induction";
      case LEAVE_ENDED -> "Choice after statutory leave";
      case ECT_LEAVES_INTERIM_DUE, ECT_LEAVES -> "ECT leaves";
    };
  }
}
