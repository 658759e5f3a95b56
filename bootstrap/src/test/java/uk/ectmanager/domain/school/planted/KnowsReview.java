package uk.ectmanager.domain.school.planted;

import uk.ectmanager.domain.review.planted.PlantedReview;

/** A lower floor knows a higher one. */
public record KnowsReview(PlantedReview review) {}
