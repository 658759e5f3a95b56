package uk.ectmanager.domain.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.ectmanager.domain.access.Grant;
import uk.ectmanager.domain.access.Role;
import uk.ectmanager.domain.notification.LinkPurpose;
import uk.ectmanager.domain.shared.AccountId;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.Change;
import uk.ectmanager.domain.shared.EmailAddress;
import uk.ectmanager.domain.shared.EventScope;
import uk.ectmanager.domain.shared.PersonName;
import uk.ectmanager.domain.shared.ProblemCode;
import uk.ectmanager.domain.shared.Result;
import uk.ectmanager.domain.shared.SchoolId;

class AccountTest {

  private static final SchoolId SCHOOL = new SchoolId(new UUID(0, 1));
  private static final EventScope SCOPE =
      EventScope.of(new AppropriateBodyId(new UUID(0, 2)), SCHOOL);
  private static final Grant TUTOR = Grant.at(Role.INDUCTION_TUTOR, SCHOOL);

  private static final Account.Changed OPENED =
      Account.open(
          new AccountId(new UUID(0, 3)),
          new Username("123456"),
          new PersonName("Ada", "Example"),
          new EmailAddress("ada@school.example"),
          null,
          TUTOR,
          SCOPE);

  @Test
  void a_new_account_waits_for_its_password() {
    assertThat(OPENED.account()).isInstanceOf(Account.Invited.class);
    assertThat(OPENED.account().grants()).containsExactly(TUTOR);
  }

  @Test
  void every_new_password_ends_what_was_authenticated_before() {
    var first = OPENED.account().setPassword("hash-1");
    var second = first.account().setPassword("hash-2");
    assertThat(first.event())
        .isEqualTo(new AccountEvent.PasswordSet(OPENED.account().id(), true, SCOPE));
    assertThat(second.event())
        .isEqualTo(new AccountEvent.PasswordSet(OPENED.account().id(), false, SCOPE));
    assertThat(((Account.Active) first.account()).credentialVersion()).isEqualTo(1);
    assertThat(((Account.Active) second.account()).credentialVersion()).isEqualTo(2);
    assertThat(((Account.Active) second.account()).rehashed("hash-3").credentialVersion())
        .isEqualTo(2);
  }

  @Test
  void a_role_that_is_held_is_not_given_again() {
    assertThat(OPENED.account().grant(TUTOR, SCOPE)).isEmpty();
    assertThat(OPENED.account().grant(Grant.at(Role.HEADTEACHER, SCHOOL), SCOPE)).isPresent();
  }

  @ParameterizedTest
  @EnumSource(names = {"OPERATOR", "SYSTEM"})
  void nobody_holds_a_role_that_no_person_has(Role role) {
    assertThatThrownBy(() -> OPENED.account().withGrants(Set.of(Grant.everywhere(role))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void an_invitation_link_is_worthless_once_there_is_a_password() {
    var active = OPENED.account().setPassword("hash").account();
    assertThat(OPENED.account().accepts(LinkPurpose.SET_PASSWORD)).isTrue();
    assertThat(active.accepts(LinkPurpose.SET_PASSWORD)).isFalse();
    assertThat(active.accepts(LinkPurpose.RESET_PASSWORD)).isTrue();
    assertThat(OPENED.account().accepts(LinkPurpose.RESET_PASSWORD)).isTrue();
  }

  @Test
  void events_mask_what_is_personal_and_texts_show_nothing_of_it() {
    assertThat(OPENED.event().changes())
        .contains(new Change("email", null, Change.MASK))
        .noneMatch(change -> String.valueOf(change.after()).contains("Ada"));
    var active = OPENED.account().setPassword("secret-hash").account();
    assertThat(active.toString() + OPENED.account() + OPENED.event())
        .doesNotContain("Ada", "ada@", "secret-hash");
    assertThat(active.setPassword("other-hash").event().changes())
        .containsExactly(new Change("password", Change.MASK, Change.MASK));
  }

  @Test
  void a_lock_belongs_to_where_the_account_was_opened() {
    var until = Instant.parse("2026-11-22T10:30:00Z");
    assertThat(OPENED.account().locked(until).event())
        .isEqualTo(new AccountEvent.AccountLocked(OPENED.account().id(), until, SCOPE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "12345", "1234567", "012345", "12345a", "１２３４５６"})
  void a_username_is_six_digits_without_a_leading_nought(String text) {
    assertThat(Username.isWellFormed(text)).isFalse();
    assertThatThrownBy(() -> new Username(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"07700 900123", "07700-900-123", "(07700) 900123", " 07700900123 "})
  void a_mobile_number_is_read_as_people_write_it(String text) {
    assertThat(MobileNumber.parse(text)).isEqualTo(Result.done(new MobileNumber("07700900123")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"01632 960001", "0770090012", "+0123456789", "call me", "07700900123456"})
  void what_is_no_mobile_number_is_refused(String text) {
    assertThat(MobileNumber.parse(text, "input", "mobile").problems())
        .singleElement()
        .satisfies(problem -> {
          assertThat(problem.code()).isEqualTo(ProblemCode.INVALID);
          assertThat(problem.path()).containsExactly("input", "mobile");
        });
    assertThat(MobileNumber.recognise(text)).isEmpty();
  }
}
