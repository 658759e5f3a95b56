package uk.ectmanager.domain.induction.ledger;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.induction.facts.Fte;
import uk.ectmanager.domain.shared.AccountId;
import uk.ectmanager.domain.shared.SchoolId;

/**
 * Something that is so, as a person recorded it. The simple name of a record is its stored name and
 * never changes.
 */
public sealed interface RecordedFact {

  /** The first day of which it tells; null for what takes an entry back. */
  @Nullable LocalDate validFrom();

  /** A fact that belongs to a post: the number of the entry that first told of the post. */
  sealed interface OfPost extends RecordedFact {
    /** Number of the entry by which the post came into the ledger. */
    int post();
  }

  /**
   * A post at a school began, by registration or by joining.
   *
   * @param end last day that the contract itself has, null when it has none
   * @param fte how much the ECT works from the first day
   * @param tutor the induction tutor there; null when the registration names the tutor or nobody is
   *     assigned yet
   */
  record PostBegan(
      SchoolId school, LocalDate start, @Nullable LocalDate end, Fte fte, @Nullable AccountId tutor)
      implements RecordedFact {

    public PostBegan {
      Objects.requireNonNull(school, "school");
      Objects.requireNonNull(start, "start");
      Objects.requireNonNull(fte, "fte");
      if (end != null && end.isBefore(start)) {
        throw new IllegalArgumentException("a post ends on its first day or later");
      }
    }

    @Override
    public LocalDate validFrom() {
      return start;
    }
  }

  /**
   * The contract of a post is another from a day on; what is null stays as it was.
   *
   * @param tutor the new induction tutor
   * @param mentor the new mentor, who has no account
   */
  record ContractChanged(
      int post,
      LocalDate from,
      @Nullable Fte fte,
      @Nullable AccountId tutor,
      @Nullable Mentor mentor,
      @Nullable Programme programme)
      implements OfPost {

    public ContractChanged {
      Objects.requireNonNull(from, "from");
      if (fte == null && tutor == null && mentor == null && programme == null) {
        throw new IllegalArgumentException("a change of contract changes something");
      }
    }

    @Override
    public LocalDate validFrom() {
      return from;
    }
  }

  /**
   * The ECT leaves a post.
   *
   * @param lastDay last day of employment
   */
  record PostEnded(int post, LocalDate lastDay) implements OfPost {

    public PostEnded {
      Objects.requireNonNull(lastDay, "lastDay");
    }

    @Override
    public LocalDate validFrom() {
      return lastDay;
    }
  }

  /** An entry was recorded in error and nothing takes its place. */
  record Struck() implements RecordedFact {

    @Override
    public @Nullable LocalDate validFrom() {
      return null;
    }
  }
}
