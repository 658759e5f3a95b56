package uk.ectmanager.application.ect.choice;

import java.util.List;
import java.util.Set;
import uk.ectmanager.application.AggregateStoreContract;
import uk.ectmanager.application.CountingIds;
import uk.ectmanager.application.Journal;
import uk.ectmanager.application.RecordedEvent;
import uk.ectmanager.application.SystemViewer;
import uk.ectmanager.application.body.SomeBodies;
import uk.ectmanager.application.ect.AnEct;
import uk.ectmanager.domain.ect.choice.BodyChoices;
import uk.ectmanager.domain.ect.choice.Choice;
import uk.ectmanager.domain.ect.choice.ChoiceEvent;
import uk.ectmanager.domain.ect.choice.ChoiceKind;
import uk.ectmanager.domain.ect.section.ProgrammeKind;
import uk.ectmanager.domain.shared.AppropriateBodyId;

/** What every storage of choice lists must do. */
public interface ChoiceStoreContract
    extends AggregateStoreContract<AppropriateBodyId, BodyChoices> {

  @Override
  default AppropriateBodyId idOf(BodyChoices aggregate) {
    return aggregate.body();
  }

  @Override
  default List<BodyChoices> samples() {
    return List.of(
        BodyChoices.none(SomeBodies.NORTHMOOR),
        new BodyChoices(
            SomeBodies.SOUTHFEN,
            List.of(
                Choice.own(ChoiceKind.SUBJECT, "Käse & Brot", null),
                Choice.own(ChoiceKind.PROGRAMME_TYPE, "Our programme", ProgrammeKind.SCHOOL_LED)),
            Set.of("SUBJECT/latin", "TITLE/mx")));
  }

  @Override
  default BodyChoices changed(BodyChoices aggregate) {
    return new BodyChoices(aggregate.body(), aggregate.own(), Set.of("TITLE/ms"));
  }

  @Override
  default List<RecordedEvent> someEvents() {
    return new Journal(new CountingIds(), () -> AnEct.NOW)
        .entries(
            SystemViewer.at(AnEct.NOW),
            new ChoiceEvent.ChoiceAdded(
                SomeBodies.NORTHMOOR, ChoiceKind.SUBJECT, "own-latin", "Latin"),
            new ChoiceEvent.ChoiceRetired(SomeBodies.NORTHMOOR, ChoiceKind.TITLE, "mx", "Mx"));
  }
}
