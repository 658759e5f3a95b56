package uk.ectmanager.domain.induction.ledger;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.shared.AccountId;
import uk.ectmanager.domain.shared.Change;
import uk.ectmanager.domain.shared.SchoolId;

/**
 * Where the ECT is employed on a day and who sees to them there.
 *
 * @param school of several posts, the one of the school that leads
 * @param tutor as recorded since authorisation; null while the registration's tutor holds, or
 *     nobody is assigned at a new school
 * @param mentor as recorded since authorisation, null while none was
 * @param programme as recorded since authorisation, null while the registration's holds
 * @param first whether it is the post of the registration, whose tutor then holds until another is
 *     recorded
 */
public record Posting(
    SchoolId school,
    @Nullable AccountId tutor,
    @Nullable Mentor mentor,
    @Nullable Programme programme,
    boolean first) {

  public Posting {
    Objects.requireNonNull(school, "school");
  }

  /** What is another in the next one, for the audit trail; people by their account. */
  public List<Change> changes(Posting next) {
    return Change.between("posting", Posting.class, this, next, Set.of("mentor"));
  }

  /** The post of the registration, with nothing recorded since. */
  public static Posting ofRegistration(SchoolId school) {
    return new Posting(school, null, null, null, true);
  }
}
