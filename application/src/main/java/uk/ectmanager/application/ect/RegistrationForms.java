package uk.ectmanager.application.ect;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.ectmanager.application.signature.SignedForm;
import uk.ectmanager.application.signature.SignedForms;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.shared.EctId;
import uk.ectmanager.domain.signature.FormKind;
import uk.ectmanager.domain.signature.Signature;

/** Registrations as signed forms. */
public final class RegistrationForms implements SignedForms {

  private final RegistrationDesk desk;

  public RegistrationForms(RegistrationDesk desk) {
    this.desk = desk;
  }

  @Override
  public FormKind kind() {
    return FormKind.REGISTRATION;
  }

  @Override
  public Optional<SignedForm> find(Viewer viewer, UUID form) {
    return desk.see(viewer, new EctId(form))
        .map(found -> {
          var signature = found.signature();
          return new SignedForm(
              form, found.form(), signature == null ? List.<Signature>of() : List.of(signature));
        });
  }
}
