package uk.ectmanager.application.transfer;

import java.util.Set;
import uk.ectmanager.application.NotPermitted;
import uk.ectmanager.application.Versioned;
import uk.ectmanager.application.induction.EctProfiles;
import uk.ectmanager.application.induction.InductionPlans;
import uk.ectmanager.application.induction.Inductions;
import uk.ectmanager.domain.access.Permission;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.induction.Handover;
import uk.ectmanager.domain.induction.Induction;
import uk.ectmanager.domain.induction.Induction.Step;
import uk.ectmanager.domain.induction.ledger.Author;
import uk.ectmanager.domain.induction.plan.InductionPlan;
import uk.ectmanager.domain.shared.EctId;
import uk.ectmanager.domain.shared.ProblemCode;
import uk.ectmanager.domain.shared.Result;
import uk.ectmanager.domain.transfer.Leaving;

/**
 * The appropriate body lets an ECT go whom no other has asked for yet: they are unattached until
 * one claims. Asked again, it is refused, since the ECT is theirs no more.
 */
public final class ReleaseEct {

  private final TransferDesk desk;
  private final EctProfiles profiles;
  private final Inductions inductions;
  private final InductionPlans plans;
  private final Leavings leavings;

  public ReleaseEct(
      TransferDesk desk,
      EctProfiles profiles,
      Inductions inductions,
      InductionPlans plans,
      Leavings leavings) {
    this.desk = desk;
    this.profiles = profiles;
    this.inductions = inductions;
    this.plans = plans;
    this.leavings = leavings;
  }

  /** Whom, and how they leave. */
  public record Command(EctId ect, Leavings.Entry leaving) {}

  /** How the ECT left, or every reason why not. */
  public Result<Leaving> handle(Viewer viewer, Command command) {
    NotPermitted.unlessEver(viewer, Permission.RELEASE_ECT);
    var profile =
        profiles
            .find(command.ect)
            .filter(one -> viewer.may(Permission.VIEW_INDUCTION, one.subject()));
    if (profile.isEmpty()) {
      return Result.refused(ProblemCode.NOT_FOUND, "There is no such ECT.", "input", "ectId");
    }
    NotPermitted.unless(viewer, Permission.RELEASE_ECT, profile.get().subject());
    var found = inductions.find(command.ect);
    if (found.isEmpty()) {
      return wrong("The registration is not authorised yet, so there is no induction.");
    }
    if (found.get().value().releasedOn() != null) {
      return wrong("The ECT was released before.");
    }
    if (!desk.transfers().openOf(Set.of(command.ect)).isEmpty()) {
      return wrong(
          "A school has asked for the transfer of this ECT; decide on the transfer instead.");
    }
    return release(viewer, found.get(), command);
  }

  private Result<Leaving> release(Viewer viewer, Versioned<Induction> found, Command command) {
    var by = new Author(viewer.account(), viewer.name(), desk.now());
    var bounds = new Leavings.Bounds(null, desk.today(), null);
    return leavings
        .of(found.value(), command.leaving, bounds, by)
        .then(leaving ->
            Handover.release(found.value(), leaving.lastDay(), by)
                .map(step -> {
                  var planned = planned(step);
                  inductions.save(
                      found.with(planned.next()), desk.journal().entries(viewer, planned.events()));
                  return leaving;
                }));
  }

  private Step planned(Step step) {
    var turned = step.then(step.next().onDay(desk.today()));
    return plans.of(turned.next(), desk.today())
            instanceof Result.Done<InductionPlan>(InductionPlan plan)
        ? turned.then(turned.next().planned(plan, "the release"))
        : turned;
  }

  private static Result<Leaving> wrong(String message) {
    return Result.refused(ProblemCode.WRONG_STATE, message, "input", "ectId");
  }
}
