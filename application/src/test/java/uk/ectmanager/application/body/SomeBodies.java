package uk.ectmanager.application.body;

import java.util.UUID;
import uk.ectmanager.domain.body.AppropriateBody;
import uk.ectmanager.domain.body.AppropriateBodyKind;
import uk.ectmanager.domain.body.BodySettings;
import uk.ectmanager.domain.body.ContactPoint;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.EmailAddress;

/** Invented appropriate bodies. */
public final class SomeBodies {

  /** A teaching school hub. */
  public static final AppropriateBodyId NORTHMOOR = new AppropriateBodyId(new UUID(1, 1));

  /** Another teaching school hub. */
  public static final AppropriateBodyId SOUTHFEN = new AppropriateBodyId(new UUID(1, 2));

  /** A national body. */
  public static final AppropriateBodyId NATIONAL = new AppropriateBodyId(new UUID(1, 3));

  private SomeBodies() {}

  /** The hub of Northmoor with default settings. */
  public static AppropriateBody northmoor() {
    return body(
        NORTHMOOR, "Northmoor Teaching School Hub", AppropriateBodyKind.TEACHING_SCHOOL_HUB);
  }

  /** The hub of Southfen with default settings. */
  public static AppropriateBody southfen() {
    return body(SOUTHFEN, "Southfen Teaching School Hub", AppropriateBodyKind.TEACHING_SCHOOL_HUB);
  }

  /** A national body with default settings. */
  public static AppropriateBody national() {
    return body(NATIONAL, "Invented Induction Panel", AppropriateBodyKind.NATIONAL_BODY);
  }

  /** A body with default settings. */
  public static AppropriateBody body(AppropriateBodyId id, String name, AppropriateBodyKind kind) {
    return new AppropriateBody(
        id,
        name,
        kind,
        new ContactPoint("Induction team", new EmailAddress("team@hub.example"), "01632 960000"),
        BodySettings.DEFAULT,
        1);
  }
}
