package uk.ectmanager.application.overview;

class InMemoryEctRowsTest implements EctRowsContract {

  private final InMemoryEctRows rows = new InMemoryEctRows();

  @Override
  public EctRows rows() {
    return rows;
  }
}
