package uk.ectmanager.application.ect;

import uk.ectmanager.application.ect.choice.InMemoryProgrammeProviders;
import uk.ectmanager.application.ect.choice.ProgrammeProviders;
import uk.ectmanager.application.ect.choice.ProgrammeProvidersContract;

class InMemoryRegistrationsTest implements RegistrationsContract, ProgrammeProvidersContract {

  private final InMemoryRegistrations registrations = new InMemoryRegistrations();
  private final InMemoryProgrammeProviders providers = new InMemoryProgrammeProviders();

  @Override
  public Registrations store() {
    return registrations;
  }

  @Override
  public ProgrammeProviders providers() {
    return providers;
  }
}
