package uk.ectmanager.application.account;

class InMemorySignInFailuresTest implements SignInFailuresContract {

  private final SignInFailures failures = new InMemorySignInFailures();

  @Override
  public SignInFailures failures() {
    return failures;
  }
}
