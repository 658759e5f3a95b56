package uk.ectmanager.adapter.graphql.account;

import java.util.Optional;
import java.util.UUID;
import uk.ectmanager.adapter.graphql.NodeSource;
import uk.ectmanager.application.account.FindAccount;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.shared.AccountId;

/** Fetches accounts again by id. */
public final class AccountNodes implements NodeSource {

  private final FindAccount findAccount;

  /** Asks this use case. */
  public AccountNodes(FindAccount findAccount) {
    this.findAccount = findAccount;
  }

  @Override
  public String type() {
    return AccountView.TYPE;
  }

  @Override
  public Optional<AccountView> find(Viewer viewer, UUID id) {
    return findAccount
        .handle(viewer, new FindAccount.Command(new AccountId(id)))
        .map(AccountView::of);
  }
}
