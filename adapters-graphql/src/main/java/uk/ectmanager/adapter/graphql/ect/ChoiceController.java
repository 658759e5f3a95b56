package uk.ectmanager.adapter.graphql.ect;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import uk.ectmanager.adapter.graphql.Payload;
import uk.ectmanager.adapter.graphql.body.AppropriateBodyView;
import uk.ectmanager.application.ect.choice.AddChoice;
import uk.ectmanager.application.ect.choice.ListChoices;
import uk.ectmanager.application.ect.choice.RetireChoice;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.ect.choice.ChoiceKind;
import uk.ectmanager.domain.ect.section.ProgrammeKind;

/** The lists that registrations choose from. */
@Controller
final class ChoiceController {

  private final ListChoices listChoices;
  private final AddChoice addChoice;
  private final RetireChoice retireChoice;

  ChoiceController(ListChoices listChoices, AddChoice addChoice, RetireChoice retireChoice) {
    this.listChoices = listChoices;
    this.addChoice = addChoice;
    this.retireChoice = retireChoice;
  }

  /** The schema's AddChoiceInput. */
  record AddChoiceInput(
      String appropriateBodyId,
      ChoiceKind kind,
      String label,
      @Nullable ProgrammeKind programmeKind) {

    AddChoice.Command toCommand() {
      return new AddChoice.Command(
          AppropriateBodyView.read(appropriateBodyId, "input", "appropriateBodyId"),
          kind,
          label,
          programmeKind);
    }
  }

  /** The schema's RetireChoiceInput. */
  record RetireChoiceInput(String appropriateBodyId, ChoiceKind kind, String code) {

    RetireChoice.Command toCommand() {
      return new RetireChoice.Command(
          AppropriateBodyView.read(appropriateBodyId, "input", "appropriateBodyId"), kind, code);
    }
  }

  @QueryMapping
  List<ChoiceView> choices(@Argument @Nullable List<ChoiceKind> kinds, Viewer viewer) {
    var query = new ListChoices.Query(kinds == null ? Set.of() : Set.copyOf(kinds));
    return listChoices.handle(viewer, query).stream().map(ChoiceView::of).toList();
  }

  @MutationMapping
  ChoicePayload addChoice(@Argument AddChoiceInput input, Viewer viewer) {
    return Payload.of(
        addChoice.handle(viewer, input.toCommand()), ChoiceView::of, ChoicePayload::new);
  }

  @MutationMapping
  ChoicePayload retireChoice(@Argument RetireChoiceInput input, Viewer viewer) {
    return Payload.of(
        retireChoice.handle(viewer, input.toCommand()), ChoiceView::of, ChoicePayload::new);
  }
}
