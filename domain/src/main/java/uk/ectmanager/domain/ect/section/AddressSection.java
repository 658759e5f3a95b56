package uk.ectmanager.domain.ect.section;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.shared.Problems;
import uk.ectmanager.domain.shared.Result;
import uk.ectmanager.domain.signature.SignedContent;

/** Section 4: the home address. */
public record AddressSection(
    String line1,
    @Nullable String line2,
    @Nullable String line3,
    String town,
    @Nullable String county,
    Postcode postcode,
    @Nullable PhoneNumber phone)
    implements RegistrationSection {

  private static final int MOST_LINE = 100;
  private static final int MOST_TOWN = 60;

  public AddressSection {
    Objects.requireNonNull(line1, "line1");
    Objects.requireNonNull(town, "town");
    Objects.requireNonNull(postcode, "postcode");
  }

  /** What a person typed. */
  public record Entry(
      @Nullable String line1,
      @Nullable String line2,
      @Nullable String line3,
      @Nullable String town,
      @Nullable String county,
      @Nullable String postcode,
      @Nullable String phone) {

    /** Nothing personal, since it may stand in a log. */
    @Override
    public String toString() {
      return "AddressSection.Entry";
    }
  }

  /** The section as typed, or everything that is wrong with it. */
  public static Result<AddressSection> parse(Entry entry) {
    var problems = new Problems();
    var line1 = problems.line(entry.line1, MOST_LINE, "house and street", "input", "line1");
    var line2 = problems.optionalLine(entry.line2, MOST_LINE, "the second line", "input", "line2");
    var line3 = problems.optionalLine(entry.line3, MOST_LINE, "the third line", "input", "line3");
    var town = problems.line(entry.town, MOST_TOWN, "the town", "input", "town");
    var county = problems.optionalLine(entry.county, MOST_TOWN, "the county", "input", "county");
    var postcode = problems.take(Postcode.parse(entry.postcode, "input", "postcode"));
    var phone =
        entry.phone == null || entry.phone.isBlank()
            ? null
            : problems.take(PhoneNumber.parse(entry.phone, "input", "phone"));
    if (!problems.none() || line1 == null || town == null || postcode == null) {
      return Result.refused(problems.all());
    }
    return Result.done(new AddressSection(line1, line2, line3, town, county, postcode, phone));
  }

  @Override
  public SectionName section() {
    return SectionName.ADDRESS;
  }

  @Override
  public SignedContent signed() {
    return SignedContent.builder()
        .with("line1", line1)
        .with("line2", line2)
        .with("line3", line3)
        .with("town", town)
        .with("county", county)
        .with("postcode", postcode.value())
        .with("phone", phone == null ? null : phone.value())
        .build();
  }

  /** Nothing personal, since it may stand in a log. */
  @Override
  public String toString() {
    return "AddressSection";
  }
}
