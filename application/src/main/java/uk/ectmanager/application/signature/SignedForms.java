package uk.ectmanager.application.signature;

import java.util.Optional;
import java.util.UUID;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.signature.FormKind;

/** Where signed forms of one kind are found; each feature that has such forms gives its own. */
public interface SignedForms {

  /** The kind of its forms. */
  FormKind kind();

  /** The form, empty when it is not there or not the viewer's to read. */
  Optional<SignedForm> find(Viewer viewer, UUID form);
}
