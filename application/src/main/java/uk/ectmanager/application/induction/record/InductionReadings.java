package uk.ectmanager.application.induction.record;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.account.AccountDirectory;
import uk.ectmanager.application.induction.InductionPlans;
import uk.ectmanager.application.school.SchoolDirectory;
import uk.ectmanager.domain.induction.Induction;
import uk.ectmanager.domain.induction.plan.InductionPlan;
import uk.ectmanager.domain.shared.AccountId;
import uk.ectmanager.domain.shared.EctId;
import uk.ectmanager.domain.shared.Result;
import uk.ectmanager.domain.shared.SchoolId;

/** Brings to inductions what reading them needs: four calls, however many there are. */
public final class InductionReadings {

  private final InductionPlans plans;
  private final SchoolDirectory schools;
  private final AccountDirectory people;

  public InductionReadings(InductionPlans plans, SchoolDirectory schools, AccountDirectory people) {
    this.plans = plans;
    this.schools = schools;
    this.people = people;
  }

  /** The readings of these as they are, planned as of a day. */
  Map<EctId, InductionReading> of(Collection<Induction> inductions, LocalDate asOf) {
    return of(inductions, asOf, plans.ofAll(inductions, asOf));
  }

  /** The readings of these as they were known at a moment, planned as of a day. */
  Map<EctId, InductionReading> asOf(
      Collection<Induction> inductions, LocalDate asOf, Instant moment) {
    return of(inductions, asOf, plans.ofAllAsOf(inductions, asOf, moment));
  }

  private Map<EctId, InductionReading> of(
      Collection<Induction> inductions, LocalDate asOf, Map<EctId, Result<InductionPlan>> planned) {
    var schoolNames = new HashMap<SchoolId, String>();
    var peopleNames = new HashMap<AccountId, String>();
    var schoolIds = new HashSet<SchoolId>();
    var accounts = new HashSet<AccountId>();
    for (var induction : inductions) {
      for (var post : induction.posts().all()) {
        schoolIds.add(post.school());
        add(post.began().tutor(), accounts);
        post.changes().forEach(change -> add(change.fact().tutor(), accounts));
      }
    }
    schools.findAll(schoolIds).forEach((id, card) -> schoolNames.put(id, card.name()));
    people.findAll(accounts).forEach((id, card) -> peopleNames.put(id, card.name().full()));
    var readings = new HashMap<EctId, InductionReading>();
    for (var induction : inductions) {
      readings.put(
          induction.id(),
          new InductionReading(
              induction, asOf, plan(planned.get(induction.id())), schoolNames, peopleNames));
    }
    return readings;
  }

  /** The reading of one. */
  InductionReading of(Induction induction, LocalDate asOf) {
    return Objects.requireNonNull(of(List.of(induction), asOf).get(induction.id()));
  }

  private static void add(@Nullable AccountId account, Collection<AccountId> into) {
    if (account != null) {
      into.add(account);
    }
  }

  private static @Nullable InductionPlan plan(@Nullable Result<InductionPlan> planned) {
    return planned instanceof Result.Done<InductionPlan>(InductionPlan plan) ? plan : null;
  }
}
