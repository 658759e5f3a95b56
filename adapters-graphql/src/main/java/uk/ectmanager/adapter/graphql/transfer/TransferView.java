package uk.ectmanager.adapter.graphql.transfer;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.adapter.graphql.GlobalId;
import uk.ectmanager.adapter.graphql.signature.FormSignatureView;
import uk.ectmanager.application.transfer.TransferReading;
import uk.ectmanager.domain.shared.EctId;
import uk.ectmanager.domain.shared.TransferId;
import uk.ectmanager.domain.shared.Trn;
import uk.ectmanager.domain.transfer.Transfer;
import uk.ectmanager.domain.transfer.TransferKind;
import uk.ectmanager.domain.transfer.TransferState;

/** The schema's Transfer, as one viewer may read it; the ECT is mapped onto it by its id. */
public record TransferView(TransferReading reading) {

  /** Its type in the schema and in ids. */
  public static final String TYPE = "Transfer";

  /** The transfer behind a global id at that argument; nobody's for an id of another type. */
  static TransferId read(String id) {
    return new TransferId(GlobalId.uuid(TYPE, id, "input", "transferId"));
  }

  /** Whose transfer it is. */
  public EctId ectId() {
    return transfer().core().ect();
  }

  /** Opaque, the same for ever. */
  public String id() {
    return GlobalId.of(TYPE, transfer().id().value());
  }

  /** Rises with every change. */
  public int revision() {
    return transfer().revision();
  }

  /** Where it stands. */
  public TransferState state() {
    return transfer().state();
  }

  /** Who has to let the ECT go. */
  public TransferKind kind() {
    return transfer().core().kind();
  }

  /** First and last name. */
  public String ectName() {
    return reading.ect().fullName();
  }

  /** Teacher reference number. */
  public @Nullable Trn trn() {
    return reading.ect().trn();
  }

  /** Who had the ECT. */
  public String fromAppropriateBody() {
    return reading.fromBodyName();
  }

  /** Whom to ask there. */
  public @Nullable String fromContact() {
    return reading.fromContact();
  }

  /** The school before. */
  public @Nullable String fromSchool() {
    return reading.fromSchoolName();
  }

  /** Of the new school. */
  public String toAppropriateBody() {
    return reading.toBodyName();
  }

  /** The new school. */
  public String toSchool() {
    return reading.toSchoolName();
  }

  /** First day there. */
  public LocalDate startDate() {
    return transfer().core().post().startDate();
  }

  /** The new post. */
  public @Nullable TransferPostView post() {
    return reading.post() ? TransferPostView.of(transfer()) : null;
  }

  /** When it was asked for. */
  public Instant requestedAt() {
    return transfer().core().requestedAt();
  }

  /** The headteacher's signature. */
  public @Nullable FormSignatureView signature() {
    var signature = transfer().signature();
    return signature == null ? null : FormSignatureView.of(signature);
  }

  /** How the ECT left. */
  public @Nullable TransferLeavingView leaving() {
    var leaving = transfer().leaving();
    return leaving == null ? null : TransferLeavingView.of(leaving);
  }

  /** Why it was refused. */
  public @Nullable String refusalReason() {
    return transfer() instanceof Transfer.Refused refused ? refused.reason() : null;
  }

  /** When it was completed. */
  public @Nullable Instant completedAt() {
    return transfer() instanceof Transfer.Completed completed ? completed.completedAt() : null;
  }

  private Transfer transfer() {
    return reading.transfer();
  }

  /** Two views of one transfer are the same key of a batch. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof TransferView view && view.transfer().id().equals(transfer().id());
  }

  @Override
  public int hashCode() {
    return transfer().id().hashCode();
  }

  /** Never shows personal data. */
  @Override
  public String toString() {
    return "TransferView[" + transfer().id() + "]";
  }
}
