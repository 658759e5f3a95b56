package uk.ectmanager.application;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import uk.ectmanager.domain.access.Grant;
import uk.ectmanager.domain.access.Role;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.shared.AccountId;

/** The system as somebody who acts: schedules and what follows from events. */
public final class SystemViewer {

  /** The account that the audit trail shows for the system; nobody can sign in to it. */
  public static final AccountId ACCOUNT = new AccountId(new UUID(0, 1));

  private SystemViewer() {}

  /** The system acting at that moment. */
  public static Viewer at(Instant now) {
    return new Viewer(ACCOUNT, "ECT Manager", Set.of(Grant.everywhere(Role.SYSTEM)), now, "system");
  }
}
