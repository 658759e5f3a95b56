package uk.ectmanager.domain.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.Change;
import uk.ectmanager.domain.shared.EmailAddress;
import uk.ectmanager.domain.shared.PersonName;
import uk.ectmanager.domain.shared.Problem;
import uk.ectmanager.domain.shared.ProblemCode;
import uk.ectmanager.domain.shared.Result;

class AppropriateBodyTest {

  private static final ContactPoint CONTACT =
      new ContactPoint("Induction team", new EmailAddress("team@hub.example"), null);

  private static final AppropriateBody BODY =
      AppropriateBody.create(
              new AppropriateBodyId(new UUID(0, 1)),
              "Northmoor Teaching School Hub",
              AppropriateBodyKind.TEACHING_SCHOOL_HUB,
              CONTACT,
              new PersonName("Ada", "Example"),
              new EmailAddress("ada@hub.example"))
          .body();

  @Test
  void a_new_body_has_the_default_settings() {
    assertThat(BODY.settings()).isEqualTo(new BodySettings(10, false, 0));
    assertThat(BODY.settingsRevision()).isEqualTo(1);
  }

  @Test
  void a_change_raises_the_revision_and_tells_what_changed_without_personal_values() {
    var next = new ContactPoint("Bo Example", new EmailAddress("bo@hub.example"), "01632 960000");
    var changed = BODY.change(1, new BodySettings(0, true, 10), next);
    assertThat(changed).isInstanceOf(Result.Done.class);
    if (changed instanceof Result.Done<AppropriateBody.Changed>(var done)) {
      assertThat(done.body().settingsRevision()).isEqualTo(2);
      assertThat(done.body().contact()).isEqualTo(next);
      assertThat(done.event().changes())
          .contains(
              new Change("settings.alignmentSchoolDays", "10", "0"),
              new Change("contact.email", Change.MASK, Change.MASK));
    }
  }

  @Test
  void a_change_of_an_older_revision_is_refused() {
    assertThat(BODY.change(2, BodySettings.DEFAULT, CONTACT).problems())
        .extracting(Problem::code)
        .containsExactly(ProblemCode.STALE_REVISION);
  }

  @Test
  void settings_out_of_range_are_refused_at_once() {
    assertThat(BodySettings.parse(21, false, 11, "input").problems())
        .extracting(Problem::path)
        .extracting(path -> path.getLast())
        .containsExactly("alignmentSchoolDays", "backdatingWorkingDays");
    assertThat(BodySettings.parse(-1, false, -1, "input").problems()).hasSize(2);
    assertThat(BodySettings.parse(20, true, 10, "input").problems()).isEmpty();
    assertThat(BodySettings.parse(0, true, 0, "input").problems()).isEmpty();
  }

  @Test
  void a_contact_is_checked_field_by_field() {
    assertThat(ContactPoint.parse(" ", "nobody", "no number", "input").problems())
        .extracting(problem -> problem.path().getLast())
        .containsExactly("contactName", "contactEmail", "contactPhone");
    assertThat(ContactPoint.parse("Team", "team@hub.example", " ", "input"))
        .isEqualTo(
            Result.done(new ContactPoint("Team", new EmailAddress("team@hub.example"), null)));
    assertThat(ContactPoint.parse("A\nB", "team@hub.example", null, "input").problems())
        .extracting(Problem::code)
        .containsExactly(ProblemCode.INVALID);
  }

  @Test
  void names_are_compared_without_case_and_blanks() {
    assertThat(AppropriateBody.nameKey("  Northmoor   Teaching School HUB "))
        .isEqualTo(BODY.nameKey());
  }
}
