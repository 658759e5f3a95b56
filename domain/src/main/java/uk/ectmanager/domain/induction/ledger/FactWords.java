package uk.ectmanager.domain.induction.ledger;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Locale;
import uk.ectmanager.domain.induction.ledger.RecordedFact.ContractChanged;
import uk.ectmanager.domain.induction.ledger.RecordedFact.PostBegan;
import uk.ectmanager.domain.induction.ledger.RecordedFact.PostEnded;
import uk.ectmanager.domain.induction.ledger.RecordedFact.Struck;

/** A recorded fact in a few words for people, without anybody's name: no full stop, no capital. */
public final class FactWords {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private FactWords() {}

  /** The words, such as {@code contract from 4 January 2027: 0.6 FTE}. */
  public static String of(RecordedFact fact) {
    return switch (fact) {
      case PostBegan began ->
          "post from "
              + day(began.start())
              + (began.end() == null ? "" : " to " + day(began.end()))
              + " at "
              + began.fte()
              + " FTE";
      case ContractChanged changed ->
          "contract from " + day(changed.from()) + ": " + changes(changed);
      case PostEnded ended -> "last day of the post " + day(ended.lastDay());
      case Struck _ -> "recorded in error";
    };
  }

  private static String changes(ContractChanged changed) {
    var words = new ArrayList<String>();
    if (changed.fte() != null) {
      words.add(changed.fte() + " FTE");
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
    return DAY.format(date);
  }
}
