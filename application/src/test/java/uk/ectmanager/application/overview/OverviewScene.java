package uk.ectmanager.application.overview;

import static uk.ectmanager.application.overview.AnEctRow.BODY;
import static uk.ectmanager.application.overview.AnEctRow.OTHER_BODY;
import static uk.ectmanager.application.overview.AnEctRow.OTHER_SCHOOL;
import static uk.ectmanager.application.overview.AnEctRow.SCHOOL_A;
import static uk.ectmanager.application.overview.AnEctRow.SCHOOL_B;
import static uk.ectmanager.application.overview.AnEctRow.TUTOR;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import uk.ectmanager.application.Versioned;
import uk.ectmanager.application.account.AccountDirectory;
import uk.ectmanager.application.account.AnAccount;
import uk.ectmanager.application.account.InMemoryAccounts;
import uk.ectmanager.application.body.BodyDirectory;
import uk.ectmanager.application.body.InMemoryAppropriateBodies;
import uk.ectmanager.application.body.SomeBodies;
import uk.ectmanager.application.ect.InMemoryRegistrations;
import uk.ectmanager.application.ect.RegistrationDirectory;
import uk.ectmanager.application.induction.InMemoryInductions;
import uk.ectmanager.application.notification.InMemoryMessageQueue;
import uk.ectmanager.application.review.InMemoryReviews;
import uk.ectmanager.application.school.InMemorySchools;
import uk.ectmanager.application.school.SchoolDirectory;
import uk.ectmanager.application.school.SomeSchools;
import uk.ectmanager.application.transfer.InMemoryTransfers;
import uk.ectmanager.domain.access.Grant;
import uk.ectmanager.domain.access.Role;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.body.AppropriateBody;
import uk.ectmanager.domain.body.AppropriateBodyKind;
import uk.ectmanager.domain.body.BodySettings;
import uk.ectmanager.domain.school.School;
import uk.ectmanager.domain.shared.AccountId;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.SchoolId;

/** Two appropriate bodies, schools A and B of the first, one of the other, on fakes. */
public final class OverviewScene {

  /** When everything happens. */
  public static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

  /** The clock that stands still. */
  public final InstantSource clock = InstantSource.fixed(NOW);

  /** The rows. */
  public final InMemoryEctRows rows = new InMemoryEctRows();

  /** The registrations. */
  public final InMemoryRegistrations registrations = new InMemoryRegistrations();

  /** The inductions. */
  public final InMemoryInductions inductions = new InMemoryInductions();

  /** The reviews. */
  public final InMemoryReviews reviews = new InMemoryReviews();

  /** Transfers. */
  public final InMemoryTransfers transfers = new InMemoryTransfers();

  /** The schools. */
  public final InMemorySchools schools = new InMemorySchools();

  /** The appropriate bodies. */
  public final InMemoryAppropriateBodies bodies = new InMemoryAppropriateBodies();

  /** The accounts. */
  public final InMemoryAccounts accounts = new InMemoryAccounts();

  /** Who people are. */
  public final AccountDirectory people = new AccountDirectory(accounts);

  /** The messages. */
  public final InMemoryMessageQueue queue = new InMemoryMessageQueue();

  /** Who was not reached. */
  public final MissedInvitations invitations = new MissedInvitations(people, queue);

  /** Which schools there are. */
  public final SchoolDirectory schoolDirectory = new SchoolDirectory(schools);

  /** Which bodies there are. */
  public final BodyDirectory bodyDirectory = new BodyDirectory(bodies);

  /** Makes scopes. */
  public final EctScopes scopes = new EctScopes(schoolDirectory, bodyDirectory);

  /** Makes rows. */
  public final ProjectEcts project = projecting(rows);

  /** With bodies, schools and the staff of school A. */
  public OverviewScene() {
    bodies.add(body(BODY, "Northmoor Hub"), List.of());
    bodies.add(body(OTHER_BODY, "Southfen Hub"), List.of());
    school(SCHOOL_A, "100001", "Mereham Primary School", BODY);
    school(SCHOOL_B, "100002", "Fenwick Academy", BODY);
    school(OTHER_SCHOOL, "100003", "Southfen School", OTHER_BODY);
    person(11, "Ina", "Lead", Grant.at(Role.INDUCTION_LEAD, SCHOOL_A));
    person(12, "Hal", "Head", Grant.at(Role.HEADTEACHER, SCHOOL_A));
    person(13, "Ola", "Officer", Grant.at(Role.AB_OFFICER, BODY));
    person(14, "Tom", "Other", Grant.at(Role.INDUCTION_TUTOR, SCHOOL_A));
  }

  /** Makes these rows of what is stored here. */
  public ProjectEcts projecting(EctRows others) {
    return new ProjectEcts(
        others,
        new RegistrationDirectory(registrations),
        inductions,
        reviews,
        transfers,
        schoolDirectory,
        people);
  }

  /** Keeps a person with a role. */
  public AccountId person(int number, String first, String last, Grant grant) {
    accounts.add(AnAccount.number(number).called(first, last).with(grant).active(), List.of());
    return AnAccount.id(number);
  }

  /** Lets tutors of the first body see their whole school. */
  public void widen() {
    var found = bodies.find(BODY).orElseThrow();
    var body = found.value();
    bodies.save(
        new Versioned<>(
            new AppropriateBody(
                body.id(),
                body.name(),
                body.kind(),
                body.contact(),
                new BodySettings(10, true, 0),
                body.settingsRevision() + 1),
            found.version()),
        List.of());
  }

  /** Somebody with these roles, whose account is that of the tutor. */
  public static Viewer viewer(Grant... grants) {
    return new Viewer(TUTOR, "Ted Tutor", Set.of(grants), NOW, "192.0.2.1");
  }

  private static AppropriateBody body(AppropriateBodyId id, String name) {
    return SomeBodies.body(id, name, AppropriateBodyKind.TEACHING_SCHOOL_HUB);
  }

  private void school(SchoolId id, String urn, String name, AppropriateBodyId body) {
    schools.add(
        new School.Authorised(
            id, SomeSchools.details(urn, name, "ZZ1 1ZZ"), Set.of(body), body, false),
        List.of());
  }
}
