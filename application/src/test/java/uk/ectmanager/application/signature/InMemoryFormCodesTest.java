package uk.ectmanager.application.signature;

class InMemoryFormCodesTest implements FormCodesContract {

  private final FormCodes codes = new InMemoryFormCodes();

  @Override
  public FormCodes codes() {
    return codes;
  }
}
