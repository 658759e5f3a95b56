package uk.ectmanager.application.school;

class InMemorySchoolsTest implements SchoolsContract {

  private final Schools schools = new InMemorySchools();

  @Override
  public Schools schools() {
    return schools;
  }
}
