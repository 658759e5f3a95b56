package uk.ectmanager.application.notification;

import java.util.Set;
import java.util.UUID;
import uk.ectmanager.domain.access.Grant;
import uk.ectmanager.domain.access.Role;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.shared.EctId;
import uk.ectmanager.domain.shared.PartnerId;
import uk.ectmanager.domain.shared.SchoolId;

/** A viewer in any role, those of an appropriate body at {@link SomeMessages#BODY_ID}. */
final class SomeViewers {

  private SomeViewers() {}

  static Viewer as(Role role) {
    var grant =
        switch (role) {
          case OPERATOR, SYSTEM -> Grant.everywhere(role);
          case AB_ADMINISTRATOR, AB_OFFICER, AB_ANALYST -> Grant.at(role, SomeMessages.BODY_ID);
          case HEADTEACHER, INDUCTION_LEAD, INDUCTION_TUTOR, SCHOOL_ADMINISTRATOR ->
              Grant.at(role, new SchoolId(new UUID(0, 3)));
          case ECT -> Grant.of(new EctId(new UUID(0, 4)));
          case PARTNER -> Grant.of(new PartnerId(new UUID(0, 5)));
        };
    return new Viewer(SomeMessages.ACCOUNT, "x", Set.of(grant), SomeMessages.NOW, "192.0.2.1");
  }
}
