package uk.ectmanager.domain.school;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.shared.ProblemCode;
import uk.ectmanager.domain.shared.Problems;
import uk.ectmanager.domain.shared.Result;
import uk.ectmanager.domain.shared.SpreadsheetCell;

/**
 * One row of the official register, not yet checked.
 *
 * @param line the line of the file on which it begins, the header being line 1
 */
public record RegisterRow(
    long line,
    @Nullable String urn,
    @Nullable String authorityCode,
    @Nullable String establishmentNumber,
    @Nullable String name,
    @Nullable String type,
    @Nullable String status,
    @Nullable String phase,
    @Nullable String street,
    @Nullable String town,
    @Nullable String postcode) {

  private static final Pattern AUTHORITY = Pattern.compile("[0-9]{1,3}");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}");

  /** The school that the row describes, or everything that is wrong with the row. */
  public Result<SchoolDetails> read() {
    var problems = new Problems();
    var urnRead = problems.take(Urn.parse(urn, "URN"));
    var nameRead = cell(name, "EstablishmentName", problems);
    if (nameRead == null && problems.all().stream().allMatch(p -> p.path().contains("URN"))) {
      problems.add(ProblemCode.REQUIRED, "The school has no name.", "EstablishmentName");
    }
    var establishment = establishment(problems);
    var typeRead = cell(type, "TypeOfEstablishment (name)", problems);
    var statusRead = cell(status, "EstablishmentStatus (name)", problems);
    var phaseRead = cell(phase, "PhaseOfEducation (name)", problems);
    var streetRead = cell(street, "Street", problems);
    var townRead = cell(town, "Town", problems);
    var postcodeRead = cell(postcode, "Postcode", problems);
    if (postcodeRead != null && Postcode.of(postcodeRead).isEmpty()) {
      problems.add(ProblemCode.TOO_LONG, "The postcode is too long.", "Postcode");
    }
    if (urnRead == null || nameRead == null || !problems.none()) {
      return Result.refused(problems.all());
    }
    return Result.done(
        new SchoolDetails(
            urnRead,
            establishment,
            nameRead,
            typeRead,
            statusRead,
            phaseRead,
            streetRead,
            townRead,
            Postcode.of(postcodeRead).orElse(null)));
  }

  private @Nullable String establishment(Problems problems) {
    var authority = cell(authorityCode, "LA (code)", problems);
    var number = cell(establishmentNumber, "EstablishmentNumber", problems);
    if (authority != null && !AUTHORITY.matcher(authority).matches()) {
      problems.add(
          ProblemCode.INVALID, "The local authority code is not up to 3 digits.", "LA (code)");
      return null;
    }
    if (number != null && !NUMBER.matcher(number).matches()) {
      problems.add(
          ProblemCode.INVALID,
          "The establishment number is not up to 4 digits.",
          "EstablishmentNumber");
      return null;
    }
    return authority == null || number == null
        ? null
        : "0".repeat(3 - authority.length())
            + authority
            + "/"
            + "0".repeat(4 - number.length())
            + number;
  }

  private static @Nullable String cell(@Nullable String raw, String column, Problems problems) {
    if (raw == null || raw.isBlank()) {
      return null;
    }
    if (SpreadsheetCell.isFormula(raw)) {
      problems.add(
          ProblemCode.INVALID,
          "The column " + column + " begins like a formula of a spreadsheet.",
          column);
      return null;
    }
    var text = raw.strip().replaceAll("\\s+", " ");
    if (text.length() > SchoolDetails.MOST) {
      problems.add(
          ProblemCode.TOO_LONG,
          "The column " + column + " has more than " + SchoolDetails.MOST + " characters.",
          column);
      return null;
    }
    if (text.chars().anyMatch(Character::isISOControl)) {
      problems.add(
          ProblemCode.INVALID, "The column " + column + " has a control character.", column);
      return null;
    }
    return text;
  }
}
