package uk.ectmanager.adapter.graphql.transfer;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.transfer.InterimState;
import uk.ectmanager.domain.transfer.Leaving;

/** The schema's TransferLeaving. */
record TransferLeavingView(
    LocalDate lastDay,
    BigDecimal termsServed,
    String termsServedExact,
    InterimState interim,
    @Nullable String interimMissingReason) {

  static TransferLeavingView of(Leaving leaving) {
    var terms = leaving.termsServed();
    return new TransferLeavingView(
        leaving.lastDay(),
        terms.rounded(1),
        terms.isWhole()
            ? terms.numerator().toString()
            : terms.numerator() + "/" + terms.denominator(),
        leaving.interim(),
        leaving.interimNote());
  }
}
