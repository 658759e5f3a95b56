package uk.ectmanager.adapter.graphql.school;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.adapter.graphql.ProblemView;

/** The schema's RegisterSchoolPayload. */
record RegisterSchoolPayload(@Nullable SchoolListingView listing, List<ProblemView> problems) {}
