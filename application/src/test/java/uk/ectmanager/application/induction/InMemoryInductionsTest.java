package uk.ectmanager.application.induction;

/** The fake keeps the contract. */
class InMemoryInductionsTest implements InductionsContract {

  private final InMemoryInductions store = new InMemoryInductions();

  @Override
  public Inductions store() {
    return store;
  }
}
