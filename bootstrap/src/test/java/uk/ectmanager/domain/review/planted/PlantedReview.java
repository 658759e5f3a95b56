package uk.ectmanager.domain.review.planted;

import uk.ectmanager.domain.school.planted.KnowsReview;

/** An aggregate of a higher floor that knows a lower one back. */
public record PlantedReview(KnowsReview school) {}
