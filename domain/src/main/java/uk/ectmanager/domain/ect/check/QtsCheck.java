package uk.ectmanager.domain.ect.check;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.ect.section.TrainingSection;
import uk.ectmanager.domain.shared.AccountId;
import uk.ectmanager.domain.shared.Problem;
import uk.ectmanager.domain.shared.ProblemCode;
import uk.ectmanager.domain.shared.Problems;
import uk.ectmanager.domain.shared.Result;

/**
 * What the check of qualified teacher status (QTS) found in the Teaching Regulation Agency's
 * record. It belongs to exactly the content that was signed: a change of it drops the check.
 *
 * @param checkedByName as it was then
 * @param qtsDate null when QTS is not held
 */
public record QtsCheck(
    Instant checkedAt,
    AccountId checkedBy,
    String checkedByName,
    boolean identityMatches,
    @Nullable LocalDate qtsDate,
    boolean prohibited,
    boolean exempt,
    EarlierOutcome earlierOutcome,
    @Nullable String note) {

  private static final int MOST_NOTE = 1000;

  public QtsCheck {
    Objects.requireNonNull(checkedAt, "checkedAt");
    Objects.requireNonNull(checkedBy, "checkedBy");
    Objects.requireNonNull(checkedByName, "checkedByName");
    Objects.requireNonNull(earlierOutcome, "earlierOutcome");
  }

  /** What an officer found. */
  public record Entry(
      boolean identityMatches,
      @Nullable LocalDate qtsDate,
      boolean prohibited,
      boolean exempt,
      EarlierOutcome earlierOutcome,
      @Nullable String note) {}

  /** The check as entered, or everything that is wrong with the entry. */
  public static Result<QtsCheck> parse(
      Entry entry, AccountId by, String name, Instant now, LocalDate today) {
    var problems = new Problems();
    var note = problems.optionalText(entry.note, MOST_NOTE, "the note", "input", "note");
    TrainingSection.checkQtsDate(entry.qtsDate, today, problems, "input", "qtsDate");
    return problems.orElse(() ->
        new QtsCheck(
            now,
            by,
            name,
            entry.identityMatches,
            entry.qtsDate,
            entry.prohibited,
            entry.exempt,
            entry.earlierOutcome,
            note));
  }

  /** Every reason against an induction that starts on that day; none when the check is clear. */
  public List<Problem> against(LocalDate start) {
    var problems = new Problems();
    if (!identityMatches) {
      problems.add(
          ProblemCode.INVALID,
          "Name, date of birth and TRN do not match the Teaching Regulation Agency's record.",
          "qtsCheck",
          "identityMatches");
    }
    if (qtsDate == null) {
      problems.add(
          ProblemCode.QTS_NOT_HELD,
          "The teacher does not hold qualified teacher status.",
          "qtsCheck",
          "qtsDate");
    } else if (start.isBefore(qtsDate)) {
      problems.add(
          ProblemCode.QTS_AFTER_START,
          "Qualified teacher status was awarded after the induction starts.",
          "qtsCheck",
          "qtsDate");
    }
    if (prohibited) {
      problems.add(
          ProblemCode.PROHIBITED,
          "The teacher is prohibited from teaching.",
          "qtsCheck",
          "prohibited");
    }
    if (exempt) {
      problems.add(
          ProblemCode.EXEMPT, "The teacher is exempt from induction.", "qtsCheck", "exempt");
    }
    against(earlierOutcome, problems);
    return problems.all();
  }

  private static void against(EarlierOutcome outcome, Problems problems) {
    var message =
        switch (outcome) {
          case NONE -> null;
          case PASSED -> "The teacher has passed induction already.";
          case FAILED -> "The teacher has failed induction, which is served once in a lifetime.";
          case FAILED_IN_WALES -> "The teacher has failed induction in Wales.";
        };
    if (message != null) {
      problems.add(ProblemCode.EARLIER_OUTCOME, message, "qtsCheck", "earlierOutcome");
    }
  }
}
