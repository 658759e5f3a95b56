package uk.ectmanager.adapter.graphql.induction.record;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;
import uk.ectmanager.adapter.graphql.Payload;
import uk.ectmanager.application.induction.record.ExtendInduction;
import uk.ectmanager.application.induction.record.NameLeadSchool;
import uk.ectmanager.application.induction.record.ReduceInduction;
import uk.ectmanager.domain.access.Viewer;

/** What the appropriate body decides about a running induction. */
@Controller
final class DecisionController {

  private final ExtendInduction extendInduction;
  private final ReduceInduction reduceInduction;
  private final NameLeadSchool nameLeadSchool;

  DecisionController(
      ExtendInduction extendInduction,
      ReduceInduction reduceInduction,
      NameLeadSchool nameLeadSchool) {
    this.extendInduction = extendInduction;
    this.reduceInduction = reduceInduction;
    this.nameLeadSchool = nameLeadSchool;
  }

  @MutationMapping
  InductionPayload extendInduction(@Argument ExtendInductionInput input, Viewer viewer) {
    return Payload.of(
        extendInduction.handle(viewer, input.toCommand()), one -> one, InductionPayload::of);
  }

  @MutationMapping
  InductionPayload reduceInduction(@Argument ReduceInductionInput input, Viewer viewer) {
    return Payload.of(
        reduceInduction.handle(viewer, input.toCommand()), one -> one, InductionPayload::of);
  }

  @MutationMapping
  InductionPayload nameLeadSchool(@Argument NameLeadSchoolInput input, Viewer viewer) {
    return Payload.of(
        nameLeadSchool.handle(viewer, input.toCommand()), one -> one, InductionPayload::of);
  }
}
