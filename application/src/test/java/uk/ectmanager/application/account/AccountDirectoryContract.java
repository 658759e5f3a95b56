package uk.ectmanager.application.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.ectmanager.domain.access.Grant;
import uk.ectmanager.domain.access.Role;
import uk.ectmanager.domain.account.Account;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.EctId;
import uk.ectmanager.domain.shared.SchoolId;

/** What the directory answers over every store of accounts. */
public interface AccountDirectoryContract {

  /** A school other than the usual. */
  SchoolId OTHER_SCHOOL = new SchoolId(new UUID(0, 0x5c02));

  /** A body other than the usual. */
  AppropriateBodyId OTHER_BODY = new AppropriateBodyId(new UUID(0, 0xb0d2));

  /** Where accounts are put in; the same within a test method. */
  Accounts accounts();

  /** The directory over these accounts. */
  default AccountDirectory directory() {
    return new AccountDirectory(accounts());
  }

  @Test
  default void cards_tell_of_everyone_asked_for_who_exists() {
    var active = AnAccount.number(1).mobile("07700900123").active();
    var invited = AnAccount.number(2).invited();
    add(active, invited, AnAccount.number(3).active());
    assertThat(directory().findAll(List.of(active.id(), invited.id(), AnAccount.id(9))))
        .containsOnlyKeys(active.id(), invited.id())
        .containsEntry(active.id(), PersonCard.of(active))
        .containsEntry(invited.id(), PersonCard.of(invited));
    assertThat(directory().find(active.id()).orElseThrow().active()).isTrue();
    assertThat(directory().find(invited.id()).orElseThrow().active()).isFalse();
    assertThat(directory().find(AnAccount.id(9))).isEmpty();
    assertThat(directory().findAll(Set.of())).isEmpty();
  }

  @Test
  default void staff_of_a_school_comes_by_name_with_roles_held_there_alone() {
    var both =
        AnAccount.number(1)
            .called("Zoe", "Adams")
            .atSchool(Role.HEADTEACHER)
            .atSchool(Role.INDUCTION_TUTOR)
            .with(Grant.at(Role.SCHOOL_ADMINISTRATOR, OTHER_SCHOOL))
            .active();
    var tutor = AnAccount.number(2).called("Amy", "Brown").atSchool(Role.INDUCTION_TUTOR).invited();
    var namesake =
        AnAccount.number(3).called("Amy", "adams").atSchool(Role.INDUCTION_LEAD).active();
    var elsewhere = AnAccount.number(4).with(Grant.at(Role.HEADTEACHER, OTHER_SCHOOL)).active();
    var empty = new SchoolId(new UUID(0, 0x5c03));
    add(both, tutor, namesake, elsewhere, AnAccount.number(5).atBody(Role.AB_OFFICER).active());
    assertThat(directory().staffOf(AnAccount.SCHOOL))
        .containsExactly(
            new StaffMember(PersonCard.of(namesake), Set.of(Role.INDUCTION_LEAD)),
            new StaffMember(PersonCard.of(both), Set.of(Role.HEADTEACHER, Role.INDUCTION_TUTOR)),
            new StaffMember(PersonCard.of(tutor), Set.of(Role.INDUCTION_TUTOR)));
    assertThat(directory().staffOfSchools(List.of(AnAccount.SCHOOL, OTHER_SCHOOL, empty)))
        .containsOnlyKeys(AnAccount.SCHOOL, OTHER_SCHOOL, empty)
        .containsEntry(empty, List.of());
    assertThat(directory().staffOf(OTHER_SCHOOL)).hasSize(2);
    assertThat(directory().holders(Role.INDUCTION_TUTOR, AnAccount.SCHOOL))
        .containsExactly(PersonCard.of(both), PersonCard.of(tutor));
    assertThat(directory().holders(Role.SCHOOL_ADMINISTRATOR, AnAccount.SCHOOL)).isEmpty();
  }

  @Test
  default void staff_of_a_body_is_its_own() {
    var officer = AnAccount.number(1).atBody(Role.AB_OFFICER).active();
    var other = AnAccount.number(2).with(Grant.at(Role.AB_OFFICER, OTHER_BODY)).active();
    add(officer, other, AnAccount.number(3).atSchool(Role.HEADTEACHER).active());
    assertThat(directory().staffOf(AnAccount.BODY))
        .containsExactly(new StaffMember(PersonCard.of(officer), Set.of(Role.AB_OFFICER)));
    assertThat(directory().staffOfBodies(Set.of(AnAccount.BODY, OTHER_BODY)))
        .containsOnlyKeys(AnAccount.BODY, OTHER_BODY);
    assertThat(directory().holders(Role.AB_OFFICER, OTHER_BODY))
        .containsExactly(PersonCard.of(other));
  }

  @Test
  default void an_ect_is_found_by_their_induction() {
    var one = new EctId(new UUID(0, 1));
    var two = new EctId(new UUID(0, 2));
    var account = AnAccount.number(1).with(Grant.of(one)).invited();
    add(account, AnAccount.number(2).atSchool(Role.INDUCTION_TUTOR).active());
    assertThat(directory().ects(List.of(one, two)))
        .containsOnlyKeys(one)
        .containsEntry(one, PersonCard.of(account));
    assertThat(directory().ect(two)).isEmpty();
  }

  private void add(Account... added) {
    for (var account : added) {
      accounts().add(account, List.of());
    }
  }
}
