package uk.ectmanager.adapter.graphql.account;

import org.jspecify.annotations.Nullable;
import uk.ectmanager.adapter.graphql.GlobalId;
import uk.ectmanager.application.account.PersonCard;

/** The schema's Account. */
public record AccountView(
    String id,
    String username,
    String firstName,
    String lastName,
    String email,
    @Nullable String mobile,
    boolean active) {

  /** Its type in the schema and in ids. */
  public static final String TYPE = "Account";

  /** The view of a person. */
  public static AccountView of(PersonCard person) {
    return new AccountView(
        GlobalId.of(TYPE, person.account().value()),
        person.username().value(),
        person.name().first(),
        person.name().last(),
        person.email().value(),
        person.mobile() == null ? null : person.mobile().value(),
        person.active());
  }
}
