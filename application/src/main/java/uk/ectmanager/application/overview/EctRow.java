package uk.ectmanager.application.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.calendar.ReportKind;
import uk.ectmanager.domain.ect.RegistrationContent;
import uk.ectmanager.domain.ect.RegistrationState;
import uk.ectmanager.domain.ect.check.QtsState;
import uk.ectmanager.domain.induction.facts.LeaveKind;
import uk.ectmanager.domain.overview.EctStatus;
import uk.ectmanager.domain.review.ReviewState;
import uk.ectmanager.domain.shared.AccountId;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.EctId;
import uk.ectmanager.domain.shared.PersonName;
import uk.ectmanager.domain.shared.ReviewId;
import uk.ectmanager.domain.shared.SchoolId;
import uk.ectmanager.domain.shared.TransferId;
import uk.ectmanager.domain.shared.Trn;

/**
 * Everything that lists and dashboards show of one ECT, in one place. It holds dates and states
 * only: what depends on the day (status, overdue, next report) is asked for a day.
 *
 * @param revision of the registration that it was made from
 * @param registrant who works on the registration
 * @param name null until the first section is saved
 * @param tutor who is assigned
 * @param tutorName null while there is no tutor or no account of theirs
 * @param leadProvider code, when the programme is provider-led
 * @param deliveryPartner code, when the programme is provider-led
 * @param start first day of the induction, as the contract says
 * @param posts of the induction; of the contract until the induction has begun
 * @param reviews all that were released, by number
 * @param planned reports that are not released yet, by due date
 * @param releasedOn last day before the appropriate body let the ECT go; null while one has them
 * @param transfer in which something is still to happen, if there is one
 * @param returned whether the registration is a draft that the appropriate body returned
 * @param qts how far the QTS check is, while the appropriate body has to decide; null otherwise
 * @param leavesOn last day of the last post, when the school has reported it and nothing followed
 * @param leaveChoices statutory leaves whose last day is known and that the ECT has not chosen
 *     about, by that day
 */
public record EctRow(
    EctId ect,
    long revision,
    RegistrationState registration,
    AppropriateBodyId body,
    SchoolId school,
    String schoolName,
    String urn,
    AccountId registrant,
    @Nullable PersonName name,
    @Nullable Trn trn,
    @Nullable AccountId tutor,
    @Nullable String tutorName,
    @Nullable String leadProvider,
    @Nullable String deliveryPartner,
    @Nullable LocalDate start,
    List<Post> posts,
    List<ReleasedReview> reviews,
    List<PlannedReport> planned,
    @Nullable LocalDate releasedOn,
    @Nullable OpenTransfer transfer,
    boolean returned,
    @Nullable QtsState qts,
    @Nullable LocalDate leavesOn,
    List<LeaveChoice> leaveChoices) {

  public EctRow {
    posts = List.copyOf(posts);
    reviews = List.copyOf(reviews);
    planned = List.copyOf(planned);
    leaveChoices = List.copyOf(leaveChoices);
  }

  /**
   * A stretch of employment.
   *
   * @param end last day, null while it goes on
   */
  public record Post(LocalDate start, @Nullable LocalDate end) {

    /** Whether it runs on that day. */
    public boolean spans(LocalDate day) {
      return !day.isBefore(start) && (end == null || !day.isAfter(end));
    }
  }

  /** A progress review that was released. */
  public record ReleasedReview(
      ReviewId review, int number, ReviewState state, int revision, LocalDate due) {}

  /**
   * A transfer in which something is still to happen.
   *
   * @param actingBody the appropriate body that has to act; null while the headteacher has to sign
   * @param releases whether it has to release rather than to confirm or claim
   */
  public record OpenTransfer(
      TransferId id,
      SchoolId toSchool,
      String toSchoolName,
      @Nullable AppropriateBodyId actingBody,
      boolean releases) {}

  /**
   * Statutory leave about which the ECT has not chosen yet.
   *
   * @param entry number of the entry that first told of the leave
   * @param lastDay of the leave; from the next day on the choice waits
   */
  public record LeaveChoice(int entry, LeaveKind kind, LocalDate lastDay) {

    /** The first day on which the ECT can choose. */
    public LocalDate from() {
      return lastDay.plusDays(1);
    }

    /** Whether it waits on that day. */
    public boolean waits(LocalDate today) {
      return lastDay.isBefore(today);
    }
  }

  /** A report of the plan that is not released yet. */
  public record PlannedReport(ReportKind kind, LocalDate due, boolean provisional) {}

  /**
   * A report that is open or planned.
   *
   * @param open released and not submitted yet
   */
  public record Report(ReportKind kind, LocalDate due, boolean provisional, boolean open) {

    /**
     * Whether it still is to come on that day. A planned assessment whose day has passed is over; a
     * review stays until it is submitted.
     */
    public boolean isAhead(LocalDate today) {
      return open || kind == ReportKind.PROGRESS_REVIEW || !due.isBefore(today);
    }

    /** Whether it should have been submitted before that day. */
    public boolean overdue(LocalDate today) {
      return open && due.isBefore(today);
    }
  }

  /** First and last name, or "New ECT". */
  public String fullName() {
    return name == null ? RegistrationContent.UNNAMED : name.full();
  }

  /** Where the ECT stands on that day. */
  public EctStatus status(LocalDate today) {
    return switch (registration) {
      case DRAFT -> EctStatus.DRAFT;
      case AWAITING_SIGNATURE -> EctStatus.AWAITING_SIGNATURE;
      case PENDING_AB -> EctStatus.PENDING_AB;
      case REFUSED -> EctStatus.REFUSED;
      case UNDONE -> EctStatus.UNDONE;
      case AUTHORISED -> {
        if (releasedOn != null) {
          yield EctStatus.UNATTACHED;
        }
        if (posts.stream().anyMatch(post -> post.spans(today))) {
          yield EctStatus.IN_PROGRESS;
        }
        var begun = posts.stream().anyMatch(post -> !post.start().isAfter(today));
        yield begun ? EctStatus.PAUSED : EctStatus.REGISTERED;
      }
    };
  }

  /** Every report that is open or planned, by due date. */
  public List<Report> reports() {
    var all = new ArrayList<Report>();
    for (var review : reviews) {
      if (!review.state().isSubmitted()) {
        all.add(new Report(ReportKind.PROGRESS_REVIEW, review.due(), false, true));
      }
    }
    for (var report : planned) {
      all.add(new Report(report.kind(), report.due(), report.provisional(), false));
    }
    all.sort(Comparator.comparing(Report::due).thenComparing(Report::kind));
    return List.copyOf(all);
  }

  /** The report that is due next, seen on that day. */
  public Optional<Report> nextReport(LocalDate today) {
    return reports().stream().filter(report -> report.isAhead(today)).findFirst();
  }

  /** Whether a report is overdue on that day. */
  public boolean overdue(LocalDate today) {
    return reports().stream().anyMatch(report -> report.overdue(today));
  }

  /** The leaves about which the ECT has to choose, seen on that day. */
  public List<LeaveChoice> waitingChoices(LocalDate today) {
    return leaveChoices.stream().filter(choice -> choice.waits(today)).toList();
  }

  /** The last day of the last post; empty while a post goes on without an end, or there is none. */
  public Optional<LocalDate> lastDay() {
    return posts.stream().anyMatch(post -> post.end() == null)
        ? Optional.empty()
        : posts.stream().map(Post::end).filter(Objects::nonNull).max(Comparator.naturalOrder());
  }

  /** Never shows personal data. */
  @Override
  public String toString() {
    return "EctRow[" + ect + ", " + registration + "]";
  }
}
