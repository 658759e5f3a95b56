package uk.ectmanager.application.transfer;

class InMemoryTransfersTest implements TransfersContract {

  private final InMemoryTransfers transfers = new InMemoryTransfers();

  @Override
  public Transfers store() {
    return transfers;
  }
}
