package uk.ectmanager.application.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import uk.ectmanager.application.account.AccountDirectory;
import uk.ectmanager.application.account.PersonCard;
import uk.ectmanager.application.induction.EctProfile;
import uk.ectmanager.domain.access.Role;
import uk.ectmanager.domain.shared.AccountId;

/** Who has to do with the reviews of an ECT (reference 7), each person once. */
public final class ReviewPeople {

  private final AccountDirectory directory;

  public ReviewPeople(AccountDirectory directory) {
    this.directory = directory;
  }

  /** The ECT, once they have an account. */
  public List<PersonCard> ect(EctProfile profile) {
    return directory.ect(profile.ect()).stream().toList();
  }

  /** Who writes: the assigned tutor; the school's induction leads while there is none. */
  public List<PersonCard> writers(EctProfile profile) {
    if (profile.tutor() != null) {
      var tutor = directory.find(profile.tutor());
      if (tutor.isPresent()) {
        return List.of(tutor.get());
      }
    }
    return directory.holders(Role.INDUCTION_LEAD, profile.school());
  }

  /** Officers of the appropriate body; its administrators while it has no officer. */
  public List<PersonCard> officers(EctProfile profile) {
    var officers = directory.holders(Role.AB_OFFICER, profile.body());
    return officers.isEmpty() ? directory.holders(Role.AB_ADMINISTRATOR, profile.body()) : officers;
  }

  /** Tutor, induction lead, headteacher and ECT: those whom reminders go to (N7 to N11). */
  public List<PersonCard> everyoneAtSchool(EctProfile profile) {
    var all = new ArrayList<PersonCard>(writers(profile));
    for (var member : directory.staffOf(profile.school())) {
      if (member.is(Role.INDUCTION_LEAD) || member.is(Role.HEADTEACHER)) {
        all.add(member.person());
      }
    }
    all.addAll(ect(profile));
    var once = new LinkedHashMap<AccountId, PersonCard>();
    all.forEach(person -> once.putIfAbsent(person.account(), person));
    return List.copyOf(once.values());
  }
}
