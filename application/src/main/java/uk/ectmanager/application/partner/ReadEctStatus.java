package uk.ectmanager.application.partner;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.NotPermitted;
import uk.ectmanager.application.Versioned;
import uk.ectmanager.application.induction.InductionPlans;
import uk.ectmanager.application.induction.Inductions;
import uk.ectmanager.application.overview.EctOverview;
import uk.ectmanager.application.overview.EctRow;
import uk.ectmanager.application.overview.EctRows;
import uk.ectmanager.domain.access.Permission;
import uk.ectmanager.domain.access.Subject;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.induction.plan.InductionPlan;
import uk.ectmanager.domain.shared.LondonTime;
import uk.ectmanager.domain.shared.Rational;
import uk.ectmanager.domain.shared.Result;
import uk.ectmanager.domain.shared.Trn;

/**
 * Where an ECT of the partner's own programme stands; nothing of anybody else's, and nothing before
 * the appropriate body authorised the registration. A fixed number of calls.
 */
public final class ReadEctStatus {

  private final EctRows rows;
  private final PartnerClients partners;
  private final Inductions inductions;
  private final InductionPlans plans;
  private final InstantSource clock;

  public ReadEctStatus(
      EctRows rows,
      PartnerClients partners,
      Inductions inductions,
      InductionPlans plans,
      InstantSource clock) {
    this.rows = rows;
    this.partners = partners;
    this.inductions = inductions;
    this.plans = plans;
    this.clock = clock;
  }

  /**
   * What a partner learns.
   *
   * @param served FTE terms served, null while there is no plan
   * @param remaining FTE terms left, null while there is no plan
   */
  public record EctStanding(
      Trn trn, EctOverview ect, @Nullable Rational served, @Nullable Rational remaining) {

    /** Never shows personal data. */
    @Override
    public String toString() {
      return "EctStanding[" + ect.ect() + "]";
    }
  }

  /** Where the ECT of that TRN stands; empty when it is none of the partner's. */
  public Optional<EctStanding> handle(Viewer viewer, Trn trn) {
    NotPermitted.unlessEver(viewer, Permission.QUERY_ECT_STATUS);
    var today = LondonTime.dateAt(clock.instant());
    return rows.findByTrn(trn)
        .filter(row -> viewer.may(Permission.QUERY_ECT_STATUS, subject(row)))
        .filter(row -> row.status(today).isAuthorised())
        .map(row -> standing(trn, row, today));
  }

  private Subject subject(EctRow row) {
    var codes = new HashSet<String>();
    if (row.leadProvider() != null) {
      codes.add(row.leadProvider());
    }
    if (row.deliveryPartner() != null) {
      codes.add(row.deliveryPartner());
    }
    return new Subject(
        row.body(), row.school(), row.ect(), Set.of(), false, partners.ofProviders(codes));
  }

  private EctStanding standing(Trn trn, EctRow row, LocalDate today) {
    var plan =
        inductions
            .find(row.ect())
            .map(Versioned::value)
            .flatMap(induction ->
                switch (plans.of(induction, today)) {
                  case Result.Done<InductionPlan>(InductionPlan made) -> Optional.of(made);
                  case Result.Refused<InductionPlan> _ -> Optional.<InductionPlan>empty();
                });
    return new EctStanding(
        trn,
        new EctOverview(row, today),
        plan.map(InductionPlan::served).orElse(null),
        plan.map(InductionPlan::remaining).orElse(null));
  }
}
