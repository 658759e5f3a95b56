package uk.ectmanager.application.ect.choice;

import java.util.ArrayList;
import java.util.List;
import uk.ectmanager.domain.ect.choice.Choice;
import uk.ectmanager.domain.ect.choice.ChoiceKind;
import uk.ectmanager.domain.ect.section.ProgrammeKind;

/** Built-in lists that hold what the samples choose. */
public final class SomeChoices {

  private SomeChoices() {}

  /** The lists, without providers. */
  public static List<Choice> builtIn() {
    var all = new ArrayList<Choice>();
    add(all, ChoiceKind.TITLE, "Ms", "Mr");
    add(all, ChoiceKind.TRAINING_INSTITUTE, "University of Somewhere", "Anywhere", "Other");
    add(all, ChoiceKind.SUBJECT, "Mathematics", "Art", "Physics");
    add(all, ChoiceKind.AGE_RANGE, "5 to 11", "11 to 16");
    add(all, ChoiceKind.KEY_STAGE, "Key stage 3", "Key stage 4", "Year 3");
    all.add(Choice.builtIn(ChoiceKind.PROGRAMME_TYPE, "Provider-led", ProgrammeKind.PROVIDER_LED));
    all.add(
        Choice.builtIn(
            ChoiceKind.PROGRAMME_TYPE, "Core induction programme", ProgrammeKind.SCHOOL_LED));
    return all;
  }

  private static void add(List<Choice> all, ChoiceKind kind, String... labels) {
    for (var label : labels) {
      all.add(Choice.builtIn(kind, label, null));
    }
  }
}
