package uk.ectmanager.adapter.graphql.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.adapter.graphql.ProblemView;

/** The schema's ReviewPayload. */
record ReviewPayload(@Nullable ProgressReviewView review, List<ProblemView> problems) {}
