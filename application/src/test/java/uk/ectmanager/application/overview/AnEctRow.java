package uk.ectmanager.application.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.calendar.ReportKind;
import uk.ectmanager.domain.ect.RegistrationState;
import uk.ectmanager.domain.ect.check.QtsState;
import uk.ectmanager.domain.induction.facts.LeaveKind;
import uk.ectmanager.domain.review.ReviewHead;
import uk.ectmanager.domain.review.ReviewState;
import uk.ectmanager.domain.shared.AccountId;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.EctId;
import uk.ectmanager.domain.shared.PersonName;
import uk.ectmanager.domain.shared.SchoolId;
import uk.ectmanager.domain.shared.TransferId;
import uk.ectmanager.domain.shared.Trn;

/** Builds rows with safe defaults; different numbers give different ECTs. */
public final class AnEctRow {

  /** An appropriate body. */
  public static final AppropriateBodyId BODY = new AppropriateBodyId(new UUID(0x51, 1));

  /** Another one. */
  public static final AppropriateBodyId OTHER_BODY = new AppropriateBodyId(new UUID(0x51, 2));

  /** A school of the first body. */
  public static final SchoolId SCHOOL_A = new SchoolId(new UUID(0x52, 1));

  /** Another school of the first body. */
  public static final SchoolId SCHOOL_B = new SchoolId(new UUID(0x52, 2));

  /** A school of the other body. */
  public static final SchoolId OTHER_SCHOOL = new SchoolId(new UUID(0x52, 3));

  /** A tutor. */
  public static final AccountId TUTOR = new AccountId(new UUID(0x53, 1));

  /** Another tutor. */
  public static final AccountId OTHER_TUTOR = new AccountId(new UUID(0x53, 2));

  private final int number;
  private @Nullable EctId ect;
  private AppropriateBodyId body = BODY;
  private SchoolId school = SCHOOL_A;
  private RegistrationState state = RegistrationState.AUTHORISED;
  private AccountId registrant = OTHER_TUTOR;
  private @Nullable AccountId tutor = TUTOR;
  private @Nullable PersonName name;
  private LocalDate start = LocalDate.of(2026, 9, 1);
  private @Nullable LocalDate end;
  private @Nullable LocalDate released;
  private EctRow.@Nullable OpenTransfer transfer;
  private boolean returned;
  private @Nullable QtsState qts;
  private @Nullable LocalDate leaves;
  private final List<EctRow.LeaveChoice> choices = new ArrayList<>();
  private final List<EctRow.ReleasedReview> reviews = new ArrayList<>();
  private final List<EctRow.PlannedReport> planned = new ArrayList<>();

  private AnEctRow(int number) {
    this.number = number;
    this.name = new PersonName("Kit", "Example" + number);
  }

  /** ECT number so-and-so, in progress at school A, assigned to the tutor. */
  public static AnEctRow number(int number) {
    return new AnEctRow(number);
  }

  /** The identifier of that ECT. */
  public static EctId id(int number) {
    return new EctId(new UUID(0x54, number));
  }

  /** That ECT of another scene. */
  public AnEctRow of(EctId other) {
    ect = other;
    return this;
  }

  /** At that school of that body. */
  public AnEctRow at(AppropriateBodyId aBody, SchoolId aSchool) {
    body = aBody;
    school = aSchool;
    return this;
  }

  /** With a registration in that state. */
  public AnEctRow in(RegistrationState aState) {
    state = aState;
    return this;
  }

  /** Registered by that person. */
  public AnEctRow by(AccountId person) {
    registrant = person;
    return this;
  }

  /** Assigned to that tutor, or to none. */
  public AnEctRow tutor(@Nullable AccountId person) {
    tutor = person;
    return this;
  }

  /** Called so. */
  public AnEctRow called(String first, String last) {
    name = new PersonName(first, last);
    return this;
  }

  /** Not named yet. */
  public AnEctRow unnamed() {
    name = null;
    return this;
  }

  /** Starting then. */
  public AnEctRow from(LocalDate day) {
    start = day;
    return this;
  }

  /** With a post that ends then. */
  public AnEctRow until(LocalDate day) {
    end = day;
    return this;
  }

  /** With the next review, in that state. */
  public AnEctRow review(ReviewState reviewState, LocalDate due) {
    int next = reviews.size() + 1;
    reviews.add(
        new EctRow.ReleasedReview(ReviewHead.idOf(id(number), next), next, reviewState, 1, due));
    return this;
  }

  /** With one more planned report. */
  public AnEctRow planned(ReportKind kind, LocalDate due) {
    planned.add(new EctRow.PlannedReport(kind, due, false));
    return this;
  }

  /** Released by the appropriate body then. */
  public AnEctRow released(LocalDate lastDay) {
    released = lastDay;
    return this;
  }

  /** With a transfer to school 9 that waits for that body, or for the headteacher. */
  public AnEctRow moving(@Nullable AppropriateBodyId waitsFor, boolean releases) {
    transfer =
        new EctRow.OpenTransfer(
            new TransferId(new UUID(0x7ea5L, number)),
            new SchoolId(new UUID(0x5c, 9)),
            "Southfen School",
            waitsFor,
            releases);
    return this;
  }

  /** Returned by the appropriate body; to be combined with a draft. */
  public AnEctRow returned() {
    returned = true;
    return this;
  }

  /** With a QTS check that is so far. */
  public AnEctRow qts(QtsState state) {
    qts = state;
    return this;
  }

  /** With a leaving that the school reported. */
  public AnEctRow leaves(LocalDate lastDay) {
    end = lastDay;
    leaves = lastDay;
    return this;
  }

  /** With maternity leave until then, about which nothing is chosen yet. */
  public AnEctRow onLeaveUntil(LocalDate lastDay) {
    choices.add(new EctRow.LeaveChoice(choices.size() + 2, LeaveKind.MATERNITY, lastDay));
    return this;
  }

  /** The row. */
  public EctRow row() {
    return new EctRow(
        ect == null ? id(number) : ect,
        3,
        state,
        body,
        school,
        "Mereham Primary School",
        "100001",
        registrant,
        name,
        new Trn(String.valueOf(1_000_000 + number)),
        tutor,
        tutor == null ? null : "Ted Tutor",
        "LP-01",
        "DP-01",
        start,
        state == RegistrationState.AUTHORISED ? List.of(new EctRow.Post(start, end)) : List.of(),
        reviews,
        planned,
        released,
        transfer,
        returned,
        qts,
        leaves,
        choices);
  }
}
