package uk.ectmanager.domain.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import uk.ectmanager.domain.body.BodyEvent.AppropriateBodyCreated;
import uk.ectmanager.domain.body.BodyEvent.BodySettingsChanged;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.Change;
import uk.ectmanager.domain.shared.EmailAddress;
import uk.ectmanager.domain.shared.PersonName;
import uk.ectmanager.domain.shared.ProblemCode;
import uk.ectmanager.domain.shared.Result;

/**
 * An appropriate body (AB): quality-assures induction and decides its outcome.
 *
 * @param name as mail to its people shows it; no two bodies have the same
 * @param settingsRevision 1 at first; rises with every change of settings or contact
 */
public record AppropriateBody(
    AppropriateBodyId id,
    String name,
    AppropriateBodyKind kind,
    ContactPoint contact,
    BodySettings settings,
    int settingsRevision) {

  /** The longest name. */
  public static final int MOST_NAME = 120;

  public AppropriateBody {
    Objects.requireNonNull(id, "id");
    if (name.isBlank() || name.length() > MOST_NAME) {
      throw new IllegalArgumentException("a body has a name of 1 to " + MOST_NAME + " characters");
    }
    if (settingsRevision < 1) {
      throw new IllegalArgumentException("the first revision is 1");
    }
  }

  /** A body as created, with the event that tells of it. */
  public record Created(AppropriateBody body, AppropriateBodyCreated event) {}

  /** A body after a change, with the event that tells of it. */
  public record Changed(AppropriateBody body, BodySettingsChanged event) {}

  /** A new body with its first administrator, who is invited when the event is heard. */
  public static Created create(
      AppropriateBodyId id,
      String name,
      AppropriateBodyKind kind,
      ContactPoint contact,
      PersonName administrator,
      EmailAddress administratorEmail) {
    var body = new AppropriateBody(id, name, kind, contact, BodySettings.DEFAULT, 1);
    return new Created(
        body, new AppropriateBodyCreated(id, name, kind, administrator, administratorEmail));
  }

  /** The form by which names are compared: no two bodies share it. */
  public String nameKey() {
    return nameKey(name);
  }

  /** The form by which a name would be compared. */
  public static String nameKey(String name) {
    return name.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
  }

  /**
   * The settings and contact, whole, as their reader wants them; refused with {@code
   * STALE_REVISION} when somebody changed them since that revision.
   */
  public Result<Changed> change(int revision, BodySettings next, ContactPoint nextContact) {
    if (revision != settingsRevision) {
      return Result.refused(
          ProblemCode.STALE_REVISION,
          "Somebody changed the settings since you read them; read them again.",
          "input",
          "revision");
    }
    var changes = new ArrayList<Change>();
    changes.addAll(Change.between("settings", BodySettings.class, settings, next, Set.of()));
    changes.addAll(
        Change.between(
            "contact", ContactPoint.class, contact, nextContact, Set.of("name", "email", "phone")));
    var body = new AppropriateBody(id, name, kind, nextContact, next, settingsRevision + 1);
    return Result.done(new Changed(body, new BodySettingsChanged(id, next, List.copyOf(changes))));
  }
}
