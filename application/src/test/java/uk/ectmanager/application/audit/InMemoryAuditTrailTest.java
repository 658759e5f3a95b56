package uk.ectmanager.application.audit;

class InMemoryAuditTrailTest implements AuditTrailContract {

  private final InMemoryAuditTrail trail = new InMemoryAuditTrail();

  @Override
  public AuditTrail trail() {
    return trail;
  }
}
