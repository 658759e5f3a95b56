package uk.ectmanager.domain.induction.ledger;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.induction.facts.Absence;
import uk.ectmanager.domain.induction.facts.Extension;
import uk.ectmanager.domain.induction.facts.Fte;
import uk.ectmanager.domain.induction.facts.HalfDays;
import uk.ectmanager.domain.induction.facts.LeadSchool;
import uk.ectmanager.domain.induction.facts.LeaveKind;
import uk.ectmanager.domain.induction.facts.PriorInduction;
import uk.ectmanager.domain.induction.facts.Reduction;
import uk.ectmanager.domain.induction.facts.TimeAway;
import uk.ectmanager.domain.shared.AccountId;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.PostKind;
import uk.ectmanager.domain.shared.SchoolId;

/**
 * Something that is so, as a person recorded it. The simple name of a record is its stored name and
 * never changes.
 */
public sealed interface RecordedFact {

  /** The first day of which it tells; null when that is not known, or an entry is taken back. */
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
   * @param kind an ordinary post, supply, or a post at an institution without terms
   */
  record PostBegan(
      SchoolId school,
      LocalDate start,
      @Nullable LocalDate end,
      Fte fte,
      @Nullable AccountId tutor,
      PostKind kind)
      implements RecordedFact {

    /** An ordinary post. */
    public PostBegan(
        SchoolId school,
        LocalDate start,
        @Nullable LocalDate end,
        Fte fte,
        @Nullable AccountId tutor) {
      this(school, start, end, fte, tutor, PostKind.ordinary());
    }

    public PostBegan {
      Objects.requireNonNull(school, "school");
      Objects.requireNonNull(start, "start");
      Objects.requireNonNull(fte, "fte");
      if (!kind.fits(start)) {
        throw new IllegalArgumentException("supply is agreed before its first day");
      }
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
   * @param transferred whether they left by a transfer or a release, which no correction undoes
   */
  record PostEnded(int post, LocalDate lastDay, boolean transferred) implements OfPost {

    /** As the school reports it. */
    public PostEnded(int post, LocalDate lastDay) {
      this(post, lastDay, false);
    }

    public PostEnded {
      Objects.requireNonNull(lastDay, "lastDay");
    }

    @Override
    public LocalDate validFrom() {
      return lastDay;
    }
  }

  /** Days away that are no statutory leave. */
  record AbsenceRecorded(Absence absence) implements RecordedFact {

    public AbsenceRecorded {
      Objects.requireNonNull(absence, "absence");
    }

    @Override
    public LocalDate validFrom() {
      return absence.from();
    }
  }

  /**
   * Statutory leave, whether it goes on or is over.
   *
   * @param to last day, null while it is not known
   * @param days contracted days in it; none exactly while its last day is not known
   */
  record LeaveRecorded(LeaveKind kind, LocalDate from, @Nullable LocalDate to, HalfDays days)
      implements RecordedFact {

    public LeaveRecorded {
      Objects.requireNonNull(kind, "kind");
      Objects.requireNonNull(from, "from");
      if (to != null && to.isBefore(from)) {
        throw new IllegalArgumentException("leave ends on or after its first day");
      }
      if ((to == null) != days.isNone()) {
        throw new IllegalArgumentException("leave that is over has days, other leave has none");
      }
    }

    @Override
    public LocalDate validFrom() {
      return from;
    }

    /** Whether both run on some day. */
    public boolean overlaps(LocalDate first, @Nullable LocalDate last) {
      return TimeAway.overlap(from, to, first, last);
    }
  }

  /**
   * The ECT chose whether leave extends induction.
   *
   * @param leave number of the entry that first told of the leave
   * @param extend whether by all its days, or not at all (L11)
   * @param on the day of the choice
   */
  record LeaveChosen(int leave, boolean extend, LocalDate on) implements RecordedFact {

    public LeaveChosen {
      Objects.requireNonNull(on, "on");
    }

    @Override
    public LocalDate validFrom() {
      return on;
    }
  }

  /** Induction was extended by decision. */
  record Extended(Extension extension) implements RecordedFact {

    public Extended {
      Objects.requireNonNull(extension, "extension");
    }

    @Override
    public LocalDate validFrom() {
      return extension.decided();
    }
  }

  /** Induction was reduced by decision, with the ECT's consent. */
  record Reduced(Reduction reduction) implements RecordedFact {

    public Reduced {
      Objects.requireNonNull(reduction, "reduction");
    }

    @Override
    public LocalDate validFrom() {
      return reduction.decided();
    }
  }

  /** Of several schools, one leads from a day on. */
  record LeadNamed(LeadSchool lead) implements RecordedFact {

    public LeadNamed {
      Objects.requireNonNull(lead, "lead");
    }

    @Override
    public LocalDate validFrom() {
      return lead.from();
    }
  }

  /** Part of induction was served before the posts known here. */
  record PriorServed(PriorInduction service) implements RecordedFact {

    public PriorServed {
      Objects.requireNonNull(service, "service");
    }

    @Override
    public @Nullable LocalDate validFrom() {
      return service.from();
    }
  }

  /** Which appropriate body has the ECT; belongs to a transfer and is not corrected. */
  sealed interface OfBody extends RecordedFact {}

  /**
   * The appropriate body let the ECT go; none has them until one claims.
   *
   * @param lastDay last day of employment before
   * @param body which one let them go; null in an entry from before that was recorded
   */
  record BodyReleased(LocalDate lastDay, @Nullable AppropriateBodyId body) implements OfBody {

    public BodyReleased {
      Objects.requireNonNull(lastDay, "lastDay");
    }

    @Override
    public LocalDate validFrom() {
      return lastDay;
    }
  }

  /**
   * Another appropriate body took the ECT over.
   *
   * @param from first day of the post that it claimed for
   */
  record BodyClaimed(AppropriateBodyId body, LocalDate from) implements OfBody {

    public BodyClaimed {
      Objects.requireNonNull(body, "body");
      Objects.requireNonNull(from, "from");
    }

    @Override
    public LocalDate validFrom() {
      return from;
    }
  }

  /**
   * The registration was an error and undone: the induction is closed.
   *
   * @param on the day on which it was undone
   */
  record Undone(LocalDate on) implements RecordedFact {

    public Undone {
      Objects.requireNonNull(on, "on");
    }

    @Override
    public LocalDate validFrom() {
      return on;
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
