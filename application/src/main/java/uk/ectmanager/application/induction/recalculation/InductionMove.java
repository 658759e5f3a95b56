package uk.ectmanager.application.induction.recalculation;

import java.util.List;
import uk.ectmanager.domain.induction.MovedReport;
import uk.ectmanager.domain.shared.EctId;

/** Which reports of an ECT would come, move or go, each with its place before and after. */
public record InductionMove(EctId ect, List<MovedReport> reports) {

  public InductionMove {
    reports = List.copyOf(reports);
  }
}
