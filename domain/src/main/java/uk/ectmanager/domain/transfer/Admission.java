package uk.ectmanager.domain.transfer;

import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.shared.BodyRelations;
import uk.ectmanager.domain.shared.PostKind;

/**
 * What an appropriate body states when it takes an ECT over.
 *
 * @param backdatingReason why the post may start before it was registered, when it does
 * @param relations what the body declared of itself and the teacher (G 2.25); null when it need not
 *     and did not
 * @param notInTerms what it fixed for an institution without school terms; null for others
 */
public record Admission(
    @Nullable String backdatingReason,
    @Nullable BodyRelations relations,
    PostKind.@Nullable NotInTerms notInTerms) {

  /** To a post at a school. */
  public Admission(@Nullable String backdatingReason, @Nullable BodyRelations relations) {
    this(backdatingReason, relations, null);
  }

  /** The kind of post that begins, for which the school asked. */
  public PostKind kindOf(NewPost post) {
    return notInTerms == null ? post.kind() : notInTerms;
  }
}
