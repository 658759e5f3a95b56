package uk.ectmanager.domain.induction.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import uk.ectmanager.domain.induction.facts.Absence;
import uk.ectmanager.domain.induction.facts.HalfDays;
import uk.ectmanager.domain.induction.facts.LeaveKind;
import uk.ectmanager.domain.induction.facts.Reduction;
import uk.ectmanager.domain.induction.ledger.RecordedFact.AbsenceRecorded;
import uk.ectmanager.domain.induction.ledger.RecordedFact.BodyClaimed;
import uk.ectmanager.domain.induction.ledger.RecordedFact.BodyReleased;
import uk.ectmanager.domain.induction.ledger.RecordedFact.ContractChanged;
import uk.ectmanager.domain.induction.ledger.RecordedFact.Extended;
import uk.ectmanager.domain.induction.ledger.RecordedFact.LeadNamed;
import uk.ectmanager.domain.induction.ledger.RecordedFact.LeaveChosen;
import uk.ectmanager.domain.induction.ledger.RecordedFact.LeaveRecorded;
import uk.ectmanager.domain.induction.ledger.RecordedFact.PostBegan;
import uk.ectmanager.domain.induction.ledger.RecordedFact.PostEnded;
import uk.ectmanager.domain.induction.ledger.RecordedFact.PriorServed;
import uk.ectmanager.domain.induction.ledger.RecordedFact.Reduced;
import uk.ectmanager.domain.induction.ledger.RecordedFact.Struck;
import uk.ectmanager.domain.induction.ledger.RecordedFact.Undone;
import uk.ectmanager.domain.shared.DayWords;
import uk.ectmanager.domain.shared.PostKind;
import uk.ectmanager.domain.shared.Rational;

/** A recorded fact in a few words for people, without anybody's name: no full stop, no capital. */
public final class FactWords {

  /** As many as the sentences of a plan show. */
  private static final int DECIMALS = 3;

  private FactWords() {}

  /** The words, such as {@code contract from 4 January 2027: 0.6 FTE}. */
  public static String of(RecordedFact fact) {
    return switch (fact) {
      case PostBegan began ->
          "post from "
              + day(began.start())
              + (began.end() == null ? "" : " to " + day(began.end()))
              + " at "
              + decimal(began.fte().value())
              + " FTE"
              + kind(began.kind());
      case ContractChanged changed ->
          "contract from " + day(changed.from()) + ": " + changes(changed);
      case PostEnded ended -> "last day of the post " + day(ended.lastDay());
      case AbsenceRecorded recorded -> absence(recorded.absence());
      case LeaveRecorded leave ->
          of(leave.kind())
              + " from "
              + day(leave.from())
              + (leave.to() == null ? "" : " to " + day(leave.to()) + ", " + days(leave.days()));
      case LeaveChosen chosen ->
          chosen.extend()
              ? "chosen: the leave of entry " + chosen.leave() + " extends induction"
              : "chosen: the leave of entry " + chosen.leave() + " does not extend induction";
      case Extended extended ->
          "extension by "
              + terms(extended.extension().terms())
              + ", decided on "
              + day(extended.extension().decided());
      case Reduced reduced -> reduction(reduced.reduction());
      case LeadNamed named -> "another school leads from " + day(named.lead().from());
      case PriorServed served ->
          "service before: "
              + terms(served.service().terms())
              + ", "
              + days(served.service().absent())
              + " absent";
      case BodyReleased released ->
          "released by the appropriate body, last day " + day(released.lastDay());
      case BodyClaimed claimed -> "claimed by another appropriate body from " + day(claimed.from());
      case Undone undone -> "registration undone on " + day(undone.on());
      case Struck _ -> "recorded in error";
    };
  }

  private static String kind(PostKind kind) {
    return switch (kind) {
      case PostKind.Ordinary _ -> "";
      case PostKind.Supply supply ->
          supply.agreedOn() == null
              ? ", supply that the headteacher did not agree to beforehand"
              : ", supply that the headteacher agreed to on " + day(supply.agreedOn());
      case PostKind.NotInTerms college ->
          ", without school terms: a term counts "
              + decimal(college.equivalence())
              + ", the post from "
              + decimal(college.minimumTerms())
              + (college.minimumTerms().equals(Rational.ONE) ? " term on" : " terms on");
    };
  }

  private static String terms(Rational number) {
    return decimal(number) + (number.equals(Rational.ONE) ? " FTE term" : " FTE terms");
  }

  private static String decimal(Rational number) {
    return number.rounded(DECIMALS).stripTrailingZeros().toPlainString();
  }

  private static String absence(Absence absence) {
    var when =
        absence.from().equals(absence.to())
            ? "on " + day(absence.from())
            : "from " + day(absence.from()) + " to " + day(absence.to());
    return "absence " + when + ", " + days(absence.days());
  }

  private static String days(HalfDays days) {
    return days.halves() == 2 ? "1 day" : days + " days";
  }

  /** A kind of statutory leave. */
  public static String of(LeaveKind kind) {
    return switch (kind) {
      case MATERNITY -> "maternity leave";
      case PATERNITY -> "paternity leave";
      case ADOPTION -> "adoption leave";
      case SHARED_PARENTAL -> "shared parental leave";
      case PARENTAL_BEREAVEMENT -> "parental bereavement leave";
      case CARERS -> "carer's leave";
      case NEONATAL_CARE -> "neonatal care leave";
    };
  }

  private static String reduction(Reduction reduction) {
    return switch (reduction) {
      case Reduction.ForExperience experience ->
          "reduction to " + terms(experience.terms()) + ", decided on " + day(experience.decided());
      case Reduction.EarlyCompletion early ->
          "completion brought forward to "
              + day(early.completes())
              + ", decided on "
              + day(early.decided());
    };
  }

  private static String changes(ContractChanged changed) {
    var words = new ArrayList<String>();
    var fte = changed.fte();
    if (fte != null) {
      words.add(decimal(fte.value()) + " FTE");
    }
    if (changed.tutor() != null) {
      words.add("another induction tutor");
    }
    if (changed.mentor() != null) {
      words.add("another mentor");
    }
    var programme = changed.programme();
    if (programme != null) {
      words.add(
          switch (programme.delivery()) {
            case PROVIDER_LED -> "provider-led programme";
            case SCHOOL_LED -> "school-led programme";
          });
    }
    return String.join(", ", words);
  }

  /** A date as people write it, such as 4 January 2027. */
  public static String day(LocalDate date) {
    return DayWords.plain(date);
  }
}
