package uk.ectmanager.domain.access;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.shared.AccountId;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.EctId;
import uk.ectmanager.domain.shared.PartnerId;
import uk.ectmanager.domain.shared.SchoolId;

/**
 * What is asked about, as far as access depends on it.
 *
 * @param tutors the accounts to whom the ECT is assigned
 * @param wideTutors whether the appropriate body lets a tutor see the whole school (reference 2)
 * @param partners the partners whose programme the ECT follows
 */
public record Subject(
    @Nullable AppropriateBodyId body,
    @Nullable SchoolId school,
    @Nullable EctId ect,
    Set<AccountId> tutors,
    boolean wideTutors,
    Set<PartnerId> partners) {

  public Subject {
    tutors = Set.copyOf(tutors);
    partners = Set.copyOf(partners);
  }

  /** The same at another school. */
  public Subject at(SchoolId other) {
    return new Subject(body, other, ect, tutors, wideTutors, partners);
  }

  /** An appropriate body itself. */
  public static Subject of(AppropriateBodyId body) {
    return new Subject(body, null, null, Set.of(), false, Set.of());
  }

  /** A school, with the appropriate body it belongs to. */
  public static Subject of(@Nullable AppropriateBodyId body, SchoolId school) {
    return new Subject(body, school, null, Set.of(), false, Set.of());
  }
}
