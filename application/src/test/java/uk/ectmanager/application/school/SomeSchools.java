package uk.ectmanager.application.school;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.body.SomeBodies;
import uk.ectmanager.domain.access.Role;
import uk.ectmanager.domain.school.Applicant;
import uk.ectmanager.domain.school.Postcode;
import uk.ectmanager.domain.school.School;
import uk.ectmanager.domain.school.SchoolDetails;
import uk.ectmanager.domain.school.Urn;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.EmailAddress;
import uk.ectmanager.domain.shared.PersonName;
import uk.ectmanager.domain.shared.SchoolId;

/** Invented schools. */
public final class SomeSchools {

  /** When everything in the samples happened. */
  public static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

  private SomeSchools() {}

  /** The identifier of the school with this number. */
  public static SchoolId id(long number) {
    return new SchoolId(new UUID(2, number));
  }

  /** Details of an open primary school in Mereham. */
  public static SchoolDetails details(String urn, String name, @Nullable String postcode) {
    return new SchoolDetails(
        new Urn(urn),
        "123/4567",
        name,
        "Community school",
        "Open",
        "Primary",
        "1 Long Road",
        "Mereham",
        Postcode.of(postcode).orElse(null));
  }

  /** The same in another state of the official register. */
  public static SchoolDetails in(SchoolDetails details, String status, String type) {
    return new SchoolDetails(
        details.urn(),
        details.establishment(),
        details.name(),
        type,
        status,
        details.phase(),
        details.street(),
        details.town(),
        details.postcode());
  }

  /** A listed school that these bodies loaded. */
  public static School.Listed listed(long number, SchoolDetails details, AppropriateBodyId... by) {
    return new School.Listed(id(number), details, Set.of(by), null);
  }

  /** A school that waits for the body. */
  public static School.Pending pending(long number, SchoolDetails details, AppropriateBodyId body) {
    return new School.Pending(id(number), details, Set.of(body), body, head(), null);
  }

  /** A school that the body authorised. */
  public static School.Authorised authorised(
      long number, SchoolDetails details, AppropriateBodyId body) {
    return new School.Authorised(id(number), details, Set.of(body), body, false);
  }

  /** A headteacher who asks. */
  public static Applicant head() {
    return new Applicant(
        Role.HEADTEACHER,
        new PersonName("Ada", "Example"),
        new EmailAddress("ada@school.example"),
        "01632 960001",
        NOW);
  }

  /** A school in the state of being authorised by Northmoor. */
  public static School.Authorised mereham() {
    return authorised(
        1, details("100001", "Mereham Primary School", "ZZ1 1ZZ"), SomeBodies.NORTHMOOR);
  }
}
