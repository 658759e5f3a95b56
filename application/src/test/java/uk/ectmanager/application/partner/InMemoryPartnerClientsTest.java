package uk.ectmanager.application.partner;

class InMemoryPartnerClientsTest implements PartnerClientsContract {

  private final InMemoryPartnerClients clients = new InMemoryPartnerClients();

  @Override
  public PartnerClients store() {
    return clients;
  }
}
