package uk.ectmanager.application.school;

import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.body.BodyDirectory;
import uk.ectmanager.domain.school.SchoolSearch;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.ProblemCode;
import uk.ectmanager.domain.shared.Problems;
import uk.ectmanager.domain.shared.Result;

/** Anybody finds a school that they may register, by postcode, part of the name, or URN. */
public final class FindSchools {

  /** The fewest characters to look for. */
  public static final int FEWEST_CHARACTERS = 3;

  /** The most characters to look for. */
  public static final int MOST_CHARACTERS = 100;

  /** The most schools at once. */
  public static final int MOST_SCHOOLS = 20;

  private final Schools schools;
  private final BodyDirectory bodies;

  public FindSchools(Schools schools, BodyDirectory bodies) {
    this.schools = schools;
    this.bodies = bodies;
  }

  /** What is looked for, and how many at most. */
  public record Query(@Nullable String search, int first) {}

  /** The schools, by name; refused when too little is looked for or too much wanted. */
  public Result<List<SchoolListing>> handle(Query query) {
    var problems = new Problems();
    var text = problems.text(query.search(), MOST_CHARACTERS, "what to look for", "search");
    if (text != null && text.length() < FEWEST_CHARACTERS) {
      problems.add(
          ProblemCode.INVALID, "Enter at least " + FEWEST_CHARACTERS + " characters.", "search");
    }
    if (query.first() < 1 || query.first() > MOST_SCHOOLS) {
      problems.add(ProblemCode.OUT_OF_RANGE, "first must be 1 to " + MOST_SCHOOLS + ".", "first");
    }
    if (text == null || !problems.none()) {
      return Result.refused(problems.all());
    }
    var found = schools.search(SchoolSearch.of(text), query.first());
    var ids = new HashSet<AppropriateBodyId>();
    found.forEach(school -> ids.addAll(school.visibleTo()));
    var known = bodies.findAll(ids);
    return Result.done(found.stream().map(school -> SchoolListing.of(school, known)).toList());
  }
}
