package uk.ectmanager.application.induction;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.Versioned;
import uk.ectmanager.application.school.SchoolDirectory;
import uk.ectmanager.domain.access.Permission;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.induction.Induction;
import uk.ectmanager.domain.induction.facts.Spell;
import uk.ectmanager.domain.induction.plan.InductionPlan;
import uk.ectmanager.domain.shared.EctId;
import uk.ectmanager.domain.shared.LondonTime;
import uk.ectmanager.domain.shared.Result;
import uk.ectmanager.domain.shared.SchoolId;

/** Reads the plans of inductions as they stand on a day: seven calls, however many there are. */
public final class ReadPlan {

  private final EctProfiles profiles;
  private final Inductions inductions;
  private final InductionPlans plans;
  private final SchoolDirectory schools;
  private final InstantSource clock;

  public ReadPlan(
      EctProfiles profiles,
      Inductions inductions,
      InductionPlans plans,
      SchoolDirectory schools,
      InstantSource clock) {
    this.profiles = profiles;
    this.inductions = inductions;
    this.plans = plans;
    this.schools = schools;
    this.clock = clock;
  }

  /** Whose plans, and as if on which day; today when null. */
  public record Command(Collection<EctId> ects, @Nullable LocalDate asOf) {}

  /**
   * The plans that there are; an ECT before authorisation, without a calendar, or not the viewer's
   * to see is left out.
   */
  public Map<EctId, PlanReading> handle(Viewer viewer, Command command) {
    if (!viewer.couldEver(Permission.VIEW_INDUCTION)) {
      return Map.of();
    }
    var visible =
        profiles.findAll(command.ects()).values().stream()
            .filter(profile -> viewer.may(Permission.VIEW_INDUCTION, profile.subject()))
            .map(EctProfile::ect)
            .collect(Collectors.toUnmodifiableSet());
    var found = inductions.findAll(visible).values().stream().map(Versioned::value).toList();
    var asOf = command.asOf() == null ? LondonTime.dateAt(clock.instant()) : command.asOf();
    var planned = plans.ofAll(found, asOf);
    var names = schoolNames(found);
    var readings = new HashMap<EctId, PlanReading>();
    for (var induction : found) {
      if (planned.get(induction.id()) instanceof Result.Done<InductionPlan>(InductionPlan plan)) {
        readings.put(induction.id(), new PlanReading(induction, plan, names));
      }
    }
    return readings;
  }

  private Map<SchoolId, String> schoolNames(Collection<Induction> found) {
    var ids =
        found.stream()
            .flatMap(induction -> induction.spells().stream())
            .map(Spell::school)
            .collect(Collectors.toUnmodifiableSet());
    var names = new HashMap<SchoolId, String>();
    schools.findAll(ids).forEach((id, card) -> names.put(id, card.name()));
    return names;
  }
}
