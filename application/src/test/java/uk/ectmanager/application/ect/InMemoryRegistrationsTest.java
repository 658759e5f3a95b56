package uk.ectmanager.application.ect;

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
