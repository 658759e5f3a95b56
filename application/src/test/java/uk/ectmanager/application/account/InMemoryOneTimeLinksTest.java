package uk.ectmanager.application.account;

class InMemoryOneTimeLinksTest implements OneTimeLinksContract {

  private final OneTimeLinks links = new InMemoryOneTimeLinks();

  @Override
  public OneTimeLinks links() {
    return links;
  }
}
