package uk.ectmanager.application.induction.record;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.Journal;
import uk.ectmanager.application.NotPermitted;
import uk.ectmanager.application.Versioned;
import uk.ectmanager.application.induction.EctProfile;
import uk.ectmanager.application.induction.EctProfiles;
import uk.ectmanager.application.induction.InductionPlans;
import uk.ectmanager.application.induction.Inductions;
import uk.ectmanager.domain.access.Permission;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.induction.Handover;
import uk.ectmanager.domain.induction.Induction;
import uk.ectmanager.domain.induction.Induction.Recording;
import uk.ectmanager.domain.induction.Induction.Step;
import uk.ectmanager.domain.induction.InductionEvent;
import uk.ectmanager.domain.induction.MovedReport;
import uk.ectmanager.domain.induction.ledger.Author;
import uk.ectmanager.domain.induction.ledger.FactWords;
import uk.ectmanager.domain.induction.ledger.Ledger;
import uk.ectmanager.domain.induction.ledger.Posts.Post;
import uk.ectmanager.domain.induction.ledger.RecordedFact.PostEnded;
import uk.ectmanager.domain.induction.plan.InductionPlan;
import uk.ectmanager.domain.shared.EctId;
import uk.ectmanager.domain.shared.LondonTime;
import uk.ectmanager.domain.shared.ProblemCode;
import uk.ectmanager.domain.shared.Problems;
import uk.ectmanager.domain.shared.Result;

/**
 * What recording anything on an induction begins and ends with: is it the viewer's to see and to
 * record, is it the revision that was read, and one write of entry, plan and events.
 */
public final class InductionDesk {

  private final Inductions inductions;
  private final EctProfiles profiles;
  private final InductionPlans plans;
  private final InductionReadings readings;
  private final Journal journal;
  private final InstantSource clock;

  public InductionDesk(
      Inductions inductions,
      EctProfiles profiles,
      InductionPlans plans,
      InductionReadings readings,
      Journal journal,
      InstantSource clock) {
    this.inductions = inductions;
    this.profiles = profiles;
    this.plans = plans;
    this.readings = readings;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * Whose induction, as last read by the person who asks.
   *
   * @param revision the revision that they read
   */
  public record AsRead(EctId ect, int revision) {}

  /** An induction on the desk, with whose it is and what day it is. */
  record Open(Versioned<Induction> found, EctProfile ect, LocalDate today) {
    Induction value() {
      return found.value();
    }

    /**
     * Refuses who sees neither to this post nor to one that runs beside it: a school records
     * nothing of the posts that an ECT had elsewhere before, or will have after.
     */
    void unlessSeesTo(Viewer viewer, Post post) {
      if (value().posts().all().stream()
          .filter(post::overlaps)
          .noneMatch(
              one -> viewer.may(Permission.RECORD_INDUCTION, ect.subject().at(one.school())))) {
        throw new NotPermitted(Permission.RECORD_INDUCTION);
      }
    }

    /** Refuses a school that would change a leaving that another post followed. */
    void unlessMayChange(Viewer viewer, Ledger.Standing<PostEnded> ended) {
      if (Handover.followed(value().ledger(), ended)) {
        NotPermitted.unless(viewer, Permission.DECIDE_INDUCTION, ect.subject());
      }
    }
  }

  /**
   * Records what is decided on the induction as the viewer last read it, and plans it again.
   *
   * <p>NOT_FOUND when it is not the viewer's to read, WRONG_STATE while it has not begun; then
   * everything else at once: STALE_REVISION when something was recorded since, OUT_OF_RANGE when
   * the ledger is full, what is wrong with the draft, what stands against its fact. NO_CALENDAR
   * when all is well but it would leave the induction without a plan. Recording again what stands
   * already changes nothing and is done, whatever the revision.
   */
  Result<InductionChange> record(
      Viewer viewer, Permission permission, AsRead asRead, Function<Open, Draft> decide) {
    return open(viewer, permission, asRead.ect())
        .then(open -> record(viewer, open, asRead, decide.apply(open)));
  }

  private Result<InductionChange> record(Viewer viewer, Open open, AsRead asRead, Draft draft) {
    var fact = draft.fact();
    var recording = fact == null ? null : new Recording(fact, draft.corrects(), draft.reason());
    if (recording != null && draft.problems().isEmpty() && open.value().stands(recording)) {
      return Result.done(unchanged(open));
    }
    var problems = new Problems();
    if (open.value().revision() != asRead.revision()) {
      problems.add(
          ProblemCode.STALE_REVISION,
          "Something was recorded on this induction since you read it; read it again.",
          "input",
          "revision");
    }
    if (open.value().ledger().isFull()) {
      problems.add(
          ProblemCode.OUT_OF_RANGE,
          "The ledger of this induction has " + Ledger.MOST + " entries; it takes no more.",
          "input",
          "ectId");
    }
    problems.addAll(draft.problems());
    if (recording == null && draft.corrects() != null) {
      problems.addAll(open.value().againstCorrecting(draft.corrects()));
    }
    var recorded =
        recording == null ? null : problems.take(open.value().record(recording, author(viewer)));
    return recorded == null || !problems.none()
        ? Result.refused(problems.all())
        : write(viewer, open, recorded);
  }

  private Author author(Viewer viewer) {
    return new Author(
        viewer.account(), viewer.name(), clock.instant().truncatedTo(ChronoUnit.MILLIS));
  }

  private Result<Open> open(Viewer viewer, Permission permission, EctId ect) {
    NotPermitted.unlessEver(viewer, permission);
    var profile =
        profiles.find(ect).filter(one -> viewer.may(Permission.VIEW_INDUCTION, one.subject()));
    if (profile.isEmpty()) {
      return Result.refused(ProblemCode.NOT_FOUND, "There is no such ECT.", "input", "ectId");
    }
    NotPermitted.unless(viewer, permission, profile.get().subject());
    var found = inductions.find(ect);
    if (found.isEmpty()) {
      return Result.refused(
          ProblemCode.WRONG_STATE,
          "The registration is not authorised yet, so there is no induction.",
          "input",
          "ectId");
    }
    return Result.done(new Open(found.get(), profile.get(), LondonTime.dateAt(clock.instant())));
  }

  private InductionChange unchanged(Open open) {
    return new InductionChange(readings.of(open.value(), open.today()), List.of(), List.of());
  }

  private Result<InductionChange> write(Viewer viewer, Open open, Step step) {
    var recorded = step.then(step.next().onDay(open.today()));
    return switch (plans.of(recorded.next(), open.today())) {
      case Result.Done<InductionPlan>(InductionPlan plan) ->
          Result.done(save(viewer, open, recorded, plan));
      case Result.Refused<InductionPlan>(var problems) when isPlanned(open) ->
          Result.refused(problems.stream().map(problem -> problem.under("input")).toList());
      case Result.Refused<InductionPlan> _ -> Result.done(save(viewer, open, recorded, null));
    };
  }

  /** Whether there is a plan now; what is recorded must not take it away. */
  private boolean isPlanned(Open open) {
    return plans.of(open.value(), open.today()) instanceof Result.Done<InductionPlan>;
  }

  private InductionChange save(
      Viewer viewer, Open open, Step recorded, @Nullable InductionPlan plan) {
    var moved = new ArrayList<MovedReport>();
    var step = recorded;
    if (plan != null) {
      moved.addAll(MovedReport.between(open.value().slots(), plan));
      step = recorded.then(recorded.next().planned(plan, cause(recorded.next())));
      step = step.then(step.next().announced(plan));
    }
    inductions.save(open.found().with(step.next()), journal.entries(viewer, step.events()));
    return new InductionChange(
        readings.of(step.next(), open.today()), moved, warnings(step.events()));
  }

  private static List<String> warnings(List<InductionEvent> events) {
    var warnings = new ArrayList<String>();
    for (var event : events) {
      if (event instanceof InductionEvent.AbsenceNeared neared) {
        warnings.add(
            "Absence in part "
                + neared.part()
                + " is "
                + neared.days()
                + " days; from "
                + neared.threshold()
                + " on the part is extended by all of them.");
      } else if (event instanceof InductionEvent.AbsenceExtended extended) {
        warnings.add(
            "Absence has reached "
                + extended.days()
                + " days: part "
                + extended.part()
                + " is extended by all of them.");
      }
    }
    return warnings;
  }

  private static String cause(Induction induction) {
    var entry = induction.ledger().entries().getLast();
    return "entry " + entry.number() + ", " + FactWords.of(entry.fact());
  }
}
