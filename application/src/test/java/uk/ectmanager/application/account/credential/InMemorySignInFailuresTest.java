package uk.ectmanager.application.account.credential;

class InMemorySignInFailuresTest implements SignInFailuresContract {

  private final SignInFailures failures = new InMemorySignInFailures();

  @Override
  public SignInFailures failures() {
    return failures;
  }
}
