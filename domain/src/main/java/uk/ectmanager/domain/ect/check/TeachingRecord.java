package uk.ectmanager.domain.ect.check;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.shared.Trn;

/**
 * What the Teaching Record System holds on one teacher, as far as a QTS check needs it.
 *
 * @param trn of the record; another than was asked for when that one was merged into this
 * @param qtsFrom null when QTS is not held
 * @param prohibitions from teaching, past ones too
 */
public record TeachingRecord(
    Trn trn,
    String lastName,
    LocalDate dateOfBirth,
    @Nullable LocalDate qtsFrom,
    List<Prohibition> prohibitions,
    InductionStatus induction) {

  public TeachingRecord {
    Objects.requireNonNull(trn, "trn");
    Objects.requireNonNull(lastName, "lastName");
    Objects.requireNonNull(dateOfBirth, "dateOfBirth");
    Objects.requireNonNull(induction, "induction");
    prohibitions = List.copyOf(prohibitions);
  }

  /**
   * A prohibition from teaching.
   *
   * @param until null when it has no end
   */
  public record Prohibition(@Nullable LocalDate until) {

    boolean holdsOn(LocalDate day) {
      return until == null || until.isAfter(day);
    }
  }

  /** Whether a prohibition has no end or one that lies ahead (reference 8.3). */
  public boolean prohibitedOn(LocalDate day) {
    return prohibitions.stream().anyMatch(one -> one.holdsOn(day));
  }

  /**
   * How it compares to what a registration says of the person.
   *
   * @param previousLastName counts as well as the last name
   */
  public RecordMatch match(
      Trn asked, LocalDate born, String lastName, @Nullable String previousLastName) {
    var theirs = letters(this.lastName);
    var named =
        theirs.equals(letters(lastName))
            || (previousLastName != null && theirs.equals(letters(previousLastName)));
    if (!named || theirs.isEmpty() || !dateOfBirth.equals(born)) {
      return RecordMatch.DIFFERS;
    }
    return trn.equals(asked) ? RecordMatch.MATCHES : RecordMatch.MERGED;
  }

  /**
   * What it says of an earlier induction.
   *
   * @param continued whether part of it was served before: then one in progress is what the
   *     registration says itself
   */
  public EarlierOutcome earlierOutcome(boolean continued) {
    return switch (induction) {
      case NONE, REQUIRED_TO_COMPLETE, EXEMPT -> EarlierOutcome.NONE;
      case IN_PROGRESS -> continued ? EarlierOutcome.NONE : EarlierOutcome.IN_PROGRESS;
      case PASSED -> EarlierOutcome.PASSED;
      case FAILED -> EarlierOutcome.FAILED;
      case FAILED_IN_WALES -> EarlierOutcome.FAILED_IN_WALES;
    };
  }

  /** The letters and digits of a name: not its case, accents, hyphens, apostrophes or spaces. */
  private static String letters(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKD)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]", "");
  }

  /** Nothing personal, since it may stand in a log. */
  @Override
  public String toString() {
    return "TeachingRecord";
  }
}
