package uk.ectmanager.adapter.graphql.overview;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.adapter.graphql.GlobalId;
import uk.ectmanager.application.overview.EctOverview;
import uk.ectmanager.application.overview.EctRow;
import uk.ectmanager.domain.overview.EctStatus;
import uk.ectmanager.domain.shared.EctId;
import uk.ectmanager.domain.shared.Trn;

/**
 * An ECT whom the viewer may see. Other features map their fields of {@code Ect} onto it, by {@link
 * #ect()}.
 */
public record EctView(EctOverview overview) {

  /** Its type in the schema and in ids. */
  public static final String TYPE = "Ect";

  /** The view of an ECT. */
  public static EctView of(EctOverview overview) {
    return new EctView(overview);
  }

  /** Identifies the ECT. */
  public EctId ect() {
    return overview.ect();
  }

  /** Opaque, the same for ever. */
  public String id() {
    return GlobalId.of(TYPE, ect().value());
  }

  /** First and last name. */
  public String name() {
    return overview.row().fullName();
  }

  /** Teacher reference number, once known. */
  public @Nullable Trn trn() {
    return overview.row().trn();
  }

  /** Where they stand. */
  public EctStatus status() {
    return overview.status();
  }

  /** The report that is due next. */
  public @Nullable NextReportView nextReport() {
    return overview
        .nextReport()
        .map(report -> NextReportView.of(report, overview.today()))
        .orElse(null);
  }

  /** Whether a report is overdue. */
  public boolean overdue() {
    return overview.overdue();
  }

  /** Leaves that are over and about which the ECT has not chosen yet. */
  public List<EctRow.LeaveChoice> leaveChoices() {
    return overview.row().waitingChoices(overview.today());
  }

  /** Two views of one ECT are the same key of a batch. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof EctView view && view.ect().equals(ect());
  }

  @Override
  public int hashCode() {
    return ect().hashCode();
  }

  /** Never shows personal data. */
  @Override
  public String toString() {
    return "EctView[" + ect() + "]";
  }
}
