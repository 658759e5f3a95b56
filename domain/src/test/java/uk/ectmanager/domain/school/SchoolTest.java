package uk.ectmanager.domain.school;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.ectmanager.domain.access.Role;
import uk.ectmanager.domain.school.School.Authorised;
import uk.ectmanager.domain.school.School.Listed;
import uk.ectmanager.domain.school.School.Pending;
import uk.ectmanager.domain.school.School.Refresh;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.Change;
import uk.ectmanager.domain.shared.EmailAddress;
import uk.ectmanager.domain.shared.PersonName;
import uk.ectmanager.domain.shared.Problem;
import uk.ectmanager.domain.shared.ProblemCode;
import uk.ectmanager.domain.shared.Result;
import uk.ectmanager.domain.shared.SchoolId;

class SchoolTest {

  private static final AppropriateBodyId X = new AppropriateBodyId(new UUID(0, 1));
  private static final AppropriateBodyId Y = new AppropriateBodyId(new UUID(0, 2));
  private static final SchoolId ID = new SchoolId(new UUID(0, 3));
  private static final Applicant HEAD =
      new Applicant(
          Role.HEADTEACHER,
          new PersonName("Ada", "Example"),
          new EmailAddress("ada@school.example"),
          null,
          Instant.EPOCH);

  private final Listed listed =
      new Listed(ID, details("St Mary's Primary", "Open"), Set.of(X), null);
  private final Pending pending = done(listed.register(X, HEAD)).school();

  @Test
  void a_listed_school_is_registered_then_authorised() {
    assertThat(pending.state()).isEqualTo(SchoolState.PENDING_AB);
    assertThat(pending.waitingApplicant()).contains(HEAD);
    var step = pending.authorise();
    assertThat(step.school()).isEqualTo(new Authorised(ID, listed.details(), Set.of(X), X, false));
    assertThat(step.event())
        .isEqualTo(new SchoolEvent.SchoolAuthorised(ID, X, "St Mary's Primary", HEAD));
    assertThat(step.event().changes())
        .containsExactly(new Change("state", "PENDING_AB", "AUTHORISED"));
  }

  @Test
  void a_refused_school_is_listed_again_with_the_reason() {
    var refused = done(pending.refuse(" The headteacher has left. ")).school();
    assertThat(refused.lastRefusal()).contains("The headteacher has left.");
    assertThat(done(refused.register(X, HEAD)).school().lastRefusal()).isPresent();
    assertThat(pending.refuse(" ").problems())
        .extracting(Problem::code)
        .containsExactly(ProblemCode.REQUIRED);
    assertThat(pending.refuse("x".repeat(1001)).problems())
        .extracting(Problem::code)
        .containsExactly(ProblemCode.TOO_LONG);
    assertThat(pending.refuse("x".repeat(1000)).problems()).isEmpty();
  }

  @Test
  void a_closed_school_or_one_that_the_body_did_not_load_cannot_be_registered() {
    var closed = new Listed(ID, details("St Mary's Primary", "Closed"), Set.of(X), null);
    assertThat(closed.register(Y, HEAD).problems())
        .extracting(Problem::code)
        .containsExactly(ProblemCode.WRONG_STATE, ProblemCode.INVALID);
  }

  @Test
  void the_register_may_say_the_same_something_new_or_something_of_a_foreign_school() {
    assertThat(pending.refresh(listed.details(), X)).isInstanceOf(Refresh.Unchanged.class);
    assertThat(pending.refresh(details("New name", "Open"), Y))
        .isInstanceOf(Refresh.NotYours.class);
    assertThat(listed.refresh(listed.details(), Y))
        .isEqualTo(
            new Refresh.Updated(
                new Listed(ID, listed.details(), Set.of(X, Y), null),
                List.of(
                    new SchoolEvent.SchoolListed(ID, Y, new Urn("123456"), "St Mary's Primary")),
                true));
    var renamed = details("St Mary's Academy", "Open");
    assertThat(pending.refresh(renamed, X))
        .isEqualTo(
            new Refresh.Updated(
                new Pending(ID, renamed, Set.of(X), X, HEAD, null),
                List.of(
                    new SchoolEvent.SchoolDetailsChanged(
                        ID,
                        X,
                        "St Mary's Academy",
                        List.of(new Change("name", "St Mary's Primary", "St Mary's Academy")))),
                false));
  }

  @Test
  void only_the_body_it_is_registered_with_sees_a_school_else_all_that_loaded_it() {
    var both = new Listed(ID, listed.details(), Set.of(X, Y), null);
    assertThat(both.visibleTo()).containsExactlyInAnyOrder(X, Y);
    assertThat(done(both.register(Y, HEAD)).school().visibleTo()).containsExactly(Y);
  }

  @Test
  void proposed_to_close_is_still_open() {
    assertThat(details("A", "Open, but proposed to close").isOpen()).isTrue();
    assertThat(details("A", "Proposed to open").isOpen()).isFalse();
    assertThat(details("A", null).isOpen()).isTrue();
  }

  @Test
  void an_applicant_is_a_headteacher_or_induction_lead_and_every_problem_is_told_at_once() {
    var refused =
        Applicant.parse(Role.INDUCTION_TUTOR, " ", "x".repeat(71), "nobody", "call", Instant.EPOCH);
    assertThat(refused.problems())
        .extracting(problem -> problem.path().getLast())
        .containsExactly("role", "firstName", "lastName", "email", "phone");
  }

  @Test
  void a_row_of_the_register_becomes_details() {
    var row =
        new RegisterRow(
            2,
            "100001",
            "201",
            "614",
            " École  St Zoë ",
            "Other independent school",
            "Open",
            "Not applicable",
            "1 Long\nRoad",
            "Mereham",
            "zz11zz");
    assertThat(row.read())
        .isEqualTo(
            Result.done(
                new SchoolDetails(
                    new Urn("100001"),
                    "201/0614",
                    "École St Zoë",
                    "Other independent school",
                    "Open",
                    "Not applicable",
                    "1 Long Road",
                    "Mereham",
                    new Postcode("ZZ1 1ZZ"))));
  }

  @Test
  void everything_wrong_with_a_row_is_told() {
    var row =
        new RegisterRow(
            2, "1234", "20x", "12345", null, "=1+1", "+Open", "@x", "-1", "\tTown", "x".repeat(13));
    assertThat(row.read().problems())
        .extracting(problem -> problem.path().getFirst())
        .containsExactlyInAnyOrder(
            "URN",
            "EstablishmentName",
            "LA (code)",
            "TypeOfEstablishment (name)",
            "EstablishmentStatus (name)",
            "PhaseOfEducation (name)",
            "Street",
            "Town",
            "Postcode");
  }

  @Test
  void schools_are_found_by_urn_postcode_or_words() {
    var school = details("St Mary\u2019s Church-of-England Primary", "Open");
    assertThat(SchoolSearch.of(" 123456 ").finds(school)).isTrue();
    assertThat(SchoolSearch.of("12345").finds(school)).isFalse();
    assertThat(SchoolSearch.of("zz1 1").finds(school)).isTrue();
    assertThat(SchoolSearch.of("ZZ11ZZ").finds(school)).isTrue();
    assertThat(SchoolSearch.of("ZZ2").finds(school)).isFalse();
    assertThat(SchoolSearch.of("marys prim").finds(school)).isTrue();
    assertThat(SchoolSearch.of("ST MARY'S england").finds(school)).isTrue();
    assertThat(SchoolSearch.of("mary's ary").finds(school)).isFalse();
    assertThat(SchoolSearch.of(".*").finds(school)).isFalse();
  }

  static SchoolDetails details(String name, @Nullable String status) {
    return new SchoolDetails(
        new Urn("123456"),
        "123/4567",
        name,
        "Community school",
        status,
        "Primary",
        "1 Long Road",
        "Mereham",
        new Postcode("ZZ1 1ZZ"));
  }

  private static <T> T done(Result<T> result) {
    return switch (result) {
      case Result.Done<T>(T value) -> value;
      case Result.Refused<T>(var problems) -> throw new AssertionError(problems.toString());
    };
  }
}
