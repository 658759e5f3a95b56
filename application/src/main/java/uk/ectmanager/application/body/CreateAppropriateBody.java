package uk.ectmanager.application.body;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.DuplicateKey;
import uk.ectmanager.application.IdSource;
import uk.ectmanager.application.Journal;
import uk.ectmanager.application.NotPermitted;
import uk.ectmanager.application.Versioned;
import uk.ectmanager.domain.access.Permission;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.body.AppropriateBody;
import uk.ectmanager.domain.body.AppropriateBodyKind;
import uk.ectmanager.domain.body.ContactPoint;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.EmailAddress;
import uk.ectmanager.domain.shared.PersonName;
import uk.ectmanager.domain.shared.ProblemCode;
import uk.ectmanager.domain.shared.Problems;
import uk.ectmanager.domain.shared.Result;

/**
 * An operator creates an appropriate body; its first administrator is invited by mail. Asked again
 * with the name of one that is there, it changes nothing.
 */
public final class CreateAppropriateBody {

  private final AppropriateBodies bodies;
  private final IdSource ids;
  private final Journal journal;

  public CreateAppropriateBody(AppropriateBodies bodies, IdSource ids, Journal journal) {
    this.bodies = bodies;
    this.ids = ids;
    this.journal = journal;
  }

  /**
   * Everything as typed.
   *
   * @param kind the name of an {@link AppropriateBodyKind}
   */
  public record Command(
      @Nullable String name,
      @Nullable String kind,
      @Nullable String contactName,
      @Nullable String contactEmail,
      @Nullable String contactPhone,
      @Nullable String administratorFirstName,
      @Nullable String administratorLastName,
      @Nullable String administratorEmail) {}

  /**
   * The body that is there now.
   *
   * @param isNew false when it was there before
   */
  public record Outcome(AppropriateBody body, boolean isNew) {}

  /** Creates it, or finds it; refused with everything that is wrong at once. */
  public Result<Outcome> handle(Viewer viewer, Command command) {
    NotPermitted.unlessEver(viewer, Permission.CREATE_BODY);
    var problems = new Problems();
    var name =
        problems.text(
            command.name(), AppropriateBody.MOST_NAME, "the name of the body", "input", "name");
    if (name != null && name.chars().anyMatch(Character::isISOControl)) {
      problems.add(ProblemCode.INVALID, "The name must be on one line.", "input", "name");
    }
    var kind = problems.take(kind(command.kind()));
    var contact =
        problems.take(
            ContactPoint.parse(
                command.contactName(), command.contactEmail(), command.contactPhone(), "input"));
    var administrator =
        problems.take(
            PersonName.parse(
                command.administratorFirstName(),
                command.administratorLastName(),
                "input",
                "administrator"));
    var email =
        problems.take(
            EmailAddress.parse(command.administratorEmail(), "input", "administrator", "email"));
    return problems.orElse(() ->
        create(
            viewer,
            Objects.requireNonNull(name),
            Objects.requireNonNull(kind),
            Objects.requireNonNull(contact),
            Objects.requireNonNull(administrator),
            Objects.requireNonNull(email)));
  }

  private Outcome create(
      Viewer viewer,
      String name,
      AppropriateBodyKind kind,
      ContactPoint contact,
      PersonName administrator,
      EmailAddress email) {
    var known = known(name);
    if (known.isPresent()) {
      return known.get();
    }
    var created =
        AppropriateBody.create(
            new AppropriateBodyId(ids.next()), name, kind, contact, administrator, email);
    try {
      bodies.add(created.body(), journal.entries(viewer, created.event()));
      return new Outcome(created.body(), true);
    } catch (DuplicateKey beaten) {
      return known(name).orElseThrow(() -> beaten);
    }
  }

  private Optional<Outcome> known(String name) {
    return bodies.findByName(name).map(Versioned::value).map(body -> new Outcome(body, false));
  }

  private static Result<AppropriateBodyKind> kind(@Nullable String text) {
    if (text == null || text.isBlank()) {
      return Result.refused(ProblemCode.REQUIRED, "Enter the kind of body.", "input", "kind");
    }
    var word = text.strip().toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    return Arrays.stream(AppropriateBodyKind.values())
        .filter(kind -> kind.name().equals(word))
        .findFirst()
        .map(Result::done)
        .orElseGet(() ->
            Result.refused(
                ProblemCode.INVALID,
                "The kind must be one of "
                    + String.join(
                        ", ", Arrays.stream(AppropriateBodyKind.values()).map(Enum::name).toList())
                    + ".",
                "input",
                "kind"));
  }
}
