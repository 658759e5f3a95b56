package uk.ectmanager.application.account;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import uk.ectmanager.domain.access.Grant;
import uk.ectmanager.domain.access.Role;
import uk.ectmanager.domain.account.Account;

/**
 * A person with what they are at one school or appropriate body.
 *
 * @param roles there, at least one
 */
public record StaffMember(PersonCard person, Set<Role> roles) {

  /** By last name, first name, then username; capitals make no difference. */
  public static final Comparator<StaffMember> BY_NAME =
      Comparator.comparing(
              (StaffMember member) -> member.person().name().last(), String.CASE_INSENSITIVE_ORDER)
          .thenComparing(member -> member.person().name().first(), String.CASE_INSENSITIVE_ORDER)
          .thenComparing(member -> member.person().username().value());

  public StaffMember {
    roles = Set.copyOf(roles);
  }

  /** The person with their roles at one place; empty when they hold none there. */
  public static Optional<StaffMember> of(Account account, Predicate<Grant> there) {
    var held =
        account.grants().stream()
            .filter(there)
            .map(Grant::role)
            .collect(Collectors.toUnmodifiableSet());
    return held.isEmpty()
        ? Optional.empty()
        : Optional.of(new StaffMember(PersonCard.of(account), held));
  }

  /** Whether they hold the role there. */
  public boolean is(Role role) {
    return roles.contains(role);
  }
}
