package uk.ectmanager.application.review.planted;

import uk.ectmanager.application.school.planted.KnowsReviewUseCase;
import uk.ectmanager.domain.access.Viewer;

/** Not final, two public methods, calls another. */
public class PlantedUseCase {

  private final OtherPlantedUseCase other;

  public PlantedUseCase(OtherPlantedUseCase other) {
    this.other = other;
  }

  /** Calls another use case. */
  public int handle(Viewer viewer) {
    return other.handle(viewer);
  }

  /** A second verb, on a lower floor's class. */
  public String school(KnowsReviewUseCase school) {
    return school.toString();
  }
}
