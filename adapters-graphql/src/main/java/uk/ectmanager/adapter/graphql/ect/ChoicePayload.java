package uk.ectmanager.adapter.graphql.ect;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.adapter.graphql.ProblemView;

/** The schema's ChoicePayload. */
record ChoicePayload(@Nullable ChoiceView choice, List<ProblemView> problems) {}
