package uk.ectmanager.adapter.graphql.account;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;
import uk.ectmanager.adapter.graphql.GlobalId;
import uk.ectmanager.adapter.graphql.Payload;
import uk.ectmanager.adapter.graphql.ProblemView;
import uk.ectmanager.application.account.staff.AddBodyStaff;
import uk.ectmanager.application.account.staff.AddSchoolStaff;
import uk.ectmanager.application.account.staff.ResendInvitation;
import uk.ectmanager.domain.access.Role;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.shared.AccountId;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.SchoolId;

/** Giving people roles at schools and appropriate bodies. */
@Controller
final class StaffController {

  private final AddSchoolStaff addSchoolStaff;
  private final AddBodyStaff addBodyStaff;
  private final ResendInvitation resendInvitation;

  StaffController(
      AddSchoolStaff addSchoolStaff, AddBodyStaff addBodyStaff, ResendInvitation resendInvitation) {
    this.addSchoolStaff = addSchoolStaff;
    this.addBodyStaff = addBodyStaff;
    this.resendInvitation = resendInvitation;
  }

  record AddSchoolStaffInput(
      String schoolId,
      Role role,
      String firstName,
      String lastName,
      String email,
      @Nullable String mobile) {

    AddSchoolStaff.Command toCommand() {
      return new AddSchoolStaff.Command(
          new SchoolId(GlobalId.uuid("School", schoolId, "input", "schoolId")),
          role,
          firstName,
          lastName,
          email,
          mobile);
    }
  }

  record AddBodyStaffInput(
      String appropriateBodyId,
      Role role,
      String firstName,
      String lastName,
      String email,
      @Nullable String mobile) {

    AddBodyStaff.Command toCommand() {
      return new AddBodyStaff.Command(
          new AppropriateBodyId(
              GlobalId.uuid("AppropriateBody", appropriateBodyId, "input", "appropriateBodyId")),
          role,
          firstName,
          lastName,
          email,
          mobile);
    }
  }

  record ResendInvitationInput(String accountId) {

    ResendInvitation.Command toCommand() {
      return new ResendInvitation.Command(
          new AccountId(GlobalId.uuid(AccountView.TYPE, accountId, "input", "accountId")));
    }
  }

  record StaffPayload(@Nullable StaffView staff, List<ProblemView> problems) {}

  @MutationMapping
  StaffPayload addSchoolStaff(@Argument AddSchoolStaffInput input, Viewer viewer) {
    return Payload.of(
        addSchoolStaff.handle(viewer, input.toCommand()), StaffView::of, StaffPayload::new);
  }

  @MutationMapping
  StaffPayload addBodyStaff(@Argument AddBodyStaffInput input, Viewer viewer) {
    return Payload.of(
        addBodyStaff.handle(viewer, input.toCommand()), StaffView::of, StaffPayload::new);
  }

  @MutationMapping
  StaffPayload resendInvitation(@Argument ResendInvitationInput input, Viewer viewer) {
    return Payload.of(
        resendInvitation.handle(viewer, input.toCommand()), StaffView::of, StaffPayload::new);
  }
}
