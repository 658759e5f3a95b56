package uk.ectmanager.application.review.planted;

import uk.ectmanager.domain.access.Viewer;

/** The one that is called. */
public final class OtherPlantedUseCase {

  /** Answers one number. */
  public int handle(Viewer viewer) {
    return viewer.grants().size();
  }
}
