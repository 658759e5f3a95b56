package uk.ectmanager.application.ect.choice;

import java.util.List;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.ect.choice.Choice;
import uk.ectmanager.domain.ect.choice.ProgrammeProvider;

/**
 * The lead providers and delivery partners that every registration may name, for anyone signed in;
 * what a body added is in its own lists.
 */
public final class ListProgrammeProviders {

  private final ProgrammeProviders providers;

  public ListProgrammeProviders(ProgrammeProviders providers) {
    this.providers = providers;
  }

  /** All of them, by name. */
  public List<ProgrammeProvider> handle(Viewer viewer) {
    return providers.all().stream().filter(one -> !one.code().startsWith(Choice.OWN)).toList();
  }
}
