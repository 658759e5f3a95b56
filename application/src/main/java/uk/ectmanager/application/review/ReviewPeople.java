package uk.ectmanager.application.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.account.AccountDirectory;
import uk.ectmanager.application.account.PersonCard;
import uk.ectmanager.application.account.StaffMember;
import uk.ectmanager.application.induction.EctProfile;
import uk.ectmanager.domain.access.Role;
import uk.ectmanager.domain.shared.AccountId;
import uk.ectmanager.domain.shared.EctId;

/** Who has to do with the reviews of an ECT (reference 7), each person once. */
public final class ReviewPeople {

  private final AccountDirectory directory;

  public ReviewPeople(AccountDirectory directory) {
    this.directory = directory;
  }

  /** The people of one ECT's reviews: who writes, who leads, who is headteacher, whose it is. */
  private record Cast(
      List<PersonCard> writers,
      List<PersonCard> leads,
      List<PersonCard> heads,
      @Nullable PersonCard ect) {

    Map<Role, List<PersonCard>> concerned() {
      var concerned = new EnumMap<Role, List<PersonCard>>(Role.class);
      concerned.put(Role.INDUCTION_TUTOR, writers);
      concerned.put(
          Role.HEADTEACHER, heads.stream().filter(head -> !writers.contains(head)).toList());
      concerned.put(Role.ECT, ect == null ? List.of() : List.of(ect));
      return concerned;
    }

    Everyone everyone() {
      return new Everyone(
          once(
              Stream.of(writers, leads, heads, ect == null ? List.<PersonCard>of() : List.of(ect))),
          ect == null ? null : ect.account());
    }

    private static List<PersonCard> once(Stream<List<PersonCard>> people) {
      var once = new LinkedHashMap<AccountId, PersonCard>();
      people.flatMap(List::stream).forEach(person -> once.putIfAbsent(person.account(), person));
      return List.copyOf(once.values());
    }
  }

  /** The ECT, once they have an account. */
  public List<PersonCard> ect(EctProfile profile) {
    return directory.ect(profile.ect()).stream().toList();
  }

  /** Who writes: the assigned tutor; the school's induction leads while there is none. */
  public List<PersonCard> writers(EctProfile profile) {
    return cast(profile).writers();
  }

  /** Officers of the appropriate body; its administrators while it has no officer. */
  public List<PersonCard> officers(EctProfile profile) {
    var officers = directory.holders(Role.AB_OFFICER, profile.body());
    return officers.isEmpty() ? directory.holders(Role.AB_ADMINISTRATOR, profile.body()) : officers;
  }

  /**
   * Tutor, headteacher and ECT: those who are told what was decided (N15), each person in the first
   * of these roles; who writes in the tutor's place is told as tutor.
   */
  public Map<Role, List<PersonCard>> concerned(EctProfile profile) {
    return cast(profile).concerned();
  }

  /**
   * Tutor, induction lead, headteacher and ECT of each: those whom reminders go to (N7 to N11); in
   * three calls to the storage however many ECTs there are.
   */
  public Map<EctId, Everyone> everyone(Collection<EctProfile> profiles) {
    var everyone = new HashMap<EctId, Everyone>();
    casts(profiles).forEach((ect, cast) -> everyone.put(ect, cast.everyone()));
    return everyone;
  }

  /**
   * Whom the reminders of one ECT's reviews go to.
   *
   * @param ect the one of them whose reviews they are; null while they have no account
   */
  public record Everyone(List<PersonCard> people, @Nullable AccountId ect) {
    public Everyone {
      people = List.copyOf(people);
    }
  }

  private Cast cast(EctProfile profile) {
    return Objects.requireNonNull(casts(List.of(profile)).get(profile.ect()));
  }

  private Map<EctId, Cast> casts(Collection<EctProfile> profiles) {
    var tutors =
        directory.findAll(
            profiles.stream()
                .map(EctProfile::tutor)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet()));
    var staff =
        directory.staffOfSchools(
            profiles.stream().map(EctProfile::school).collect(Collectors.toUnmodifiableSet()));
    var ects =
        directory.ects(
            profiles.stream().map(EctProfile::ect).collect(Collectors.toUnmodifiableSet()));
    var casts = new HashMap<EctId, Cast>();
    for (var profile : profiles) {
      var there = staff.getOrDefault(profile.school(), List.of());
      var leads = holders(there, Role.INDUCTION_LEAD);
      var tutor = profile.tutor() == null ? null : tutors.get(profile.tutor());
      casts.put(
          profile.ect(),
          new Cast(
              tutor == null ? leads : List.of(tutor),
              leads,
              holders(there, Role.HEADTEACHER),
              ects.get(profile.ect())));
    }
    return casts;
  }

  private static List<PersonCard> holders(List<StaffMember> staff, Role role) {
    var holders = new ArrayList<PersonCard>();
    for (var member : staff) {
      if (member.is(role)) {
        holders.add(member.person());
      }
    }
    return holders;
  }
}
