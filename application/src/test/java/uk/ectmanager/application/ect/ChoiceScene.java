package uk.ectmanager.application.ect;

import uk.ectmanager.application.body.BodyDirectory;
import uk.ectmanager.application.ect.choice.AddChoice;
import uk.ectmanager.application.ect.choice.ChoiceDesk;
import uk.ectmanager.application.ect.choice.ListChoices;
import uk.ectmanager.application.ect.choice.ListProgrammeProviders;
import uk.ectmanager.application.ect.choice.RetireChoice;
import uk.ectmanager.application.school.SchoolDirectory;

/** The lists that the registrations of a scene choose from. */
public final class ChoiceScene {

  private final RegistrationScene scene;

  public ChoiceScene(RegistrationScene scene) {
    this.scene = scene;
  }

  /** Lists choices. */
  public ListChoices list() {
    return new ListChoices(scene.lists, new SchoolDirectory(scene.schools));
  }

  /** Adds choices. */
  public AddChoice adder() {
    return new AddChoice(desk());
  }

  /** Retires choices. */
  public RetireChoice retirer() {
    return new RetireChoice(desk());
  }

  private ChoiceDesk desk() {
    return new ChoiceDesk(
        scene.choices, scene.lists, new BodyDirectory(scene.bodies), scene.journal);
  }

  /** Lists programme providers. */
  public ListProgrammeProviders providers() {
    return new ListProgrammeProviders(scene.providers);
  }
}
