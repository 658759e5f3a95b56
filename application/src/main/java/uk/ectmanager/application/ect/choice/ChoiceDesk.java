package uk.ectmanager.application.ect.choice;

import java.util.List;
import java.util.function.BiFunction;
import uk.ectmanager.application.DuplicateKey;
import uk.ectmanager.application.Journal;
import uk.ectmanager.application.NotPermitted;
import uk.ectmanager.application.StaleAggregate;
import uk.ectmanager.application.body.BodyDirectory;
import uk.ectmanager.domain.access.Permission;
import uk.ectmanager.domain.access.Subject;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.ect.choice.BodyChoices;
import uk.ectmanager.domain.ect.choice.Choice;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.ProblemCode;
import uk.ectmanager.domain.shared.Result;

/** What every change of a body's lists begins and ends with. */
public final class ChoiceDesk {

  private final ChoiceStore store;
  private final ChoiceLists lists;
  private final BodyDirectory bodies;
  private final Journal journal;

  public ChoiceDesk(ChoiceStore store, ChoiceLists lists, BodyDirectory bodies, Journal journal) {
    this.store = store;
    this.lists = lists;
    this.bodies = bodies;
    this.journal = journal;
  }

  /** Changes the lists of a body of the viewer's, in one write. */
  Result<Choice> change(
      Viewer viewer,
      AppropriateBodyId body,
      BiFunction<BodyChoices, List<Choice>, Result<BodyChoices.Step>> decide) {
    NotPermitted.unlessEver(viewer, Permission.MANAGE_CHOICES);
    var subject = Subject.of(body);
    if (!viewer.may(Permission.VIEW_BODY, subject) || bodies.find(body).isEmpty()) {
      return Result.refused(
          ProblemCode.NOT_FOUND,
          "There is no such appropriate body.",
          "input",
          "appropriateBodyId");
    }
    NotPermitted.unless(viewer, Permission.MANAGE_CHOICES, subject);
    var found = store.find(body);
    var before = found.isPresent() ? found.get().value() : BodyChoices.none(body);
    return decide
        .apply(before, lists.builtIn())
        .map(step -> {
          var entries = journal.entries(viewer, step.event());
          if (found.isPresent()) {
            store.save(found.get().with(step.next()), entries);
          } else {
            addFirst(step.next(), entries);
          }
          return step.choice();
        });
  }

  private void addFirst(BodyChoices first, List<uk.ectmanager.application.RecordedEvent> entries) {
    try {
      store.add(first, entries);
    } catch (DuplicateKey meanwhile) {
      throw new StaleAggregate("the choice lists of a body");
    }
  }
}
