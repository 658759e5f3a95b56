package uk.ectmanager.application.audit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.ect.RegistrationEvent;
import uk.ectmanager.domain.ect.section.RegistrationSection;
import uk.ectmanager.domain.induction.InductionEvent;
import uk.ectmanager.domain.review.ReviewEvent;
import uk.ectmanager.domain.shared.DayWords;
import uk.ectmanager.domain.shared.DomainEvent;
import uk.ectmanager.domain.shared.Rational;
import uk.ectmanager.domain.transfer.TransferEvent;

/**
 * What happened to an ECT in one sentence for people; no personal data but what the reader of an
 * induction knows. A new event of these families does not compile without its sentence.
 */
final class EventSentence {

  private EventSentence() {}

  /** The sentence; null for what is no part of an ECT's history, such as a sign-in. */
  static @Nullable String of(DomainEvent event) {
    return switch (event) {
      case RegistrationEvent registration -> of(registration);
      case InductionEvent induction -> of(induction);
      case ReviewEvent review -> of(review);
      case TransferEvent transfer -> of(transfer);
      default -> null;
    };
  }

  private static String of(RegistrationEvent event) {
    return switch (event) {
      case RegistrationEvent.RegistrationStarted _ -> "The registration was started.";
      case RegistrationEvent.SectionSaved saved ->
          "The section on " + words(saved.section()) + " was saved.";
      case RegistrationEvent.RegistrationConfirmed _ ->
          "The registration was confirmed and waits for the headteacher's signature.";
      case RegistrationEvent.RegistrationSigned _ ->
          "The headteacher signed the registration; it went to the appropriate body.";
      case RegistrationEvent.SignatureLapsed _ ->
          "The headteacher's signature lapsed; the registration has to be signed again.";
      case RegistrationEvent.QtsCheckRecorded checked ->
          checked.clear()
              ? "The appropriate body checked qualified teacher status; nothing stands against it."
              : "The appropriate body checked qualified teacher status; questions are open.";
      case RegistrationEvent.RegistrationReturned _ ->
          "The appropriate body returned the registration to the school.";
      case RegistrationEvent.RegistrationRefused _ ->
          "The appropriate body refused the registration.";
      case RegistrationEvent.EctAuthorised authorised ->
          "The appropriate body authorised the registration; induction starts on "
              + day(authorised.startDate())
              + ".";
      case RegistrationEvent.RegistrationUndone _ ->
          "The appropriate body undid the authorisation, which was an error; the induction is"
              + " closed.";
    };
  }

  private static String words(RegistrationSection.SectionName section) {
    return switch (section) {
      case TEACHER -> "the teacher";
      case CONTRACT -> "the contract";
      case TRAINING -> "training";
      case ADDRESS -> "the home address";
      case PROGRAMME -> "the training programme";
      case PRIOR_SERVICE -> "previous service";
      case POST -> "the post";
    };
  }

  private static @Nullable String of(InductionEvent event) {
    return switch (event) {
      case InductionEvent.InductionBegan began ->
          "The induction was set up, with its first day on " + day(began.start()) + ".";
      case InductionEvent.FactRecorded recorded -> recorded(recorded);
      case InductionEvent.PostingChanged _ ->
          "From today another school, tutor, mentor or programme is in force.";
      case InductionEvent.LeavingReported leaving ->
          "The ECT leaves the school; the last day is "
              + day(leaving.lastDay())
              + (leaving.interimDue() ? ". An interim assessment is due before." : ".");
      case InductionEvent.AbsenceNeared neared ->
          "Absence in part "
              + neared.part()
              + " reached "
              + neared.days()
              + " days; from "
              + neared.threshold()
              + " on the part is extended.";
      case InductionEvent.AbsenceExtended extended ->
          "Absence in part "
              + extended.part()
              + " reached "
              + extended.days()
              + " days; the part is extended by all of them"
              + (extended.end() == null ? "." : " and ends on " + day(extended.end()) + ".");
      case InductionEvent.StatutoryLeaveEnded ended ->
          "Statutory leave ended on "
              + day(ended.lastDay())
              + "; the ECT was asked whether it extends induction.";
      case InductionEvent.EctReleased released ->
          "The ECT was released; no appropriate body has them after "
              + day(released.lastDay())
              + " until one claims.";
      case InductionEvent.EctClaimed claimed ->
          "Another appropriate body claimed the ECT from " + day(claimed.start()) + ".";
      case InductionEvent.PlanRecalculated planned ->
          (planned.changes().size() == 1
                  ? "The date of one report was set"
                  : "The dates of " + planned.changes().size() + " reports were set")
              + (planned.cause() == null ? "." : " because of " + planned.cause() + ".");
    };
  }

  private static String recorded(InductionEvent.FactRecorded recorded) {
    return recorded.corrects() == null
        ? "Recorded as entry " + recorded.entry() + ": " + recorded.what() + "."
        : "Entry "
            + recorded.corrects()
            + " ("
            + recorded.was()
            + ") was corrected by entry "
            + recorded.entry()
            + ": "
            + recorded.what()
            + ".";
  }

  private static String of(TransferEvent event) {
    return switch (event) {
      case TransferEvent.TransferRequested _ -> "A school asked for the transfer of the ECT.";
      case TransferEvent.TransferSigned _ ->
          "The headteacher of the new school signed the transfer.";
      case TransferEvent.TransferReleased released ->
          "The appropriate body released the ECT; the last day was "
              + day(released.lastDay())
              + ", with "
              + Rational.of(released.termsServed()).toOneDecimal()
              + " terms served.";
      case TransferEvent.TransferClaimed claimed ->
          "The transfer was completed; the new post starts on " + day(claimed.startDate()) + ".";
      case TransferEvent.TransferRefused _ -> "An appropriate body refused the transfer.";
      case TransferEvent.TransferWithdrawn _ -> "The transfer was withdrawn.";
    };
  }

  private static String of(ReviewEvent event) {
    var review = "rogress review " + event.number();
    return switch (event) {
      case ReviewEvent.ReviewReleased released ->
          "P" + review + " was released; it is due on " + day(released.due()) + ".";
      case ReviewEvent.ReviewSaved _ -> "A draft of p" + review + " was saved.";
      case ReviewEvent.ReviewSentToEct _ ->
          "P" + review + " was sent to the ECT to comment and sign.";
      case ReviewEvent.ReviewSignedByEct signed ->
          signed.commented()
              ? "The ECT commented on p" + review + " and signed it."
              : "The ECT signed p" + review + ".";
      case ReviewEvent.ReviewSubmitted _ ->
          "P" + review + " was signed by its writer and submitted.";
      case ReviewEvent.ReviewAccepted _ -> "The appropriate body accepted p" + review + ".";
      case ReviewEvent.ReviewRejected _ -> "The appropriate body rejected p" + review + ".";
      case ReviewEvent.ReviewSignaturesLapsed lapsed ->
          lapsed.signatures() == 1
              ? "A signature on p" + review + " lapsed."
              : "The signatures on p" + review + " lapsed.";
    };
  }

  private static String day(LocalDate date) {
    return DayWords.plain(date);
  }
}
