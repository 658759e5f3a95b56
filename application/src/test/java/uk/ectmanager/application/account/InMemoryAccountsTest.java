package uk.ectmanager.application.account;

class InMemoryAccountsTest implements AccountsContract, AccountDirectoryContract {

  private final InMemoryAccounts accounts = new InMemoryAccounts();

  @Override
  public Accounts accounts() {
    return accounts;
  }
}
