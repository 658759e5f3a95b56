package uk.ectmanager.domain.ect.section;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.shared.ProblemCode;
import uk.ectmanager.domain.shared.Problems;
import uk.ectmanager.domain.shared.Result;
import uk.ectmanager.domain.signature.SignedContent;

/**
 * Section 7: where the post is and whether it is suitable for induction.
 *
 * @param college exactly for further education
 * @param overseas exactly for a British school overseas
 */
public record PostSection(
    InductionSetting setting,
    PostChecklist checklist,
    @Nullable College college,
    @Nullable Overseas overseas)
    implements RegistrationSection {

  private static final int MOST_ADULT_PERCENT = 10;
  private static final int LEAST_SCHOOL_DAYS = 10;
  private static final int MOST_DAYS = 366;
  private static final int INSPECTION_YEARS = 6;

  public PostSection {
    Objects.requireNonNull(checklist, "checklist");
    if ((setting == InductionSetting.FURTHER_EDUCATION) != (college != null)
        || (setting == InductionSetting.BRITISH_SCHOOL_OVERSEAS) != (overseas != null)) {
      throw new IllegalArgumentException("the answers do not fit the setting " + setting);
    }
  }

  /**
   * What is asked of further education (G 2.3).
   *
   * @param adultTeachingPercent share of the teaching that is of classes of 19 and older, 0 to 100
   * @param schoolDays days in a school with pupils of compulsory school age
   */
  public record College(int adultTeachingPercent, int schoolDays) {}

  /**
   * What is asked of British schools overseas (G 2.1).
   *
   * @param inspectedOn when it was inspected last
   * @param memberBody whether it is a member of one of the bodies that the guidance names
   */
  public record Overseas(LocalDate inspectedOn, boolean memberBody) {
    public Overseas {
      Objects.requireNonNull(inspectedOn, "inspectedOn");
    }
  }

  /** What a person typed. */
  public record Entry(
      InductionSetting setting,
      PostChecklist checklist,
      @Nullable College college,
      @Nullable Overseas overseas) {}

  /** The section as typed, or everything that is wrong with it. */
  public static Result<PostSection> parse(Entry entry, LocalDate today) {
    var problems = new Problems();
    fits(
        entry.setting == InductionSetting.FURTHER_EDUCATION,
        entry.college != null,
        "college",
        problems);
    fits(
        entry.setting == InductionSetting.BRITISH_SCHOOL_OVERSEAS,
        entry.overseas != null,
        "overseas",
        problems);
    if (entry.college != null) {
      range(entry.college.adultTeachingPercent, 100, "adultTeachingPercent", problems);
      range(entry.college.schoolDays, MOST_DAYS, "schoolDays", problems);
    }
    if (entry.overseas != null && entry.overseas.inspectedOn.isAfter(today)) {
      problems.add(
          ProblemCode.DATE_IN_FUTURE,
          "The inspection must not be in the future.",
          "input",
          "overseas",
          "inspectedOn");
    }
    return problems.orElse(
        () -> new PostSection(entry.setting, entry.checklist, entry.college, entry.overseas));
  }

  private static void fits(boolean asked, boolean given, String field, Problems problems) {
    if (asked && !given) {
      problems.add(ProblemCode.REQUIRED, "Answer the questions of this setting.", "input", field);
    } else if (given && !asked) {
      problems.add(
          ProblemCode.INVALID, "These questions belong to another setting.", "input", field);
    }
  }

  private static void range(int number, int most, String field, Problems problems) {
    if (number < 0 || number > most) {
      problems.add(ProblemCode.OUT_OF_RANGE, "Enter 0 to " + most + ".", "input", "college", field);
    }
  }

  /** Notes everything that makes the post unsuitable for an induction that starts on that day. */
  public void check(LocalDate start, Problems problems) {
    if (setting == InductionSetting.OTHER) {
      unsuitable(problems, "No induction can be served in this setting.", "setting");
    }
    checklist.check(problems);
    if (college != null && college.adultTeachingPercent > MOST_ADULT_PERCENT) {
      unsuitable(
          problems,
          "At most 10 % of the teaching may be of classes of 19 and older.",
          "college",
          "adultTeachingPercent");
    }
    if (college != null && college.schoolDays < LEAST_SCHOOL_DAYS) {
      unsuitable(
          problems,
          "At least 10 days must be spent in a school with pupils of compulsory school age.",
          "college",
          "schoolDays");
    }
    if (overseas != null && overseas.inspectedOn.plusYears(INSPECTION_YEARS).isBefore(start)) {
      unsuitable(
          problems,
          "A British school overseas must have been inspected within the last six years.",
          "overseas",
          "inspectedOn");
    }
    if (overseas != null && !overseas.memberBody) {
      unsuitable(
          problems,
          "A British school overseas must be a member of one of the bodies named in the guidance.",
          "overseas",
          "memberBody");
    }
  }

  private static void unsuitable(Problems problems, String message, String... field) {
    problems.add(
        uk.ectmanager.domain.shared.Problem.at(ProblemCode.POST_UNSUITABLE, message, field)
            .under("post"));
  }

  @Override
  public SectionName section() {
    return SectionName.POST;
  }

  @Override
  public SignedContent signed() {
    var content =
        SignedContent.builder().with("setting", setting).with("checklist", checklist.signed());
    if (college != null) {
      content.with(
          "college",
          SignedContent.builder()
              .with("adultTeachingPercent", college.adultTeachingPercent)
              .with("schoolDays", college.schoolDays)
              .build());
    }
    if (overseas != null) {
      content.with(
          "overseas",
          SignedContent.builder()
              .with("inspectedOn", overseas.inspectedOn)
              .with("memberBody", overseas.memberBody)
              .build());
    }
    return content.build();
  }
}
