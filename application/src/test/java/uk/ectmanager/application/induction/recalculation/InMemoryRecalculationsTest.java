package uk.ectmanager.application.induction.recalculation;

class InMemoryRecalculationsTest implements RecalculationsContract {

  private final InMemoryRecalculations recalculations = new InMemoryRecalculations();

  @Override
  public Recalculations recalculations() {
    return recalculations;
  }
}
