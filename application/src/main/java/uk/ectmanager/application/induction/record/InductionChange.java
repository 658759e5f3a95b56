package uk.ectmanager.application.induction.record;

import java.util.List;
import uk.ectmanager.domain.induction.MovedReport;

/**
 * What came of recording something.
 *
 * @param reading the record as it is now
 * @param moved the reports that moved, came or went by it
 * @param warnings what whoever recorded it ought to know, in sentences
 */
public record InductionChange(
    InductionReading reading, List<MovedReport> moved, List<String> warnings) {

  public InductionChange {
    moved = List.copyOf(moved);
    warnings = List.copyOf(warnings);
  }
}
