package uk.ectmanager.application.school;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.body.AppropriateBody;
import uk.ectmanager.domain.body.AppropriateBodyKind;
import uk.ectmanager.domain.school.School;
import uk.ectmanager.domain.school.SchoolState;
import uk.ectmanager.domain.shared.AppropriateBodyId;

/**
 * A school as somebody without an account may find it.
 *
 * @param advice what to do next (reference 6.1)
 * @param bodies with which it may be registered, by name
 */
public record SchoolListing(
    String urn,
    String name,
    @Nullable String town,
    @Nullable String postcode,
    SchoolState state,
    String advice,
    List<BodyName> bodies) {

  /** What to do about a school that is not there. */
  static final String UNKNOWN =
      "No school with this number is known here. Ask your appropriate body to add it.";

  public SchoolListing {
    bodies = List.copyOf(bodies);
  }

  /** An appropriate body by name only. */
  public record BodyName(AppropriateBodyId id, String name) {}

  /** The school for anybody to see; the map holds every body that it names. */
  static SchoolListing of(School school, Map<AppropriateBodyId, AppropriateBody> known) {
    var details = school.details();
    var bodies = eligible(school, known);
    var postcode = details.postcode();
    return new SchoolListing(
        details.urn().value(),
        details.name(),
        details.town(),
        postcode == null ? null : postcode.value(),
        school.state(),
        advice(school, bodies, known),
        bodies);
  }

  /**
   * Whether that body may take the school: never a local authority; a national body only schools
   * that are independent or overseas (reference 3.2).
   */
  static boolean mayServe(AppropriateBody body, School school) {
    return body.kind().mayServe(school.details().mayHaveNationalBody());
  }

  /** Why a school cannot be registered in its present state; empty when it can. */
  static Optional<String> taken(School school, Map<AppropriateBodyId, AppropriateBody> known) {
    var name =
        school
            .registeredWith()
            .map(known::get)
            .map(AppropriateBody::name)
            .orElse("its appropriate body");
    return switch (school) {
      case School.Listed listed -> Optional.empty();
      case School.Pending pending ->
          Optional.of(
              "Somebody registered this school already, and "
                  + name
                  + " is deciding on it, which may take 48 hours.");
      case School.Authorised authorised ->
          Optional.of(
              "This school is registered with "
                  + name
                  + ". Ask its headteacher or induction lead to add you.");
    };
  }

  private static String advice(
      School school, List<BodyName> bodies, Map<AppropriateBodyId, AppropriateBody> known) {
    return taken(school, known)
        .orElseGet(() -> {
          if (!school.details().isOpen()) {
            return "The official register says that this school is "
                + school.details().status()
                + ". If that is wrong, ask your appropriate body to load it again.";
          }
          return bodies.isEmpty()
              ? "No appropriate body that may serve this school has loaded it. Ask yours to add it."
              : "Register this school with its appropriate body.";
        });
  }

  private static List<BodyName> eligible(
      School school, Map<AppropriateBodyId, AppropriateBody> known) {
    if (!(school instanceof School.Listed) || !school.details().isOpen()) {
      return List.of();
    }
    var names = new ArrayList<BodyName>();
    for (var id : school.listedBy()) {
      var body = known.get(id);
      if (body != null && mayServe(body, school)) {
        names.add(new BodyName(id, body.name()));
      }
    }
    names.sort(Comparator.comparing(BodyName::name));
    return names;
  }

  /** What kinds of body there are that take state schools; for messages. */
  static String kindFits(AppropriateBodyKind kind) {
    return switch (kind) {
      case TEACHING_SCHOOL_HUB -> "";
      case NATIONAL_BODY ->
          "A national body takes independent schools and schools overseas only; choose a teaching"
              + " school hub.";
      case LOCAL_AUTHORITY ->
          "A local authority takes no schools any more; choose a teaching school hub.";
    };
  }
}
