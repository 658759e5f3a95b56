package uk.ectmanager.application.ect.check;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.Journal;
import uk.ectmanager.application.NotPermitted;
import uk.ectmanager.application.StaleAggregate;
import uk.ectmanager.application.SystemViewer;
import uk.ectmanager.application.Versioned;
import uk.ectmanager.application.ect.Registrations;
import uk.ectmanager.application.ect.check.TeachingRecords.Answer;
import uk.ectmanager.domain.access.Permission;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.ect.Registration;
import uk.ectmanager.domain.ect.check.CheckRetry;
import uk.ectmanager.domain.ect.check.QtsCheck;
import uk.ectmanager.domain.ect.check.WaitingCheck;
import uk.ectmanager.domain.ect.section.TeacherSection;
import uk.ectmanager.domain.shared.LondonTime;

/**
 * Makes the QTS checks that are due, one after the other; any number of instances may do it at
 * once. What gets no answer waits for its next attempt and is never given up. A round ends early
 * when the next question would fare no better.
 */
public final class MakeQtsChecks {

  /** Longer than any attempt can take; after a crash the check waits that long. */
  static final Duration LEASE = Duration.ofMinutes(5);

  private final Registrations registrations;
  private final WaitingChecks waiting;
  private final TeachingRecords records;
  private final CheckRetry retry;
  private final Journal journal;
  private final InstantSource clock;
  private final InstantSource machineClock;
  private final RandomGenerator chance;

  /**
   * @param clock the product's, which a demonstration can move: tells what is due
   * @param machineClock never moved: tells how long a claim or a request for rest holds
   */
  public MakeQtsChecks(
      Registrations registrations,
      WaitingChecks waiting,
      TeachingRecords records,
      CheckRetry retry,
      Journal journal,
      InstantSource clock,
      InstantSource machineClock,
      RandomGenerator chance) {
    this.registrations = registrations;
    this.waiting = waiting;
    this.records = records;
    this.retry = retry;
    this.journal = journal;
    this.clock = clock;
    this.machineClock = machineClock;
    this.chance = chance;
  }

  /**
   * How much to do in one round.
   *
   * @param most checks to try
   */
  public record Command(int most) {}

  /**
   * What one round did.
   *
   * @param checked how many registrations have a check now
   * @param waiting how many got no answer
   * @param dropped how many were not needed any more
   * @param endedEarly whether the other side is not to be asked for a while
   */
  public record Round(int checked, int waiting, int dropped, boolean endedEarly) {

    /** Whether there was nothing to do. */
    public boolean idle() {
      return checked + waiting + dropped == 0;
    }
  }

  private enum Outcome {
    CHECKED,
    WAITING,
    WAITING_ALL,
    DROPPED
  }

  /** Makes what is due, at most as many as commanded. */
  public Round handle(Viewer viewer, Command command) {
    NotPermitted.unlessEver(viewer, Permission.RUN_SCHEDULES);
    var checked = 0;
    var unanswered = 0;
    var dropped = 0;
    if (waiting.heldUntil().filter(machineClock.instant()::isBefore).isPresent()) {
      return new Round(0, 0, 0, true);
    }
    for (var i = 0; i < command.most(); i++) {
      var claimed = claim();
      if (claimed == null) {
        break;
      }
      switch (attempt(viewer, claimed)) {
        case CHECKED -> checked++;
        case DROPPED -> dropped++;
        case WAITING -> unanswered++;
        case WAITING_ALL -> {
          return new Round(checked, unanswered + 1, dropped, true);
        }
      }
    }
    return new Round(checked, unanswered, dropped, false);
  }

  private @Nullable WaitingCheck claim() {
    var now = machineClock.instant();
    return waiting.claimDue(now(), new WaitingChecks.Lease(now, now.plus(LEASE))).orElse(null);
  }

  private Outcome attempt(Viewer viewer, WaitingCheck claimed) {
    var found = registrations.find(claimed.ect()).orElse(null);
    if (found == null
        || !(found.value() instanceof Registration.PendingAb pending)
        || !isNeeded(pending, claimed)) {
      waiting.finish(claimed);
      return Outcome.DROPPED;
    }
    var teacher = Objects.requireNonNull(pending.content().teacher(), "teacher");
    var trn = Objects.requireNonNull(teacher.trn(), "trn");
    return switch (records.find(trn, teacher.dateOfBirth().value())) {
      case Answer.Unanswered none -> wait(claimed, none);
      case Answer.Found answer -> keep(viewer, claimed, found, pending, of(answer, teacher));
      case Answer.NoMatch _ ->
          keep(viewer, claimed, found, pending, QtsCheck.noMatch(SystemViewer.ACCOUNT, now()));
      case Answer.Deactivated _ ->
          keep(viewer, claimed, found, pending, QtsCheck.deactivated(SystemViewer.ACCOUNT, now()));
    };
  }

  private static boolean isNeeded(Registration.PendingAb pending, WaitingCheck claimed) {
    return pending.signature().revision() == claimed.signedRevision()
        && (pending.qtsCheck() == null || claimed.byOfficer());
  }

  private QtsCheck of(Answer.Found found, TeacherSection teacher) {
    return QtsCheck.of(
        found.record(), teacher, SystemViewer.ACCOUNT, now(), LondonTime.dateAt(clock.instant()));
  }

  /** Saves the check, unless the registration changed meanwhile: then it is asked anew. */
  private Outcome keep(
      Viewer viewer,
      WaitingCheck claimed,
      Versioned<Registration> found,
      Registration.PendingAb pending,
      QtsCheck check) {
    var change = pending.check(check);
    try {
      registrations.save(found.with(change.next()), journal.entries(viewer, change.events()));
    } catch (StaleAggregate changed) {
      waiting.release(claimed);
      return Outcome.WAITING;
    }
    waiting.finish(claimed);
    return Outcome.CHECKED;
  }

  private Outcome wait(WaitingCheck claimed, Answer.Unanswered none) {
    var failure = none.failure();
    var next =
        retry.next(
            failure, claimed.attempts(), none.askedFor(), clock.instant(), chance.nextDouble());
    waiting.retryLater(claimed, next.truncatedTo(ChronoUnit.MILLIS), failure);
    var rest = CheckRetry.asked(none.askedFor());
    if (rest.isPositive()) {
      waiting.hold(machineClock.instant().plus(rest).truncatedTo(ChronoUnit.MILLIS));
    }
    return failure.concernsAll() ? Outcome.WAITING_ALL : Outcome.WAITING;
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
