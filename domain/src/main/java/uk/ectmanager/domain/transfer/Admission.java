package uk.ectmanager.domain.transfer;

import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.shared.BodyRelations;

/**
 * What an appropriate body states when it takes an ECT over.
 *
 * @param backdatingReason why the post may start before it was registered, when it does
 * @param relations what the body declared of itself and the teacher (G 2.25); null when it need not
 *     and did not
 */
public record Admission(@Nullable String backdatingReason, @Nullable BodyRelations relations) {}
