package uk.ectmanager.adapter.graphql.induction;

import java.math.BigDecimal;
import java.time.LocalDate;
import uk.ectmanager.domain.induction.facts.Fte;

/** The schema's DatedFte. */
public record DatedFteView(LocalDate from, BigDecimal fte) {

  private static final int PLACES = 4;

  /** An FTE as the schema shows it, to four places. */
  public static DatedFteView of(LocalDate from, Fte fte) {
    var shown = fte.value().rounded(PLACES).stripTrailingZeros();
    return new DatedFteView(from, shown.scale() < 0 ? shown.setScale(0) : shown);
  }
}
