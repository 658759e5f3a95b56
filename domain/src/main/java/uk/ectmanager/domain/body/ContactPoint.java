package uk.ectmanager.domain.body;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.shared.EmailAddress;
import uk.ectmanager.domain.shared.ProblemCode;
import uk.ectmanager.domain.shared.Problems;
import uk.ectmanager.domain.shared.Result;

/**
 * Whom the schools and ECTs of an appropriate body may ask; mail in its name shows it.
 *
 * @param name of a person or a team, on one line
 * @param phone null when there is none
 */
public record ContactPoint(String name, EmailAddress email, @Nullable String phone) {

  /** The longest name. */
  public static final int MOST_NAME = 140;

  /** The longest telephone number. */
  public static final int MOST_PHONE = 30;

  private static final Pattern PHONE =
      Pattern.compile("\\+?[0-9 ()\\-.]{5,}( ?(ext|x)\\.? ?[0-9]+)?");

  public ContactPoint {
    if (name.isBlank() || (phone != null && phone.isBlank())) {
      throw new IllegalArgumentException("a contact has a name, and a number or none");
    }
  }

  /**
   * Reads what a person typed; problems stand under {@code contactName}, {@code contactEmail} and
   * {@code contactPhone}.
   */
  public static Result<ContactPoint> parse(
      @Nullable String name, @Nullable String email, @Nullable String phone, String root) {
    var problems = new Problems();
    var who = problems.text(name, MOST_NAME, "the name to ask for", root, "contactName");
    if (who != null && who.chars().anyMatch(Character::isISOControl)) {
      problems.add(ProblemCode.INVALID, "The name must be on one line.", root, "contactName");
    }
    var mail = problems.take(EmailAddress.parse(email, root, "contactEmail"));
    var number = phone(phone, problems, root, "contactPhone");
    if (who == null || mail == null || !problems.none()) {
      return Result.refused(problems.all());
    }
    return Result.done(new ContactPoint(who, mail, number));
  }

  private static @Nullable String phone(@Nullable String raw, Problems problems, String... path) {
    var number = problems.optionalText(raw, MOST_PHONE, "the telephone number", path);
    if (number != null && !PHONE.matcher(number).matches()) {
      problems.add(ProblemCode.INVALID, "Enter a telephone number such as 01632 960000.", path);
    }
    return number;
  }
}
