package uk.ectmanager.application.ect;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.shared.AccountId;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.EctId;
import uk.ectmanager.domain.shared.SchoolId;

/**
 * Who has the ECTs now, which after a transfer or a change of tutor is not who registered them. The
 * features above know.
 */
@FunctionalInterface
public interface CurrentHolders {

  /**
   * Who has one.
   *
   * @param tutor as recorded since authorisation; null while the registration's holds
   * @param posts all that the ECT has or had
   */
  record Holder(
      AppropriateBodyId body, SchoolId school, @Nullable AccountId tutor, List<Employed> posts) {

    public Holder {
      posts = List.copyOf(posts);
    }

    /** Whether a post at that school has not ended before the day. */
    public boolean isAt(SchoolId other, LocalDate day) {
      return posts.stream()
          .filter(post -> post.school().equals(other))
          .anyMatch(post -> post.end() == null || !post.end().isBefore(day));
    }
  }

  /**
   * One post.
   *
   * @param end last day, null while none is known
   */
  record Employed(SchoolId school, @Nullable LocalDate end) {}

  /** The holders of those whose induction has begun, in one call to the storage. */
  Map<EctId, Holder> of(Collection<EctId> ects);
}
