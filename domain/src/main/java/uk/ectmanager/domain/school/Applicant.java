package uk.ectmanager.domain.school;

import java.time.Instant;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.access.Role;
import uk.ectmanager.domain.shared.EmailAddress;
import uk.ectmanager.domain.shared.PersonName;
import uk.ectmanager.domain.shared.ProblemCode;
import uk.ectmanager.domain.shared.Problems;
import uk.ectmanager.domain.shared.Result;

/**
 * Who asked to register a school.
 *
 * @param role headteacher or induction lead
 * @param email where the answer goes
 */
public record Applicant(
    Role role, PersonName name, EmailAddress email, @Nullable String phone, Instant askedAt) {

  /** The longest telephone number. */
  public static final int MOST_PHONE = 30;

  private static final Pattern PHONE =
      Pattern.compile("\\+?[0-9 ()\\-.]{5,}( ?(ext|x)\\.? ?[0-9]+)?");

  public Applicant {
    if (!mayApply(role)) {
      throw new IllegalArgumentException("a headteacher or an induction lead registers a school");
    }
  }

  /** Reads what a person typed; problems stand under {@code input}. */
  public static Result<Applicant> parse(
      Role role,
      @Nullable String firstName,
      @Nullable String lastName,
      @Nullable String email,
      @Nullable String phone,
      Instant now) {
    var problems = new Problems();
    if (!mayApply(role)) {
      problems.add(
          ProblemCode.INVALID,
          "Only a headteacher or an induction lead registers a school.",
          "input",
          "role");
    }
    var name = problems.take(PersonName.parse(firstName, lastName, "input"));
    var address = problems.take(EmailAddress.parse(email, "input", "email"));
    var number = problems.optionalText(phone, MOST_PHONE, "the telephone number", "input", "phone");
    if (number != null && !PHONE.matcher(number).matches()) {
      problems.add(
          ProblemCode.INVALID, "Enter a telephone number such as 01632 960000.", "input", "phone");
    }
    if (name == null || address == null || !problems.none()) {
      return Result.refused(problems.all());
    }
    return Result.done(new Applicant(role, name, address, number, now));
  }

  private static boolean mayApply(Role role) {
    return role == Role.HEADTEACHER || role == Role.INDUCTION_LEAD;
  }
}
