package uk.ectmanager.domain.ect.section;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.ect.choice.Choice;
import uk.ectmanager.domain.shared.ProblemCode;
import uk.ectmanager.domain.shared.Problems;
import uk.ectmanager.domain.shared.Result;
import uk.ectmanager.domain.signature.SignedContent;

/**
 * Section 3: training and qualified teacher status (QTS).
 *
 * @param institute from the list, or "Other"
 * @param otherInstitute its name in words; exactly when the institute is "Other"
 * @param qtsDate when QTS was awarded; a school may register before that, the body then waits
 */
public record TrainingSection(
    String institute,
    @Nullable String otherInstitute,
    List<String> subjects,
    List<String> ageRanges,
    @Nullable LocalDate qtsDate)
    implements RegistrationSection {

  private static final LocalDate EARLIEST_QTS = LocalDate.of(1900, 1, 1);
  private static final int MOST_INSTITUTE = 150;
  private static final int MOST_SUBJECT = 100;
  private static final int MOST_AGE_RANGE = 50;

  public TrainingSection {
    Objects.requireNonNull(institute, "institute");
    subjects = List.copyOf(subjects);
    ageRanges = List.copyOf(ageRanges);
    if (otherInstitute != null && !institute.equals(Choice.OTHER)) {
      throw new IllegalArgumentException("only another institute has a name in words");
    }
  }

  /** Trained at an institute of the list. */
  public TrainingSection(
      String institute,
      List<String> subjects,
      List<String> ageRanges,
      @Nullable LocalDate qtsDate) {
    this(institute, null, subjects, ageRanges, qtsDate);
  }

  /** What a person typed. */
  public record Entry(
      @Nullable String institute,
      @Nullable String otherInstitute,
      List<String> subjects,
      List<String> ageRanges,
      @Nullable LocalDate qtsDate) {

    public Entry {
      subjects = List.copyOf(subjects);
      ageRanges = List.copyOf(ageRanges);
    }

    /** Trained at an institute of the list. */
    public Entry(
        @Nullable String institute,
        List<String> subjects,
        List<String> ageRanges,
        @Nullable LocalDate qtsDate) {
      this(institute, null, subjects, ageRanges, qtsDate);
    }
  }

  /** The section as typed, or everything that is wrong with it. */
  public static Result<TrainingSection> parse(Entry entry, LocalDate today) {
    var problems = new Problems();
    var institute =
        problems.line(
            entry.institute, MOST_INSTITUTE, "the training institute", "input", "institute");
    var other = other(entry, institute, problems);
    var subjects =
        RegistrationSection.lines(problems, entry.subjects, MOST_SUBJECT, "subject", "subjects");
    var ages =
        RegistrationSection.lines(
            problems, entry.ageRanges, MOST_AGE_RANGE, "age range", "ageRanges");
    checkQtsDate(entry.qtsDate, today, problems, "input", "qtsDate");
    if (!problems.none() || institute == null) {
      return Result.refused(problems.all());
    }
    return Result.done(new TrainingSection(institute, other, subjects, ages, entry.qtsDate));
  }

  private static @Nullable String other(
      Entry entry, @Nullable String institute, Problems problems) {
    var name = entry.otherInstitute;
    if (institute == null) {
      return null;
    }
    if (institute.equals(Choice.OTHER)) {
      return problems.line(
          name, MOST_INSTITUTE, "the name of the institute", "input", "otherInstitute");
    }
    if (name != null && !name.isBlank()) {
      problems.add(
          ProblemCode.INVALID,
          "Enter a name in words only for another institute than those of the list.",
          "input",
          "otherInstitute");
    }
    return null;
  }

  /** The institute's name, from the list or in words. */
  public String instituteName() {
    return otherInstitute == null ? institute : otherInstitute;
  }

  /** Notes when a date cannot be one on which QTS was awarded. */
  public static void checkQtsDate(
      @Nullable LocalDate date, LocalDate today, Problems problems, String... path) {
    if (date == null) {
      return;
    }
    if (date.isAfter(today)) {
      problems.add(ProblemCode.DATE_IN_FUTURE, "The QTS date must not be in the future.", path);
    } else if (date.isBefore(EARLIEST_QTS)) {
      problems.add(ProblemCode.OUT_OF_RANGE, "Enter the year of the QTS date in full.", path);
    }
  }

  @Override
  public SectionName section() {
    return SectionName.TRAINING;
  }

  @Override
  public SignedContent signed() {
    return SignedContent.builder()
        .with("institute", institute)
        .with("otherInstitute", otherInstitute)
        .with("subjects", subjects)
        .with("ageRanges", ageRanges)
        .with("qtsDate", qtsDate)
        .build();
  }
}
