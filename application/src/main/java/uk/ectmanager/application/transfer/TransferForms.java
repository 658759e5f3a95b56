package uk.ectmanager.application.transfer;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.ectmanager.application.Versioned;
import uk.ectmanager.application.signature.SignedForm;
import uk.ectmanager.application.signature.SignedForms;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.shared.TransferId;
import uk.ectmanager.domain.signature.FormKind;
import uk.ectmanager.domain.signature.Signature;

/** Transfers as signed forms, for those who see what is signed: the new post too. */
public final class TransferForms implements SignedForms {

  private final TransferDesk desk;

  public TransferForms(TransferDesk desk) {
    this.desk = desk;
  }

  @Override
  public FormKind kind() {
    return FormKind.TRANSFER;
  }

  @Override
  public Optional<SignedForm> find(Viewer viewer, UUID form) {
    return desk.see(viewer, new TransferId(form))
        .map(Versioned::value)
        .map(found -> {
          var signature = found.signature();
          return new SignedForm(
              form, found.form(), signature == null ? List.<Signature>of() : List.of(signature));
        });
  }
}
