package uk.ectmanager.application.school.planted;

import uk.ectmanager.application.review.planted.PlantedUseCase;

/** A lower floor knows a higher one. */
public record KnowsReviewUseCase(PlantedUseCase other) {}
