package uk.ectmanager.domain.ect.check;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.ect.section.RegistrationType;
import uk.ectmanager.domain.ect.section.TeacherSection;
import uk.ectmanager.domain.ect.section.TrainingSection;
import uk.ectmanager.domain.shared.AccountId;
import uk.ectmanager.domain.shared.Problem;
import uk.ectmanager.domain.shared.ProblemCode;
import uk.ectmanager.domain.shared.Problems;
import uk.ectmanager.domain.shared.Result;
import uk.ectmanager.domain.shared.Trn;

/**
 * What the check of qualified teacher status (QTS) found in the Teaching Regulation Agency's
 * record. It belongs to exactly the content that was signed: a change of it drops the check.
 *
 * @param checkedByName as it was then
 * @param mergedInto the TRN that the person has now, when the record was merged
 * @param qtsDate null when QTS is not held
 */
public record QtsCheck(
    Instant checkedAt,
    AccountId checkedBy,
    String checkedByName,
    CheckSource source,
    RecordMatch match,
    @Nullable Trn mergedInto,
    @Nullable LocalDate qtsDate,
    boolean prohibited,
    boolean exempt,
    EarlierOutcome earlierOutcome,
    @Nullable String note) {

  private static final int MOST_NOTE = 1000;
  private static final String CONTINUED =
      "The record shows an induction in progress, as the registration does.";
  private static final String REGISTER = "Teaching Record System";

  public QtsCheck {
    Objects.requireNonNull(checkedAt, "checkedAt");
    Objects.requireNonNull(checkedBy, "checkedBy");
    Objects.requireNonNull(checkedByName, "checkedByName");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(match, "match");
    Objects.requireNonNull(earlierOutcome, "earlierOutcome");
    if ((match == RecordMatch.MERGED) != (mergedInto != null)) {
      throw new IllegalArgumentException("a merged record has a new TRN, no other has one");
    }
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
            CheckSource.OFFICER,
            entry.identityMatches ? RecordMatch.MATCHES : RecordMatch.DIFFERS,
            null,
            entry.qtsDate,
            entry.prohibited,
            entry.exempt,
            entry.earlierOutcome,
            note));
  }

  /**
   * The check of a record that the Teaching Record System answered. Of a record that is not the
   * person's nothing is kept.
   *
   * @param by the system as somebody who acts
   */
  public static QtsCheck of(
      TeachingRecord record, TeacherSection teacher, AccountId by, Instant now, LocalDate today) {
    var match =
        record.match(
            Objects.requireNonNull(teacher.trn(), "trn"),
            teacher.dateOfBirth().value(),
            teacher.name().last(),
            teacher.previousLastName());
    if (match == RecordMatch.DIFFERS) {
      return unread(match, by, now);
    }
    var continued = teacher.type() != RegistrationType.NEW;
    return new QtsCheck(
        now,
        by,
        REGISTER,
        CheckSource.TEACHING_RECORD_SYSTEM,
        match,
        match == RecordMatch.MERGED ? record.trn() : null,
        record.qtsFrom(),
        record.prohibitedOn(today),
        record.induction() == InductionStatus.EXEMPT,
        record.earlierOutcome(continued),
        continued && record.induction() == InductionStatus.IN_PROGRESS ? CONTINUED : null);
  }

  /** The check when there is no such record: TRN and date of birth do not match. */
  public static QtsCheck noMatch(AccountId by, Instant now) {
    return unread(RecordMatch.DIFFERS, by, now);
  }

  /** The check when the record was deactivated. */
  public static QtsCheck deactivated(AccountId by, Instant now) {
    return unread(RecordMatch.DEACTIVATED, by, now);
  }

  private static QtsCheck unread(RecordMatch match, AccountId by, Instant now) {
    return new QtsCheck(
        now,
        by,
        REGISTER,
        CheckSource.TEACHING_RECORD_SYSTEM,
        match,
        null,
        null,
        false,
        false,
        EarlierOutcome.NONE,
        null);
  }

  /** Whether there is a record of this person whose facts count. */
  private boolean isRead() {
    return switch (match) {
      case MATCHES, MERGED -> true;
      case DIFFERS, DEACTIVATED -> source == CheckSource.OFFICER;
    };
  }

  /** Every reason against an induction that starts on that day; none when the check is clear. */
  public List<Problem> against(LocalDate start) {
    var problems = new Problems();
    against(match, problems);
    if (isRead()) {
      againstFacts(start, problems);
    }
    return problems.all();
  }

  private void againstFacts(LocalDate start, Problems problems) {
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
  }

  private static void against(RecordMatch match, Problems problems) {
    switch (match) {
      case MATCHES -> {
        // nothing against it
      }
      case DIFFERS ->
          problems.add(
              ProblemCode.RECORD_MISMATCH,
              "Name, date of birth and TRN do not match the Teaching Regulation Agency's record.",
              "qtsCheck",
              "identityMatches");
      case DEACTIVATED ->
          problems.add(
              ProblemCode.RECORD_DEACTIVATED,
              "The Teaching Regulation Agency has deactivated the record of this TRN; ask the"
                  + " teacher which TRN they have now.",
              "qtsCheck",
              "identityMatches");
      case MERGED ->
          problems.add(
              ProblemCode.RECORD_MERGED,
              "The record of this TRN was merged into another: return the registration, so that"
                  + " the school enters the new TRN.",
              "qtsCheck",
              "identityMatches");
    }
  }

  private static void against(EarlierOutcome outcome, Problems problems) {
    switch (outcome) {
      case NONE -> {
        // nothing against it
      }
      case IN_PROGRESS ->
          problems.add(
              ProblemCode.INDUCTION_IN_PROGRESS,
              "An induction of this teacher is in progress elsewhere; its appropriate body has to"
                  + " release them first.",
              "qtsCheck",
              "earlierOutcome");
      case PASSED -> ended("The teacher has passed induction already.", problems);
      case FAILED ->
          ended("The teacher has failed induction, which is served once in a lifetime.", problems);
      case FAILED_IN_WALES -> ended("The teacher has failed induction in Wales.", problems);
    }
  }

  private static void ended(String message, Problems problems) {
    problems.add(ProblemCode.EARLIER_OUTCOME, message, "qtsCheck", "earlierOutcome");
  }
}
