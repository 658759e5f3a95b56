package uk.ectmanager.domain.ect.section;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.shared.EmailAddress;
import uk.ectmanager.domain.shared.PersonName;
import uk.ectmanager.domain.shared.ProblemCode;
import uk.ectmanager.domain.shared.Problems;
import uk.ectmanager.domain.shared.Result;
import uk.ectmanager.domain.shared.Trn;
import uk.ectmanager.domain.signature.SignedContent;

/**
 * Section 1: the person.
 *
 * @param trn null only with the tick beside it, and then the draft cannot be confirmed (C2)
 */
public record TeacherSection(
    RegistrationType type,
    @Nullable String title,
    PersonName name,
    @Nullable String previousLastName,
    EmailAddress email,
    DateOfBirth dateOfBirth,
    @Nullable Trn trn,
    boolean trainedAbroadWithoutTrn,
    @Nullable NationalInsuranceNumber nationalInsuranceNumber)
    implements RegistrationSection {

  private static final int MOST_TITLE = 20;

  public TeacherSection {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(email, "email");
    Objects.requireNonNull(dateOfBirth, "dateOfBirth");
    if ((trn == null) != trainedAbroadWithoutTrn) {
      throw new IllegalArgumentException("either a TRN or the tick that there is none yet");
    }
  }

  /** What a person typed. */
  public record Entry(
      RegistrationType type,
      @Nullable String title,
      @Nullable String firstName,
      @Nullable String lastName,
      @Nullable String previousLastName,
      @Nullable String email,
      LocalDate dateOfBirth,
      @Nullable String trn,
      boolean trainedAbroadWithoutTrn,
      @Nullable String nationalInsuranceNumber) {

    /** The same with that title. */
    public Entry withTitle(@Nullable String other) {
      return new Entry(
          type,
          other,
          firstName,
          lastName,
          previousLastName,
          email,
          dateOfBirth,
          trn,
          trainedAbroadWithoutTrn,
          nationalInsuranceNumber);
    }

    /** Nothing personal, since it may stand in a log. */
    @Override
    public String toString() {
      return "TeacherSection.Entry";
    }
  }

  /** The section as typed, or everything that is wrong with it. */
  public static Result<TeacherSection> parse(Entry entry, LocalDate today) {
    var problems = new Problems();
    var title = problems.optionalLine(entry.title, MOST_TITLE, "the title", "input", "title");
    var name = problems.take(PersonName.parse(entry.firstName, entry.lastName, "input"));
    var previous =
        problems.optionalLine(
            entry.previousLastName,
            PersonName.MOST,
            "the previous last name",
            "input",
            "previousLastName");
    var email = problems.take(EmailAddress.parse(entry.email, "input", "email"));
    var born = problems.take(DateOfBirth.parse(entry.dateOfBirth, today, "input", "dateOfBirth"));
    var trn = trn(entry, problems);
    var number =
        isGiven(entry.nationalInsuranceNumber)
            ? problems.take(
                NationalInsuranceNumber.parse(
                    entry.nationalInsuranceNumber, "input", "nationalInsuranceNumber"))
            : null;
    if (!problems.none() || name == null || email == null || born == null) {
      return Result.refused(problems.all());
    }
    return Result.done(
        new TeacherSection(
            entry.type,
            title,
            name,
            previous,
            email,
            born,
            trn,
            entry.trainedAbroadWithoutTrn,
            number));
  }

  private static @Nullable Trn trn(Entry entry, Problems problems) {
    if (entry.trainedAbroadWithoutTrn) {
      if (isGiven(entry.trn)) {
        problems.take(Trn.parse(entry.trn, "input", "trn"));
        problems.add(
            ProblemCode.INVALID,
            "Enter the TRN or tick that there is none yet, not both.",
            "input",
            "trainedAbroadWithoutTrn");
      }
      return null;
    }
    return problems.take(Trn.parse(entry.trn, "input", "trn"));
  }

  private static boolean isGiven(@Nullable String text) {
    return text != null && !text.isBlank();
  }

  @Override
  public SectionName section() {
    return SectionName.TEACHER;
  }

  @Override
  public SignedContent signed() {
    return SignedContent.builder()
        .with("type", type)
        .with("title", title)
        .with("firstName", name.first())
        .with("lastName", name.last())
        .with("previousLastName", previousLastName)
        .with("email", email.value())
        .with("dateOfBirth", dateOfBirth.value())
        .with("trn", trn == null ? null : trn.value())
        .with("trainedAbroadWithoutTrn", trainedAbroadWithoutTrn)
        .with(
            "nationalInsuranceNumber",
            nationalInsuranceNumber == null ? null : nationalInsuranceNumber.value())
        .build();
  }

  /** Nothing personal, since it may stand in a log. */
  @Override
  public String toString() {
    return "TeacherSection";
  }
}
