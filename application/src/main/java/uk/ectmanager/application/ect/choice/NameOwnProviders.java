package uk.ectmanager.application.ect.choice;

import java.util.List;
import uk.ectmanager.application.EventHandler;
import uk.ectmanager.application.RecordedEvent;
import uk.ectmanager.domain.ect.choice.Choice;
import uk.ectmanager.domain.ect.choice.ChoiceEvent.ChoiceAdded;
import uk.ectmanager.domain.ect.choice.ProgrammeProvider;
import uk.ectmanager.domain.ect.choice.ProviderKind;

/** Makes the name of a provider that a body added known wherever its code is shown. */
public final class NameOwnProviders implements EventHandler {

  private final ProgrammeProviders providers;

  public NameOwnProviders(ProgrammeProviders providers) {
    this.providers = providers;
  }

  @Override
  public void handle(RecordedEvent recorded) {
    if (recorded.event() instanceof ChoiceAdded added && added.code().startsWith(Choice.OWN)) {
      switch (added.kind()) {
        case LEAD_PROVIDER -> name(added, ProviderKind.LEAD_PROVIDER);
        case DELIVERY_PARTNER -> name(added, ProviderKind.DELIVERY_PARTNER);
        case TITLE, TRAINING_INSTITUTE, SUBJECT, AGE_RANGE, KEY_STAGE, PROGRAMME_TYPE -> {
          // registrations keep the label itself
        }
      }
    }
  }

  private void name(ChoiceAdded added, ProviderKind kind) {
    providers.put(List.of(new ProgrammeProvider(added.code(), added.label(), kind)));
  }
}
