package uk.ectmanager.application.review;

import java.util.Optional;
import java.util.UUID;
import uk.ectmanager.application.signature.SignedForm;
import uk.ectmanager.application.signature.SignedForms;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.shared.ReviewId;
import uk.ectmanager.domain.signature.FormKind;

/** Progress reviews as forms whose signatures can be verified by whoever may read them. */
public final class ReviewForms implements SignedForms {

  private final ReviewDesk desk;

  public ReviewForms(ReviewDesk desk) {
    this.desk = desk;
  }

  @Override
  public FormKind kind() {
    return FormKind.PROGRESS_REVIEW;
  }

  @Override
  public Optional<SignedForm> find(Viewer viewer, UUID form) {
    return desk.read(viewer, new ReviewId(form))
        .map(open -> new SignedForm(form, open.value().frozen(), open.value().signatures()));
  }
}
