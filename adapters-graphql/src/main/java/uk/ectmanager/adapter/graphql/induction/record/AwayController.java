package uk.ectmanager.adapter.graphql.induction.record;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;
import uk.ectmanager.adapter.graphql.Payload;
import uk.ectmanager.application.induction.record.ChooseLeaveExtension;
import uk.ectmanager.application.induction.record.RecordAbsence;
import uk.ectmanager.application.induction.record.RecordLeave;
import uk.ectmanager.domain.access.Viewer;

/** What people record about the days on which an ECT is away. */
@Controller
final class AwayController {

  private final RecordAbsence recordAbsence;
  private final RecordLeave recordLeave;
  private final ChooseLeaveExtension chooseLeaveExtension;

  AwayController(
      RecordAbsence recordAbsence,
      RecordLeave recordLeave,
      ChooseLeaveExtension chooseLeaveExtension) {
    this.recordAbsence = recordAbsence;
    this.recordLeave = recordLeave;
    this.chooseLeaveExtension = chooseLeaveExtension;
  }

  @MutationMapping
  InductionPayload recordAbsence(@Argument RecordAbsenceInput input, Viewer viewer) {
    return Payload.of(
        recordAbsence.handle(viewer, input.toCommand()), one -> one, InductionPayload::of);
  }

  @MutationMapping
  InductionPayload recordLeave(@Argument RecordLeaveInput input, Viewer viewer) {
    return Payload.of(
        recordLeave.handle(viewer, input.toCommand()), one -> one, InductionPayload::of);
  }

  @MutationMapping
  InductionPayload chooseLeaveExtension(@Argument ChooseLeaveExtensionInput input, Viewer viewer) {
    return Payload.of(
        chooseLeaveExtension.handle(viewer, input.toCommand()), one -> one, InductionPayload::of);
  }
}
