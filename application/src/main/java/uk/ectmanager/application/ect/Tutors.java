package uk.ectmanager.application.ect;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import uk.ectmanager.domain.access.Role;
import uk.ectmanager.domain.ect.Registration;
import uk.ectmanager.domain.shared.AccountId;
import uk.ectmanager.domain.shared.SchoolId;

/** Who can be the induction tutor of an ECT: a tutor of the school, or its lead or head acting. */
final class Tutors {

  private static final Set<Role> ACTING =
      Set.of(Role.INDUCTION_TUTOR, Role.INDUCTION_LEAD, Role.HEADTEACHER);

  private final Map<SchoolId, Map<AccountId, Set<Role>>> staff;

  private Tutors(Map<SchoolId, Map<AccountId, Set<Role>>> staff) {
    this.staff = staff;
  }

  static Tutors of(SchoolFacts schools, Set<SchoolId> at) {
    return new Tutors(at.isEmpty() ? Map.of() : schools.staffOf(at));
  }

  boolean mayTutor(AccountId account, SchoolId school) {
    var roles = staff.getOrDefault(school, Map.of()).getOrDefault(account, Set.of());
    return !Collections.disjoint(roles, ACTING);
  }

  /** Whether the tutor who is assigned, if any, still can be. */
  boolean fits(Registration registration) {
    var contract = registration.content().contract();
    return contract == null
        || contract.tutor() == null
        || mayTutor(contract.tutor(), registration.core().school());
  }
}
