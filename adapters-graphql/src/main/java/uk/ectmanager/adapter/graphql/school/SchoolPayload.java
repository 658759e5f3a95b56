package uk.ectmanager.adapter.graphql.school;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.adapter.graphql.ProblemView;

/** The schema's SchoolPayload. */
record SchoolPayload(@Nullable SchoolView school, List<ProblemView> problems) {}
