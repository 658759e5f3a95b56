package uk.ectmanager.application.ect;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.ectmanager.application.account.AccountDirectory;
import uk.ectmanager.application.account.StaffMember;
import uk.ectmanager.domain.access.Role;
import uk.ectmanager.domain.ect.Registration;
import uk.ectmanager.domain.shared.AccountId;
import uk.ectmanager.domain.shared.SchoolId;

/** Who can be the induction tutor of an ECT: a tutor of the school, or its lead or head acting. */
public final class Tutors {

  private static final Set<Role> ACTING =
      Set.of(Role.INDUCTION_TUTOR, Role.INDUCTION_LEAD, Role.HEADTEACHER);

  private final Map<SchoolId, List<StaffMember>> staff;

  private Tutors(Map<SchoolId, List<StaffMember>> staff) {
    this.staff = staff;
  }

  /** Who can be at these schools, in at most one call to the storage. */
  public static Tutors of(AccountDirectory people, Set<SchoolId> at) {
    return new Tutors(at.isEmpty() ? Map.of() : people.staffOfSchools(at));
  }

  /** Whether that account can be the tutor of an ECT at the school. */
  public boolean mayTutor(AccountId account, SchoolId school) {
    return staff.getOrDefault(school, List.of()).stream()
        .anyMatch(member ->
            member.person().account().equals(account)
                && !Collections.disjoint(member.roles(), ACTING));
  }

  /** Whether the tutor who is assigned, if any, still can be. */
  public boolean fits(Registration registration) {
    var contract = registration.content().contract();
    return contract == null
        || contract.tutor() == null
        || mayTutor(contract.tutor(), registration.core().school());
  }
}
