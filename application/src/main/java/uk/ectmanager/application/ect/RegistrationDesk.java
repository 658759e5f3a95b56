package uk.ectmanager.application.ect;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.Journal;
import uk.ectmanager.application.NotPermitted;
import uk.ectmanager.application.Versioned;
import uk.ectmanager.application.body.BodyDirectory;
import uk.ectmanager.domain.access.Permission;
import uk.ectmanager.domain.access.Subject;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.body.AppropriateBody;
import uk.ectmanager.domain.body.BodySettings;
import uk.ectmanager.domain.ect.Registration;
import uk.ectmanager.domain.ect.RegistrationChange;
import uk.ectmanager.domain.ect.RegistrationState;
import uk.ectmanager.domain.ect.section.RegistrationSection;
import uk.ectmanager.domain.shared.AccountId;
import uk.ectmanager.domain.shared.EctId;
import uk.ectmanager.domain.shared.LondonTime;
import uk.ectmanager.domain.shared.ProblemCode;
import uk.ectmanager.domain.shared.Problems;
import uk.ectmanager.domain.shared.Result;
import uk.ectmanager.domain.shared.SchoolId;

/**
 * What every step of a registration has in common: who may see and do what with it, the revision
 * that was read, one write, and what day it is in England.
 */
public final class RegistrationDesk {

  private final Registrations registrations;
  private final BodyDirectory bodies;
  private final CurrentHolders holders;
  private final Journal journal;
  private final InstantSource clock;

  public RegistrationDesk(
      Registrations registrations,
      BodyDirectory bodies,
      CurrentHolders holders,
      Journal journal,
      InstantSource clock) {
    this.registrations = registrations;
    this.bodies = bodies;
    this.holders = holders;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * Which registration, as last read by the person who asks.
   *
   * @param revision the revision that they read
   */
  public record AsRead(EctId id, long revision) {}

  /** What is done to a registration on the desk. */
  @FunctionalInterface
  public interface Step {

    /**
     * Does it, unless something is wrong.
     *
     * @param problems what is wrong so far; with any of them nothing may be done
     */
    Result<Registration> on(Versioned<Registration> found, Problems problems);
  }

  /**
   * Does something to a registration as the viewer last read it. STALE_REVISION is told together
   * with whatever else is wrong.
   *
   * @throws NotPermitted when no role of the viewer allows it, ever or for this one
   */
  public Result<Registration> open(Viewer viewer, AsRead asRead, Permission permission, Step step) {
    NotPermitted.unlessEver(viewer, permission);
    var found = registrations.find(asRead.id);
    if (found.isEmpty()) {
      return notFound();
    }
    var registration = found.get().value();
    var subject = subject(registration);
    if (!maySee(viewer, registration, subject)) {
      return notFound();
    }
    NotPermitted.unless(viewer, permission, subject);
    var problems = new Problems();
    if (registration.revision() != asRead.revision) {
      problems.add(
          ProblemCode.STALE_REVISION,
          "Somebody changed the registration since you read it; read it again.",
          "input",
          "revision");
    }
    return problems.and(step.on(found.get(), problems));
  }

  /**
   * Saves a section, unless something is wrong.
   *
   * @param section null when it could not be read, with a problem noted
   */
  public Result<Registration> save(
      Viewer viewer,
      Versioned<Registration> found,
      @Nullable RegistrationSection section,
      Problems problems) {
    problems.addAll(found.value().againstSaving());
    return section == null || !problems.none()
        ? Result.refused(problems.all())
        : found.value().save(section, now()).then(change -> save(viewer, found, change));
  }

  /**
   * Whether the school has the ECT: a post of theirs there has not ended. Until the induction has
   * begun it is the school that registered them.
   */
  public boolean isAt(SchoolId school, Registration registration) {
    var holder = holders.of(Set.of(registration.id())).get(registration.id());
    return holder == null
        ? registration.core().school().equals(school)
        : holder.isAt(school, today());
  }

  /** Adds a new registration. */
  public Registration add(Viewer viewer, RegistrationChange change) {
    registrations.add(change.next(), journal.entries(viewer, change.events()));
    return change.next();
  }

  /** Writes the next state with its events. */
  public Result<Registration> save(
      Viewer viewer, Versioned<Registration> found, RegistrationChange change) {
    registrations.save(found.with(change.next()), journal.entries(viewer, change.events()));
    return Result.done(change.next());
  }

  /** Those that the viewer may see, in two calls to the storage. */
  public Map<EctId, Seen> see(Viewer viewer, Set<EctId> ids) {
    return seen(
        viewer,
        registrations.findAll(ids).values().stream()
            .map(Versioned::value)
            .collect(Collectors.toSet()));
  }

  /**
   * Those of the given that the viewer may see: an authorised one is read by those who registered
   * the ECT, and by those who have the ECT now.
   */
  public Map<EctId, Seen> seen(Viewer viewer, Set<Registration> found) {
    var now =
        holders.of(
            found.stream()
                .filter(one -> one.state() == RegistrationState.AUTHORISED)
                .map(Registration::id)
                .collect(Collectors.toSet()));
    var bodyIds = found.stream().map(one -> one.core().body()).collect(Collectors.toSet());
    now.values().forEach(holder -> bodyIds.add(holder.body()));
    var byId = bodies.findAll(bodyIds);
    var visible = new HashMap<EctId, Seen>();
    for (var one : found) {
      var subjects = new LinkedHashSet<Subject>();
      subjects.add(subject(one, settings(byId.get(one.core().body()))));
      var holder = now.get(one.id());
      if (holder != null) {
        subjects.add(subject(one.id(), holder, settings(byId.get(holder.body()))));
      }
      if (subjects.stream().anyMatch(subject -> maySee(viewer, one, subject))) {
        visible.put(one.id(), new Seen(one, subjects));
      }
    }
    return visible;
  }

  private static Subject subject(EctId ect, CurrentHolders.Holder holder, BodySettings settings) {
    var tutor = holder.tutor();
    return new Subject(
        holder.body(),
        holder.school(),
        ect,
        tutor == null ? Set.of() : Set.of(tutor),
        settings.tutorsSeeWholeSchool(),
        Set.of());
  }

  /**
   * A registration with what access to it depends on.
   *
   * @param subjects those who registered the ECT, and those who have the ECT now
   */
  public record Seen(Registration registration, Set<Subject> subjects) {
    public Seen {
      subjects = Set.copyOf(subjects);
    }

    /** Whether the viewer may do that to it. */
    public boolean may(Viewer viewer, Permission permission) {
      return subjects.stream().anyMatch(subject -> viewer.may(permission, subject));
    }
  }

  /** The registration, if the viewer may see it. */
  public Optional<Registration> see(Viewer viewer, EctId id) {
    return Optional.ofNullable(see(viewer, Set.of(id)).get(id)).map(Seen::registration);
  }

  /** The body that decides on it. */
  public AppropriateBody body(Registration registration) {
    return bodies.find(registration.core().body()).orElseThrow();
  }

  /** Where the registrations are. */
  public Registrations registrations() {
    return registrations;
  }

  /** The time, in whole milliseconds. */
  public Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  /** The day in England. */
  public LocalDate today() {
    return LondonTime.dateAt(clock.instant());
  }

  private Subject subject(Registration registration) {
    return subject(registration, settings(registration));
  }

  private BodySettings settings(Registration registration) {
    return settings(bodies.find(registration.core().body()).orElse(null));
  }

  private static BodySettings settings(@Nullable AppropriateBody body) {
    return body == null ? BodySettings.DEFAULT : body.settings();
  }

  /**
   * What access depends on: assigned is the tutor of the contract and, until it is authorised,
   * whoever works on it.
   */
  private static Subject subject(Registration registration, BodySettings settings) {
    var core = registration.core();
    var tutors = new HashSet<AccountId>();
    var contract = core.content().contract();
    if (contract != null && contract.tutor() != null) {
      tutors.add(contract.tutor());
    }
    if (registration.state() != RegistrationState.AUTHORISED) {
      tutors.add(core.registrant());
    }
    return new Subject(
        core.body(), core.school(), core.id(), tutors, settings.tutorsSeeWholeSchool(), Set.of());
  }

  /**
   * A draft is seen by those who may write it, and once it has been signed also by those who saw it
   * then; everything later by those who may read registrations.
   */
  private static boolean maySee(Viewer viewer, Registration registration, Subject subject) {
    var reads = viewer.may(Permission.VIEW_REGISTRATION, subject);
    return switch (registration) {
      case Registration.Draft draft ->
          viewer.may(Permission.DRAFT_REGISTRATION, subject)
              || (reads && !draft.core().lapsed().isEmpty());
      case Registration.AwaitingSignature _,
          Registration.PendingAb _,
          Registration.Authorised _,
          Registration.Refused _,
          Registration.Undone _ ->
          reads;
    };
  }

  private static <T> Result<T> notFound() {
    return Result.refused(
        ProblemCode.NOT_FOUND,
        "There is no such registration, or it is not yours to see.",
        "input",
        "registrationId");
  }
}
