package uk.ectmanager.application.ect.print;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.ectmanager.application.EventHandler;
import uk.ectmanager.application.RecordedEvent;
import uk.ectmanager.application.ect.Registrations;
import uk.ectmanager.application.signature.CodedForms;
import uk.ectmanager.application.signature.FormCodes;
import uk.ectmanager.domain.ect.LapsedSignature;
import uk.ectmanager.domain.ect.Registration;
import uk.ectmanager.domain.ect.RegistrationEvent;
import uk.ectmanager.domain.shared.EctId;
import uk.ectmanager.domain.signature.FormKind;
import uk.ectmanager.domain.signature.Signature;
import uk.ectmanager.domain.signature.VerificationCode;

/** The verification codes of registrations: noted when one is signed, looked up by anyone. */
public final class RegistrationCodes implements CodedForms, EventHandler {

  private final Registrations registrations;
  private final FormCodes codes;

  public RegistrationCodes(Registrations registrations, FormCodes codes) {
    this.registrations = registrations;
    this.codes = codes;
  }

  @Override
  public void handle(RecordedEvent recorded) {
    if (recorded.event() instanceof RegistrationEvent.RegistrationSigned signed) {
      registrations.find(signed.ect()).ifPresent(found -> note(found.value()));
    }
  }

  /** Notes the code of every signature that the registration has or had. */
  void note(Registration registration) {
    var place = new FormCodes.Place(FormKind.REGISTRATION, registration.id().value());
    for (var signature : standing(registration)) {
      codes.note(VerificationCode.of(signature), place);
    }
    for (var signature : lapsed(registration)) {
      codes.note(VerificationCode.of(signature), place);
    }
  }

  @Override
  public FormKind kind() {
    return FormKind.REGISTRATION;
  }

  @Override
  public Optional<Coded> find(UUID form) {
    return registrations
        .find(new EctId(form))
        .map(found -> {
          Registration registration = found.value();
          return new Coded(registration.form(), standing(registration), lapsed(registration));
        });
  }

  private static List<Signature> standing(Registration registration) {
    var signature = registration.signature();
    return signature == null ? List.of() : List.of(signature);
  }

  private static List<Signature> lapsed(Registration registration) {
    return registration.core().lapsed().stream().map(LapsedSignature::signature).toList();
  }
}
