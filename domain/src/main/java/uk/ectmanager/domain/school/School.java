package uk.ectmanager.domain.school;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.school.SchoolEvent.SchoolAuthorised;
import uk.ectmanager.domain.school.SchoolEvent.SchoolDetailsChanged;
import uk.ectmanager.domain.school.SchoolEvent.SchoolListed;
import uk.ectmanager.domain.school.SchoolEvent.SchoolRefused;
import uk.ectmanager.domain.school.SchoolEvent.SchoolRegistrationRequested;
import uk.ectmanager.domain.school.SchoolEvent.SpecialMeasuresChanged;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.Change;
import uk.ectmanager.domain.shared.Problem;
import uk.ectmanager.domain.shared.ProblemCode;
import uk.ectmanager.domain.shared.Problems;
import uk.ectmanager.domain.shared.Result;
import uk.ectmanager.domain.shared.SchoolId;

/**
 * A school, one per URN (reference 6.1). Appropriate bodies load it from the official register;
 * then a headteacher or induction lead registers it with one of them, which authorises or refuses.
 */
public sealed interface School {

  /** The longest reason for a refusal. */
  int MOST_REASON = 1000;

  /** Its identifier. */
  SchoolId id();

  /** What the official register says. */
  SchoolDetails details();

  /** The appropriate bodies that loaded it; never empty. */
  Set<AppropriateBodyId> listedBy();

  /** Known from the register; {@code refusalReason} is why it was last refused, null if never. */
  record Listed(
      SchoolId id,
      SchoolDetails details,
      Set<AppropriateBodyId> listedBy,
      @Nullable String refusalReason)
      implements School {

    public Listed {
      listedBy = checked(id, listedBy);
    }

    /**
     * The applicant asks this body to take the school; refused when the school is closed or the
     * body did not load it.
     */
    public Result<Step<Pending>> register(AppropriateBodyId body, Applicant applicant) {
      var problems = new Problems();
      problems.addAll(against(body));
      return problems.orElse(() ->
          new Step<>(
              new Pending(id, details, listedBy, body, applicant, refusalReason),
              new SchoolRegistrationRequested(id, body, details.name(), applicant)));
    }

    /** Why it cannot be registered with that body, whoever asks; empty when it can. */
    public List<Problem> against(AppropriateBodyId body) {
      var problems = new Problems();
      if (!details.isOpen()) {
        problems.add(
            ProblemCode.WRONG_STATE,
            "The official register says that this school is " + details.status() + ".",
            "input",
            "urn");
      }
      if (!listedBy.contains(body)) {
        problems.add(
            ProblemCode.INVALID,
            "This school cannot be registered with that appropriate body; choose one of those that"
                + " are named with the school.",
            "input",
            "appropriateBodyId");
      }
      return problems.all();
    }
  }

  /** Registered with a body that has to decide. */
  record Pending(
      SchoolId id,
      SchoolDetails details,
      Set<AppropriateBodyId> listedBy,
      AppropriateBodyId body,
      Applicant applicant,
      @Nullable String refusalReason)
      implements School {

    public Pending {
      listedBy = checked(id, listedBy);
    }

    /** The body takes the school; the applicant is invited when the event is heard. */
    public Step<Authorised> authorise() {
      return new Step<>(
          new Authorised(id, details, listedBy, body, false),
          new SchoolAuthorised(id, body, details.name(), applicant));
    }

    /** The body does not take the school, which may be registered again. */
    public Result<Step<Listed>> refuse(@Nullable String reason) {
      return reason(reason)
          .map(why ->
              new Step<>(
                  new Listed(id, details, listedBy, why),
                  new SchoolRefused(id, body, details.name(), applicant, why)));
    }

    /** The reason of a refusal, which is needed. */
    public static Result<String> reason(@Nullable String raw) {
      var problems = new Problems();
      var why = problems.text(raw, MOST_REASON, "a reason", "input", "reason");
      return problems.orElse(() -> Objects.requireNonNull(why));
    }
  }

  /**
   * May register ECTs.
   *
   * @param specialMeasures whether its body noted that it is in special measures, so that no
   *     induction begins there (G 2.4)
   */
  record Authorised(
      SchoolId id,
      SchoolDetails details,
      Set<AppropriateBodyId> listedBy,
      AppropriateBodyId body,
      boolean specialMeasures)
      implements School {

    public Authorised {
      listedBy = checked(id, listedBy);
    }

    /** Notes that it is in special measures, or is not any more; refused when known already. */
    public Result<Step<Authorised>> specialMeasures(boolean now) {
      if (now == specialMeasures) {
        return Result.refused(
            ProblemCode.WRONG_STATE,
            now
                ? "The school is in special measures already."
                : "The school is not in special measures.",
            "input",
            "specialMeasures");
      }
      return Result.done(
          new Step<>(
              new Authorised(id, details, listedBy, body, now),
              new SpecialMeasuresChanged(id, body, details.name(), now)));
    }
  }

  /** The next state with the event that tells of it. */
  record Step<S extends School>(S school, SchoolEvent event) {}

  /** What a row of the register does to a school that is known. */
  sealed interface Refresh {
    /** Everything is known as it is. */
    record Unchanged() implements Refresh {}

    /** The school is registered with another appropriate body, which alone may change it. */
    record NotYours() implements Refresh {}

    /** The body has the school now, or knows it better. */
    record Updated(School school, List<SchoolEvent> events, boolean newToBody) implements Refresh {
      public Updated {
        events = List.copyOf(events);
      }
    }
  }

  /** A school that nobody loaded before. */
  static Step<Listed> list(SchoolId id, SchoolDetails details, AppropriateBodyId body) {
    return new Step<>(
        new Listed(id, details, Set.of(body), null),
        new SchoolListed(id, body, details.urn(), details.name()));
  }

  /** What the register says now, loaded by a body. */
  default Refresh refresh(SchoolDetails next, AppropriateBodyId by) {
    if (!details().urn().equals(next.urn())) {
      throw new IllegalArgumentException("another school");
    }
    if (registeredWith().filter(with -> !with.equals(by)).isPresent()) {
      return new Refresh.NotYours();
    }
    var isNew = !listedBy().contains(by);
    var changes = Change.between("", SchoolDetails.class, details(), next, Set.of());
    if (!isNew && changes.isEmpty()) {
      return new Refresh.Unchanged();
    }
    var events = new ArrayList<SchoolEvent>();
    if (isNew) {
      events.add(new SchoolListed(id(), by, next.urn(), next.name()));
    }
    if (!changes.isEmpty()) {
      events.add(new SchoolDetailsChanged(id(), by, next.name(), changes));
    }
    var bodies = new HashSet<>(listedBy());
    bodies.add(by);
    var school =
        switch (this) {
          case Listed s -> new Listed(s.id, next, bodies, s.refusalReason);
          case Pending s -> new Pending(s.id, next, bodies, s.body, s.applicant, s.refusalReason);
          case Authorised s -> new Authorised(s.id, next, bodies, s.body, s.specialMeasures);
        };
    return new Refresh.Updated(school, events, isNew);
  }

  /** Where it stands. */
  default SchoolState state() {
    return switch (this) {
      case Listed s -> SchoolState.LISTED;
      case Pending s -> SchoolState.PENDING_AB;
      case Authorised s -> SchoolState.AUTHORISED;
    };
  }

  /** Whether its body noted that it is in special measures. */
  default boolean inSpecialMeasures() {
    return switch (this) {
      case Listed s -> false;
      case Pending s -> false;
      case Authorised s -> s.specialMeasures;
    };
  }

  /** The appropriate body it is registered with; empty while only listed. */
  default Optional<AppropriateBodyId> registeredWith() {
    return switch (this) {
      case Listed s -> Optional.empty();
      case Pending s -> Optional.of(s.body);
      case Authorised s -> Optional.of(s.body);
    };
  }

  /** The bodies that may see it: the one it is registered with, else all that loaded it. */
  default Set<AppropriateBodyId> visibleTo() {
    return registeredWith().map(Set::of).orElseGet(this::listedBy);
  }

  /** Who asked, while the body has to decide. */
  default Optional<Applicant> waitingApplicant() {
    return switch (this) {
      case Listed s -> Optional.empty();
      case Pending s -> Optional.of(s.applicant);
      case Authorised s -> Optional.empty();
    };
  }

  /** Why its registration was last refused, if it was and it is not authorised since. */
  default Optional<String> lastRefusal() {
    return switch (this) {
      case Listed s -> Optional.ofNullable(s.refusalReason);
      case Pending s -> Optional.ofNullable(s.refusalReason);
      case Authorised s -> Optional.empty();
    };
  }

  private static Set<AppropriateBodyId> checked(SchoolId id, Set<AppropriateBodyId> listedBy) {
    Objects.requireNonNull(id, "id");
    if (listedBy.isEmpty()) {
      throw new IllegalArgumentException("an appropriate body loaded it");
    }
    return Set.copyOf(listedBy);
  }
}
