package uk.ectmanager.adapter.graphql.transfer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.adapter.graphql.ProblemView;

/** The schema's ReleaseEctPayload. */
record ReleaseEctPayload(@Nullable TransferLeavingView leaving, List<ProblemView> problems) {}
