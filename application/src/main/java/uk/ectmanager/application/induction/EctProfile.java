package uk.ectmanager.application.induction;

import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.access.Subject;
import uk.ectmanager.domain.shared.AccountId;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.EctId;
import uk.ectmanager.domain.shared.SchoolId;

/**
 * An ECT as other features need to know them.
 *
 * @param tutor the account they are assigned to
 * @param subject what access to anything of theirs is asked for
 * @param closed whether the registration was undone, so that nothing is to do any more
 */
public record EctProfile(
    EctId ect,
    String name,
    SchoolId school,
    String schoolName,
    AppropriateBodyId body,
    @Nullable AccountId tutor,
    Subject subject,
    boolean closed) {

  /** Of an ECT whose registration stands. */
  public EctProfile(
      EctId ect,
      String name,
      SchoolId school,
      String schoolName,
      AppropriateBodyId body,
      @Nullable AccountId tutor,
      Subject subject) {
    this(ect, name, school, schoolName, body, tutor, subject, false);
  }

  /** Never shows personal data. */
  @Override
  public String toString() {
    return "EctProfile[" + ect + "]";
  }
}
