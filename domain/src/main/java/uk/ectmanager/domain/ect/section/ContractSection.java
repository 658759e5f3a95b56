package uk.ectmanager.domain.ect.section;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.shared.AccountId;
import uk.ectmanager.domain.shared.EmailAddress;
import uk.ectmanager.domain.shared.ProblemCode;
import uk.ectmanager.domain.shared.Problems;
import uk.ectmanager.domain.shared.Result;
import uk.ectmanager.domain.signature.SignedContent;

/**
 * Section 2: the contract.
 *
 * @param startDate first day of the post, on which the induction starts
 * @param endDate last day; given exactly for a temporary post
 * @param tutor the induction tutor; needed to confirm
 * @param mentorName mentors are data, without an account
 */
public record ContractSection(
    String postTitle,
    ContractKind kind,
    LocalDate startDate,
    @Nullable LocalDate endDate,
    WorkingPattern pattern,
    List<String> keyStages,
    @Nullable AccountId tutor,
    @Nullable String mentorName,
    @Nullable EmailAddress mentorEmail)
    implements RegistrationSection {

  /** No induction started before this day (C5). */
  public static final LocalDate EARLIEST_START = LocalDate.of(1999, 5, 7);

  private static final int MOST_YEARS_AHEAD = 2;
  private static final int MOST_YEARS_LONG = 50;
  private static final int MOST_TITLE = 100;
  private static final int MOST_KEY_STAGE = 50;
  private static final int MOST_MENTOR = 141;

  public ContractSection {
    Objects.requireNonNull(postTitle, "postTitle");
    Objects.requireNonNull(startDate, "startDate");
    Objects.requireNonNull(pattern, "pattern");
    if ((kind == ContractKind.TEMPORARY) != (endDate != null)) {
      throw new IllegalArgumentException("a temporary post, and no other, has an end");
    }
    if (endDate != null && endDate.isBefore(startDate)) {
      throw new IllegalArgumentException("a post ends on its first day or later");
    }
    keyStages = List.copyOf(keyStages);
  }

  /** What a person typed. */
  public record Entry(
      @Nullable String postTitle,
      ContractKind kind,
      LocalDate startDate,
      @Nullable LocalDate endDate,
      @Nullable BigDecimal daysPerWeek,
      @Nullable BigDecimal fte,
      List<String> keyStages,
      @Nullable AccountId tutor,
      @Nullable String mentorName,
      @Nullable String mentorEmail) {

    public Entry {
      keyStages = List.copyOf(keyStages);
    }

    /** The same with these key stages or years. */
    public Entry withKeyStages(List<String> other) {
      return new Entry(
          postTitle,
          kind,
          startDate,
          endDate,
          daysPerWeek,
          fte,
          other,
          tutor,
          mentorName,
          mentorEmail);
    }
  }

  /**
   * The section as typed, or everything that is wrong with it.
   *
   * @param mayTutor whether an account can be induction tutor at the school
   */
  public static Result<ContractSection> parse(
      Entry entry, LocalDate today, Predicate<AccountId> mayTutor) {
    var problems = new Problems();
    var title =
        problems.line(entry.postTitle, MOST_TITLE, "the title of the post", "input", "postTitle");
    checkStart(entry.startDate, today, problems);
    checkEnd(entry, problems);
    var pattern = problems.take(WorkingPattern.parse(entry.daysPerWeek, entry.fte));
    var stages =
        RegistrationSection.lines(
            problems, entry.keyStages, MOST_KEY_STAGE, "key stage or year", "keyStages");
    if (entry.tutor != null && !mayTutor.test(entry.tutor)) {
      problems.add(
          ProblemCode.NOT_FOUND,
          "Choose an induction tutor of this school.",
          "input",
          "tutorAccountId");
    }
    var mentor =
        problems.optionalLine(
            entry.mentorName, MOST_MENTOR, "the mentor's name", "input", "mentorName");
    var mentorEmail =
        entry.mentorEmail == null || entry.mentorEmail.isBlank()
            ? null
            : problems.take(EmailAddress.parse(entry.mentorEmail, "input", "mentorEmail"));
    if (!problems.none() || title == null || pattern == null) {
      return Result.refused(problems.all());
    }
    return Result.done(
        new ContractSection(
            title,
            entry.kind,
            entry.startDate,
            entry.endDate,
            pattern,
            stages,
            entry.tutor,
            mentor,
            mentorEmail));
  }

  private static void checkStart(LocalDate start, LocalDate today, Problems problems) {
    if (start.isBefore(EARLIEST_START) || start.isAfter(today.plusYears(MOST_YEARS_AHEAD))) {
      problems.add(
          ProblemCode.OUT_OF_RANGE,
          "The first day must be 7 May 1999 or later and at most two years ahead.",
          "input",
          "startDate");
    }
  }

  private static void checkEnd(Entry entry, Problems problems) {
    var end = entry.endDate;
    switch (entry.kind) {
      case PERMANENT -> {
        if (end != null) {
          problems.add(
              ProblemCode.INVALID, "A permanent post has no last day.", "input", "endDate");
        }
      }
      case TEMPORARY -> {
        if (end == null) {
          problems.add(
              ProblemCode.REQUIRED,
              "Enter the last day of the temporary post.",
              "input",
              "endDate");
        } else if (end.isBefore(entry.startDate)) {
          problems.add(
              ProblemCode.NOT_IN_ORDER,
              "The last day must not be before the first day.",
              "input",
              "endDate");
        } else if (end.getYear() - entry.startDate.getYear() > MOST_YEARS_LONG) {
          problems.add(
              ProblemCode.OUT_OF_RANGE,
              "The last day must be at most fifty years after the first day.",
              "input",
              "endDate");
        }
      }
    }
  }

  @Override
  public SectionName section() {
    return SectionName.CONTRACT;
  }

  @Override
  public SignedContent signed() {
    return SignedContent.builder()
        .with("postTitle", postTitle)
        .with("kind", kind)
        .with("startDate", startDate)
        .with("endDate", endDate)
        .with("fte", pattern.fte())
        .with("keyStages", keyStages)
        .with("tutor", tutor == null ? null : tutor.value())
        .with("mentorName", mentorName)
        .with("mentorEmail", mentorEmail == null ? null : mentorEmail.value())
        .build();
  }
}
