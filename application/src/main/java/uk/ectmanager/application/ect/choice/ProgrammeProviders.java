package uk.ectmanager.application.ect.choice;

import java.util.Collection;
import java.util.List;
import uk.ectmanager.domain.ect.choice.ProgrammeProvider;

/** The lead providers and delivery partners that a registration may name; a short list. */
public interface ProgrammeProviders {

  /** All of them, by name, then code. */
  List<ProgrammeProvider> all();

  /** Adds each, or replaces the one of the same code; others stay. */
  void put(Collection<ProgrammeProvider> providers);
}
