package uk.ectmanager.application.overview;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import uk.ectmanager.application.PageRequest;
import uk.ectmanager.application.account.AccountAccess;
import uk.ectmanager.application.account.AccountDirectory;
import uk.ectmanager.application.account.PersonCard;
import uk.ectmanager.application.account.StaffMember;
import uk.ectmanager.application.notification.MessageQueue;
import uk.ectmanager.domain.access.Grant;
import uk.ectmanager.domain.access.Permission;
import uk.ectmanager.domain.access.Role;
import uk.ectmanager.domain.notification.MessageTemplate;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.SchoolId;

/**
 * Who was invited and has not set a password because the mail was given up, for those who can
 * invite again: at a school its headteachers and induction leads, in the name of an appropriate
 * body its administrators. At most three calls to the storage.
 */
public final class MissedInvitations {

  /** Of an appropriate body so many messages that were given up last are looked at. */
  private static final int LATEST = 100;

  private final AccountDirectory accounts;
  private final MessageQueue queue;

  public MissedInvitations(AccountDirectory accounts, MessageQueue queue) {
    this.accounts = accounts;
    this.queue = queue;
  }

  /** The people whom a holder of that role can invite again, by username. */
  List<PersonCard> of(Grant grant) {
    var school = grant.school();
    var body = grant.body();
    if (school != null
        && (grant.role() == Role.HEADTEACHER || grant.role() == Role.INDUCTION_LEAD)) {
      return missed(atSchool(school, grant.role()));
    }
    return body != null && Permission.MANAGE_BODY.roles().contains(grant.role())
        ? missed(inNameOf(body))
        : List.of();
  }

  private List<PersonCard> atSchool(SchoolId school, Role inviter) {
    return accounts.staffOf(school).stream()
        .filter(member ->
            member.roles().stream()
                .anyMatch(role -> AccountAccess.toInvite(role).roles().contains(inviter)))
        .map(StaffMember::person)
        .toList();
  }

  private Collection<PersonCard> inNameOf(AppropriateBodyId body) {
    var invited =
        queue.findGivenUp(Set.of(body), new PageRequest(LATEST, null)).rows().stream()
            .filter(row -> row.value().template() == MessageTemplate.ACCOUNT_INVITATION)
            .map(row -> row.value().recipient().account())
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    return invited.isEmpty() ? List.of() : accounts.findAll(invited).values();
  }

  /** Asked of all of them, so that the calls do not depend on who has set a password. */
  private List<PersonCard> missed(Collection<PersonCard> people) {
    var missed =
        queue.notReached(
            people.stream().map(PersonCard::account).toList(), MessageTemplate.ACCOUNT_INVITATION);
    return people.stream()
        .filter(person -> !person.active() && missed.contains(person.account()))
        .sorted(Comparator.comparing(person -> person.username().value()))
        .toList();
  }
}
