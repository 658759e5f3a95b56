package uk.ectmanager.domain.shared;

/** How a person is addressed; each part 1 to 70 characters (reference 3.1). */
public record PersonName(String first, String last) {

  /** The longest a part may be. */
  public static final int MOST = 70;

  public PersonName {
    if (first.isBlank() || last.isBlank() || first.length() > MOST || last.length() > MOST) {
      throw new IllegalArgumentException(
          "a name has a first and a last part of 1 to 70 characters");
    }
  }

  /** First and last name with a blank between. */
  public String full() {
    return first + " " + last;
  }

  /**
   * Reads what a person typed, noting what is wrong under {@code firstName} and {@code lastName}.
   */
  public static Result<PersonName> parse(
      @org.jspecify.annotations.Nullable String first,
      @org.jspecify.annotations.Nullable String last,
      String... path) {
    var problems = new Problems();
    var firstName = problems.line(first, MOST, "a first name", below(path, "firstName"));
    var lastName = problems.line(last, MOST, "a last name", below(path, "lastName"));
    if (firstName == null || lastName == null) {
      return Result.refused(problems.all());
    }
    return Result.done(new PersonName(firstName, lastName));
  }

  private static String[] below(String[] path, String step) {
    var longer = java.util.Arrays.copyOf(path, path.length + 1);
    longer[path.length] = step;
    return longer;
  }
}
