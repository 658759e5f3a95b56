package uk.ectmanager.application.school;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.Journal;
import uk.ectmanager.application.Versioned;
import uk.ectmanager.application.body.BodyDirectory;
import uk.ectmanager.domain.access.Role;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.body.AppropriateBody;
import uk.ectmanager.domain.school.Applicant;
import uk.ectmanager.domain.school.School;
import uk.ectmanager.domain.school.Urn;
import uk.ectmanager.domain.shared.AccountId;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.ProblemCode;
import uk.ectmanager.domain.shared.Problems;
import uk.ectmanager.domain.shared.Result;

/**
 * A headteacher or induction lead, who needs no account, asks an appropriate body to take their
 * school (reference 6.1).
 */
public final class RegisterSchool {

  /** Stands for somebody without an account. */
  private static final AccountId NOBODY = new AccountId(new UUID(0, 0));

  private final Schools schools;
  private final BodyDirectory bodies;
  private final Journal journal;
  private final InstantSource clock;

  public RegisterSchool(
      Schools schools, BodyDirectory bodies, Journal journal, InstantSource clock) {
    this.schools = schools;
    this.bodies = bodies;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * The school and the person, as typed.
   *
   * @param origin the network address of the request
   */
  public record Command(
      @Nullable String urn,
      AppropriateBodyId body,
      Role role,
      @Nullable String firstName,
      @Nullable String lastName,
      @Nullable String email,
      @Nullable String phone,
      String origin) {}

  /** Asks; refused with every reason at once and advice on what to do instead. */
  public Result<SchoolListing> handle(Command command) {
    var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    var problems = new Problems();
    var urn = problems.take(Urn.parse(command.urn(), "input", "urn"));
    var applicant =
        problems.take(
            Applicant.parse(
                command.role(),
                command.firstName(),
                command.lastName(),
                command.email(),
                command.phone(),
                now));
    if (urn == null) {
      return Result.refused(problems.all());
    }
    var found = schools.findByUrn(urn);
    if (found.isEmpty()) {
      problems.add(ProblemCode.NOT_FOUND, SchoolListing.UNKNOWN, "input", "urn");
      return Result.refused(problems.all());
    }
    var school = found.get().value();
    var ids = new HashSet<>(school.visibleTo());
    ids.add(command.body());
    var known = bodies.findAll(ids);
    SchoolListing.taken(school, known)
        .ifPresent(why -> problems.add(ProblemCode.WRONG_STATE, why, "input", "urn"));
    var body = known.get(command.body());
    if (body != null && !SchoolListing.mayServe(body, school)) {
      problems.add(
          ProblemCode.INVALID, SchoolListing.kindFits(body.kind()), "input", "appropriateBodyId");
    }
    if (school instanceof School.Listed listed) {
      problems.addAll(listed.against(command.body()));
    }
    return problems.orElseTry(
        () -> register(found.get(), command, Objects.requireNonNull(applicant), known));
  }

  private Result<SchoolListing> register(
      Versioned<School> found,
      Command command,
      Applicant applicant,
      Map<AppropriateBodyId, AppropriateBody> known) {
    return switch (found.value()) {
      case School.Listed listed ->
          listed
              .register(command.body(), applicant)
              .map(step -> {
                var actor =
                    new Viewer(
                        NOBODY,
                        applicant.name().full() + " (not signed in)",
                        Set.of(),
                        applicant.askedAt(),
                        command.origin());
                schools.save(found.with(step.school()), journal.entries(actor, step.event()));
                return SchoolListing.of(step.school(), known);
              });
      case School.Pending pending -> throw new IllegalStateException("refused above");
      case School.Authorised authorised -> throw new IllegalStateException("refused above");
    };
  }
}
