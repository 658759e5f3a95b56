package uk.ectmanager.application.account.credential;

class InMemoryOneTimeLinksTest implements OneTimeLinksContract {

  private final OneTimeLinks links = new InMemoryOneTimeLinks();

  @Override
  public OneTimeLinks links() {
    return links;
  }
}
