package uk.ectmanager.adapter.mongo.school;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.access.Role;
import uk.ectmanager.domain.school.Applicant;
import uk.ectmanager.domain.school.NameWords;
import uk.ectmanager.domain.school.Postcode;
import uk.ectmanager.domain.school.School;
import uk.ectmanager.domain.school.SchoolDetails;
import uk.ectmanager.domain.school.SchoolState;
import uk.ectmanager.domain.school.Urn;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.EmailAddress;
import uk.ectmanager.domain.shared.PersonName;
import uk.ectmanager.domain.shared.SchoolId;

/**
 * A school as it is stored.
 *
 * @param visibleTo the bodies that may see it, by which lists are limited
 * @param nameKey by which lists are ordered
 * @param words by which it is found
 * @param compact the postcode by which it is found
 * @param specialMeasures null where it was never noted
 */
record SchoolDocument(
    String id,
    String state,
    String urn,
    @Nullable String establishment,
    String name,
    @Nullable String type,
    @Nullable String status,
    @Nullable String phase,
    @Nullable String street,
    @Nullable String town,
    @Nullable String postcode,
    List<String> listedBy,
    @Nullable String body,
    @Nullable ApplicantPart applicant,
    @Nullable String refusalReason,
    List<String> visibleTo,
    String nameKey,
    List<String> words,
    @Nullable String compact,
    @Nullable Boolean specialMeasures) {

  /** Who asked. */
  record ApplicantPart(
      String role,
      String firstName,
      String lastName,
      String email,
      @Nullable String phone,
      Instant askedAt) {

    static ApplicantPart of(Applicant applicant) {
      return new ApplicantPart(
          applicant.role().name(),
          applicant.name().first(),
          applicant.name().last(),
          applicant.email().value(),
          applicant.phone(),
          applicant.askedAt());
    }

    Applicant toDomain() {
      return new Applicant(
          Role.valueOf(role),
          new PersonName(firstName, lastName),
          new EmailAddress(email),
          phone,
          askedAt);
    }
  }

  static SchoolDocument of(School school) {
    var details = school.details();
    var postcode = details.postcode();
    return new SchoolDocument(
        school.id().toString(),
        school.state().name(),
        details.urn().value(),
        details.establishment(),
        details.name(),
        details.type(),
        details.status(),
        details.phase(),
        details.street(),
        details.town(),
        postcode == null ? null : postcode.value(),
        texts(school.listedBy()),
        school.registeredWith().map(AppropriateBodyId::toString).orElse(null),
        school.waitingApplicant().map(ApplicantPart::of).orElse(null),
        school.lastRefusal().orElse(null),
        texts(school.visibleTo()),
        NameWords.key(details.name()),
        NameWords.of(details.name()),
        postcode == null ? null : postcode.compact(),
        school.inSpecialMeasures() ? true : null);
  }

  School toDomain() {
    var schoolId = SchoolId.of(id);
    var details =
        new SchoolDetails(
            new Urn(urn),
            establishment,
            name,
            type,
            status,
            phase,
            street,
            town,
            postcode == null ? null : new Postcode(postcode));
    Set<AppropriateBodyId> bodies =
        listedBy.stream().map(AppropriateBodyId::of).collect(Collectors.toUnmodifiableSet());
    return switch (SchoolState.valueOf(state)) {
      case LISTED -> new School.Listed(schoolId, details, bodies, refusalReason);
      case PENDING_AB ->
          new School.Pending(
              schoolId,
              details,
              bodies,
              registeredWith(),
              Objects.requireNonNull(applicant, "a school that waits has an applicant").toDomain(),
              refusalReason);
      case AUTHORISED ->
          new School.Authorised(
              schoolId, details, bodies, registeredWith(), Boolean.TRUE.equals(specialMeasures));
    };
  }

  private AppropriateBodyId registeredWith() {
    return AppropriateBodyId.of(Objects.requireNonNull(body, "it is registered with a body"));
  }

  private static List<String> texts(Collection<AppropriateBodyId> bodies) {
    return bodies.stream().map(AppropriateBodyId::toString).sorted().toList();
  }
}
