package uk.ectmanager.adapter.graphql.induction.record;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;
import uk.ectmanager.adapter.graphql.Payload;
import uk.ectmanager.application.induction.record.ChangeContract;
import uk.ectmanager.application.induction.record.JoinSchool;
import uk.ectmanager.application.induction.record.ReportLeaving;
import uk.ectmanager.application.induction.record.StrikeEntry;
import uk.ectmanager.domain.access.Viewer;

/** What people record about the posts of an ECT, and take back. */
@Controller
final class PostingController {

  private final ChangeContract changeContract;
  private final ReportLeaving reportLeaving;
  private final JoinSchool joinSchool;
  private final StrikeEntry strikeEntry;

  PostingController(
      ChangeContract changeContract,
      ReportLeaving reportLeaving,
      JoinSchool joinSchool,
      StrikeEntry strikeEntry) {
    this.changeContract = changeContract;
    this.reportLeaving = reportLeaving;
    this.joinSchool = joinSchool;
    this.strikeEntry = strikeEntry;
  }

  @MutationMapping
  InductionPayload changeContract(@Argument ChangeContractInput input, Viewer viewer) {
    return Payload.of(
        changeContract.handle(viewer, input.toCommand()), one -> one, InductionPayload::of);
  }

  @MutationMapping
  InductionPayload reportLeaving(@Argument ReportLeavingInput input, Viewer viewer) {
    return Payload.of(
        reportLeaving.handle(viewer, input.toCommand()), one -> one, InductionPayload::of);
  }

  @MutationMapping
  InductionPayload joinSchool(@Argument JoinSchoolInput input, Viewer viewer) {
    return Payload.of(
        joinSchool.handle(viewer, input.toCommand()), one -> one, InductionPayload::of);
  }

  @MutationMapping
  InductionPayload strikeEntry(@Argument StrikeEntryInput input, Viewer viewer) {
    return Payload.of(
        strikeEntry.handle(viewer, input.toCommand()), one -> one, InductionPayload::of);
  }
}
