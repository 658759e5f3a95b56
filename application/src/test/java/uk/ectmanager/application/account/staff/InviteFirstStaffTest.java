package uk.ectmanager.application.account.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import uk.ectmanager.application.CountingIds;
import uk.ectmanager.application.Journal;
import uk.ectmanager.application.RecordedEvent;
import uk.ectmanager.application.account.InMemoryAccounts;
import uk.ectmanager.application.body.SomeBodies;
import uk.ectmanager.application.school.SomeSchools;
import uk.ectmanager.domain.access.Grant;
import uk.ectmanager.domain.access.Role;
import uk.ectmanager.domain.account.Username;
import uk.ectmanager.domain.body.AppropriateBodyKind;
import uk.ectmanager.domain.body.BodyEvent;
import uk.ectmanager.domain.school.SchoolEvent;
import uk.ectmanager.domain.shared.AccountId;
import uk.ectmanager.domain.shared.DomainEvent;
import uk.ectmanager.domain.shared.EmailAddress;
import uk.ectmanager.domain.shared.EventId;
import uk.ectmanager.domain.shared.PersonName;

class InviteFirstStaffTest {

  private final InMemoryAccounts accounts = new InMemoryAccounts();
  private final AtomicInteger given = new AtomicInteger(Username.LEAST);
  private final InviteFirstStaff handler =
      new InviteFirstStaff(
          new Invitations(
              accounts,
              () -> Username.of(given.incrementAndGet()),
              new CountingIds(),
              new Journal(new CountingIds(), InstantSource.fixed(SomeSchools.NOW))));

  @Test
  void who_asked_for_a_school_gets_the_role_there_once_it_is_authorised() {
    var event =
        recorded(
            new SchoolEvent.SchoolAuthorised(
                SomeSchools.id(1), SomeBodies.NORTHMOOR, "Ash School", SomeSchools.head()));
    handler.handle(event);
    handler.handle(event);
    assertThat(grantsOf("ada@school.example"))
        .isEqualTo(Grant.at(Role.HEADTEACHER, SomeSchools.id(1)));
    assertThat(accounts.recorded()).hasSize(1);
    assertThat(accounts.recorded().getFirst().actorName()).isEqualTo("Olly Officer");
  }

  @Test
  void the_first_administrator_of_a_body_gets_the_role_there() {
    handler.handle(
        recorded(
            new BodyEvent.AppropriateBodyCreated(
                SomeBodies.NORTHMOOR,
                "Northmoor",
                AppropriateBodyKind.TEACHING_SCHOOL_HUB,
                new PersonName("Bo", "Example"),
                new EmailAddress("bo@hub.example"))));
    assertThat(grantsOf("bo@hub.example"))
        .isEqualTo(Grant.at(Role.AB_ADMINISTRATOR, SomeBodies.NORTHMOOR));
  }

  @Test
  void other_events_invite_nobody() {
    handler.handle(
        recorded(
            new SchoolEvent.SchoolRefused(
                SomeSchools.id(1), SomeBodies.NORTHMOOR, "Ash", SomeSchools.head(), "No.")));
    assertThat(accounts.recorded()).isEmpty();
  }

  private Grant grantsOf(String email) {
    var account = accounts.findByEmail(new EmailAddress(email)).orElseThrow().value();
    assertThat(account.grants()).hasSize(1);
    return account.grants().iterator().next();
  }

  private static RecordedEvent recorded(DomainEvent event) {
    return new RecordedEvent(
        new EventId(new UUID(9, 1)),
        SomeSchools.NOW,
        new AccountId(new UUID(8, 1)),
        "Olly Officer",
        "192.0.2.1",
        event);
  }
}
