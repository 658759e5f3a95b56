package uk.ectmanager.bootstrap.walk;

import java.util.Locale;
import java.util.Objects;
import uk.ectmanager.bootstrap.product.DemoWorld.Place;
import uk.ectmanager.domain.access.Role;

/**
 * Arguments that all point at one place.
 *
 * @param form the type that is meant where a form of any type may be named
 */
record Pointing(Place place, Role asker, String form) implements Documents.Arguments {

  @Override
  public String id(String name) {
    return Objects.requireNonNull(place.nodes().getOrDefault(type(name), place.nodes().get("Ect")));
  }

  private String type(String name) {
    return switch (name) {
      case "registrationId" -> "Registration";
      case "reviewId" -> "ProgressReview";
      case "schoolId" -> "School";
      case "appropriateBodyId" -> "AppropriateBody";
      case "accountId", "tutorAccountId" -> "Account";
      case "transferId" -> "Transfer";
      case "ectId" -> "Ect";
      case "at" -> asker.ofBody() ? "AppropriateBody" : asker.ofSchool() ? "School" : "Ect";
      case "id", "form" -> form;
      default -> throw new AssertionError("no object is known for the argument " + name);
    };
  }

  @Override
  public int revision(String field) {
    var name = field.toLowerCase(Locale.ROOT);
    var type =
        name.contains("review")
            ? "ProgressReview"
            : name.contains("transfer") ? "Transfer" : "Registration";
    return place.revisions().getOrDefault(type, 1);
  }

  @Override
  public String role(String field) {
    return switch (field) {
      case "dashboard" -> asker.name();
      case "addBodyStaff" -> "AB_OFFICER";
      case "registerSchool" -> "HEADTEACHER";
      default -> "INDUCTION_TUTOR";
    };
  }

  @Override
  public String trn() {
    return place.trn();
  }
}
