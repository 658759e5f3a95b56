package uk.ectmanager.application.ect.check;

class InMemoryWaitingChecksTest implements WaitingChecksContract {

  private final WaitingChecks checks = new InMemoryWaitingChecks();

  @Override
  public WaitingChecks checks() {
    return checks;
  }
}
