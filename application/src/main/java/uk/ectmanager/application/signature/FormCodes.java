package uk.ectmanager.application.signature;

import java.util.Optional;
import java.util.UUID;
import uk.ectmanager.domain.signature.FormKind;
import uk.ectmanager.domain.signature.VerificationCode;

/** Which form a verification code is of; kept for good. */
public interface FormCodes {

  /** Notes where a code leads; the same again changes nothing. */
  void note(VerificationCode code, Place place);

  /** Where a code leads. */
  Optional<Place> find(VerificationCode code);

  /** A form. */
  record Place(FormKind kind, UUID form) {}
}
