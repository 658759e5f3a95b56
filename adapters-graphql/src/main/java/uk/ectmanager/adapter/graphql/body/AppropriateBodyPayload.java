package uk.ectmanager.adapter.graphql.body;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.adapter.graphql.ProblemView;

/** The schema's AppropriateBodyPayload. */
record AppropriateBodyPayload(
    @Nullable AppropriateBodyView appropriateBody, List<ProblemView> problems) {}
