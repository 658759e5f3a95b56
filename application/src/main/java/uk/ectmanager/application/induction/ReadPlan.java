package uk.ectmanager.application.induction;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.NotPermitted;
import uk.ectmanager.application.Versioned;
import uk.ectmanager.domain.access.Permission;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.induction.InductionPlan;
import uk.ectmanager.domain.shared.EctId;
import uk.ectmanager.domain.shared.Result;

/** Reads the plan of an ECT's induction as it stands on a day. */
public final class ReadPlan {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final EctProfiles profiles;
  private final Inductions inductions;
  private final InductionPlans plans;
  private final InstantSource clock;

  public ReadPlan(
      EctProfiles profiles, Inductions inductions, InductionPlans plans, InstantSource clock) {
    this.profiles = profiles;
    this.inductions = inductions;
    this.plans = plans;
    this.clock = clock;
  }

  /** Whose plan, and as if on which day; today when null. */
  public record Command(EctId ect, @Nullable LocalDate asOf) {}

  /** The plan; empty before authorisation, without a calendar, or when it is not the viewer's. */
  public Optional<InductionPlan> handle(Viewer viewer, Command command) {
    NotPermitted.unlessEver(viewer, Permission.VIEW_INDUCTION);
    var profile = profiles.find(command.ect());
    if (profile.isEmpty() || !viewer.may(Permission.VIEW_INDUCTION, profile.get().subject())) {
      return Optional.empty();
    }
    var asOf =
        command.asOf() == null ? LocalDate.ofInstant(clock.instant(), LONDON) : command.asOf();
    return inductions
        .find(command.ect())
        .map(Versioned::value)
        .flatMap(induction ->
            switch (plans.of(induction, asOf)) {
              case Result.Done<InductionPlan>(InductionPlan plan) -> Optional.of(plan);
              case Result.Refused<InductionPlan> noCalendar -> Optional.empty();
            });
  }
}
