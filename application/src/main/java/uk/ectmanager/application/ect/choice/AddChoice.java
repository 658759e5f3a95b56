package uk.ectmanager.application.ect.choice;

import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.ect.choice.Choice;
import uk.ectmanager.domain.ect.choice.ChoiceKind;
import uk.ectmanager.domain.ect.section.ProgrammeKind;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.Result;

/** Adds an entry to a list of an appropriate body, or takes back a retired one. */
public final class AddChoice {

  private final ChoiceDesk desk;

  public AddChoice(ChoiceDesk desk) {
    this.desk = desk;
  }

  /**
   * What to add, where.
   *
   * @param programme how such a programme is delivered; needed exactly for a programme type
   */
  public record Command(
      AppropriateBodyId body,
      ChoiceKind kind,
      @Nullable String label,
      @Nullable ProgrammeKind programme) {}

  /** The entry. */
  public Result<Choice> handle(Viewer viewer, Command command) {
    return desk.change(
        viewer,
        command.body,
        (choices, builtIn) -> choices.add(builtIn, command.kind, command.label, command.programme));
  }
}
