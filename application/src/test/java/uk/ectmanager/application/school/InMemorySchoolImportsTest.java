package uk.ectmanager.application.school;

class InMemorySchoolImportsTest implements SchoolImportsContract {

  private final SchoolImports imports = new InMemorySchoolImports();

  @Override
  public SchoolImports imports() {
    return imports;
  }
}
