package uk.ectmanager.application.ect.choice;

import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.ect.choice.Choice;
import uk.ectmanager.domain.ect.choice.ChoiceKind;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.Result;

/** Retires an entry of a list: nobody chooses it any more, and forms that name it stay valid. */
public final class RetireChoice {

  private final ChoiceDesk desk;

  public RetireChoice(ChoiceDesk desk) {
    this.desk = desk;
  }

  /** What to retire, where. */
  public record Command(AppropriateBodyId body, ChoiceKind kind, String code) {}

  /** The entry. */
  public Result<Choice> handle(Viewer viewer, Command command) {
    return desk.change(
        viewer,
        command.body,
        (choices, builtIn) -> choices.retire(builtIn, command.kind, command.code));
  }
}
