package uk.ectmanager.application.transfer;

import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.ect.EctCard;
import uk.ectmanager.domain.transfer.Transfer;

/**
 * A transfer as one viewer may read it: before it is completed no more than is needed to decide on
 * it.
 *
 * @param ect who moves
 * @param post whether the viewer sees the new post
 * @param fromBodyName whom to ask while the ECT is still theirs
 * @param fromContact the person to ask there
 * @param fromSchoolName null for the side that asks until the transfer is completed
 */
public record TransferReading(
    Transfer transfer,
    EctCard ect,
    boolean post,
    String fromBodyName,
    @Nullable String fromContact,
    @Nullable String fromSchoolName,
    String toBodyName,
    String toSchoolName) {

  /** Never shows personal data. */
  @Override
  public String toString() {
    return "TransferReading[" + transfer.id() + "]";
  }
}
