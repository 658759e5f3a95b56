package uk.ectmanager.application;

import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import uk.ectmanager.domain.access.Grant;
import uk.ectmanager.domain.access.Role;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.shared.AccountId;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.EctId;
import uk.ectmanager.domain.shared.PartnerId;
import uk.ectmanager.domain.shared.SchoolId;

/** Viewers with the roles that a test wants. */
public final class AViewer {

  private static final AccountId ACCOUNT = new AccountId(new UUID(7, 1));

  private AViewer() {}

  /** A viewer with these grants, signed in just now. */
  public static Viewer with(Grant... grants) {
    return new Viewer(
        ACCOUNT,
        "Vic Viewer",
        Set.copyOf(Arrays.asList(grants)),
        Instant.parse("2026-11-22T09:59:00Z"),
        "192.0.2.1");
  }

  /** A viewer with one role at an appropriate body. */
  public static Viewer at(Role role, AppropriateBodyId body) {
    return with(Grant.at(role, body));
  }

  /** A viewer with one role at a school. */
  public static Viewer at(Role role, SchoolId school) {
    return with(Grant.at(role, school));
  }

  /** A viewer with the role, whatever it is, held at these places. */
  public static Viewer as(Role role, AppropriateBodyId body, SchoolId school) {
    return switch (role) {
      case OPERATOR, SYSTEM -> with(Grant.everywhere(role));
      case AB_ADMINISTRATOR, AB_OFFICER, AB_ANALYST -> at(role, body);
      case HEADTEACHER, INDUCTION_LEAD, INDUCTION_TUTOR, SCHOOL_ADMINISTRATOR -> at(role, school);
      case ECT -> with(Grant.of(new EctId(new UUID(7, 2))));
      case PARTNER -> with(Grant.of(new PartnerId(new UUID(7, 3))));
    };
  }
}
