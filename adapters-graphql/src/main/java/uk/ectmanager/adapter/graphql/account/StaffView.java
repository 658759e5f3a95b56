package uk.ectmanager.adapter.graphql.account;

import java.util.List;
import uk.ectmanager.application.account.StaffMember;
import uk.ectmanager.domain.access.Role;

/** The schema's Staff. */
public record StaffView(AccountView account, List<Role> roles) {

  /** The view of a person with their roles at one place. */
  public static StaffView of(StaffMember member) {
    return new StaffView(
        AccountView.of(member.person()), member.roles().stream().sorted().toList());
  }
}
