package uk.ectmanager.application.body;

class InMemoryAppropriateBodiesTest implements AppropriateBodiesContract {

  private final AppropriateBodies bodies = new InMemoryAppropriateBodies();

  @Override
  public AppropriateBodies bodies() {
    return bodies;
  }
}
