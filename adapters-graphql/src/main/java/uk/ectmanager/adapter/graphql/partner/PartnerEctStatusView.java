package uk.ectmanager.adapter.graphql.partner;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.adapter.graphql.overview.NextReportView;
import uk.ectmanager.application.partner.ReadEctStatus;
import uk.ectmanager.domain.overview.EctStatus;
import uk.ectmanager.domain.shared.Rational;
import uk.ectmanager.domain.shared.Trn;

/** The schema's PartnerEctStatus. */
record PartnerEctStatusView(
    Trn trn,
    String name,
    EctStatus status,
    String school,
    String urn,
    @Nullable LocalDate inductionStart,
    @Nullable BigDecimal termsServed,
    @Nullable BigDecimal termsRemaining,
    @Nullable NextReportView nextReport) {

  static PartnerEctStatusView of(ReadEctStatus.EctStanding standing) {
    var ect = standing.ect();
    var row = ect.row();
    return new PartnerEctStatusView(
        standing.trn(),
        row.fullName(),
        ect.status(),
        row.schoolName(),
        row.urn(),
        row.start(),
        oneDecimal(standing.served()),
        oneDecimal(standing.remaining()),
        ect.nextReport().map(report -> NextReportView.of(report, ect.today())).orElse(null));
  }

  private static @Nullable BigDecimal oneDecimal(@Nullable Rational terms) {
    return terms == null ? null : terms.rounded(1);
  }
}
