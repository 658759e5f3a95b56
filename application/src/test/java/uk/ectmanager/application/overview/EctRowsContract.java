package uk.ectmanager.application.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.ectmanager.application.overview.AnEctRow.BODY;
import static uk.ectmanager.application.overview.AnEctRow.OTHER_BODY;
import static uk.ectmanager.application.overview.AnEctRow.OTHER_SCHOOL;
import static uk.ectmanager.application.overview.AnEctRow.OTHER_TUTOR;
import static uk.ectmanager.application.overview.AnEctRow.SCHOOL_A;
import static uk.ectmanager.application.overview.AnEctRow.SCHOOL_B;
import static uk.ectmanager.application.overview.AnEctRow.TUTOR;
import static uk.ectmanager.application.overview.AnEctRow.id;
import static uk.ectmanager.application.overview.AnEctRow.number;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.ectmanager.application.MalformedCursor;
import uk.ectmanager.application.Page;
import uk.ectmanager.application.PageRequest;
import uk.ectmanager.application.Versioned;
import uk.ectmanager.domain.access.Role;
import uk.ectmanager.domain.calendar.ReportKind;
import uk.ectmanager.domain.ect.RegistrationState;
import uk.ectmanager.domain.ect.check.QtsState;
import uk.ectmanager.domain.overview.EctStatus;
import uk.ectmanager.domain.overview.TaskKind;
import uk.ectmanager.domain.review.ReviewState;
import uk.ectmanager.domain.shared.EctId;
import uk.ectmanager.domain.shared.SchoolId;
import uk.ectmanager.domain.shared.Trn;

/** What every keeper of rows must do. */
public interface EctRowsContract {

  /** The day on which everything is asked. */
  LocalDate TODAY = LocalDate.of(2026, 11, 22);

  /** Every ECT of the first body. */
  EctScope BODYS = new EctScope(Set.of(BODY), Set.of(), Set.of(), Set.of(), Set.of());

  /** The keeper under test, empty; the same one within a test method. */
  EctRows rows();

  /** Keeps ten rows of every kind. */
  default void keepMany() {
    List.of(
            number(1).called("Zoë", "O'Brien").review(ReviewState.RELEASED, TODAY.minusDays(1)),
            number(2).called("Ann", "Álvarez").from(TODAY.plusDays(9)),
            number(3).called("Ann", "Abel").until(TODAY.minusDays(1)),
            number(4).unnamed().in(RegistrationState.DRAFT).tutor(null),
            number(5).at(BODY, SCHOOL_B).in(RegistrationState.AWAITING_SIGNATURE),
            number(6).at(BODY, SCHOOL_B).in(RegistrationState.PENDING_AB),
            number(7).in(RegistrationState.REFUSED),
            number(8)
                .tutor(OTHER_TUTOR)
                .onLeaveUntil(TODAY.minusDays(1))
                .planned(ReportKind.FORMAL_ASSESSMENT, TODAY.plusDays(40)),
            number(9).at(OTHER_BODY, OTHER_SCHOOL),
            number(10).in(RegistrationState.DRAFT).by(TUTOR).tutor(null))
        .forEach(row -> assertThat(rows().add(row.row())).isTrue());
  }

  @Test
  default void a_row_goes_there_and_back() {
    var full =
        number(1)
            .review(ReviewState.ACCEPTED, TODAY.minusDays(90))
            .review(ReviewState.WITH_TUTOR, TODAY)
            .planned(ReportKind.PROGRESS_REVIEW, TODAY.plusDays(90))
            .leaves(TODAY.plusDays(300))
            .onLeaveUntil(TODAY.minusDays(30))
            .onLeaveUntil(TODAY.plusDays(30))
            .row();
    var empty = number(2).in(RegistrationState.DRAFT).returned().unnamed().tutor(null).row();
    rows().add(full);
    rows().add(empty);
    var checked = number(4).in(RegistrationState.PENDING_AB).qts(QtsState.NOT_CLEAR).row();
    rows().add(checked);
    var found = rows().findAll(List.of(id(1), id(2), id(3), id(4)));
    assertThat(found.values())
        .extracting(Versioned::value)
        .containsExactlyInAnyOrder(full, empty, checked);
  }

  @Test
  default void a_row_is_added_once() {
    assertThat(rows().add(number(1).row())).isTrue();
    assertThat(rows().add(number(1).in(RegistrationState.DRAFT).row())).isFalse();
    assertThat(value(1)).isEqualTo(number(1).row());
  }

  @Test
  default void of_two_who_read_the_same_row_only_the_first_replaces_it() {
    rows().add(number(1).row());
    var first = found(1);
    var second = found(1);
    assertThat(rows().replace(first.with(number(1).called("Newer", "Name").row()))).isTrue();
    assertThat(rows().replace(second.with(number(1).called("Older", "Name").row()))).isFalse();
    assertThat(value(1).fullName()).isEqualTo("Newer Name");
    assertThat(rows().replace(new Versioned<>(number(2).row(), 0))).isFalse();
  }

  @Test
  default void a_trn_finds_the_row_that_holds_it() {
    keepMany();
    assertThat(rows().findByTrn(new Trn("1000001"))).map(EctRow::ect).contains(id(1));
    assertThat(rows().findByTrn(new Trn("1000007"))).isEmpty();
    assertThat(rows().findByTrn(new Trn("1999999"))).isEmpty();
  }

  @Test
  default void scopes_let_through_what_they_hold() {
    keepMany();
    assertThat(ids(BODYS, all())).containsExactlyInAnyOrder(ids(1, 2, 3, 4, 5, 6, 7, 8, 10));
    assertThat(ids(scope(Set.of(), Set.of(), Set.of(), Set.of(id(9))), all()))
        .containsExactly(id(9));
    var schools = new EctScope(Set.of(), Set.of(SCHOOL_B), Set.of(), Set.of(), Set.of());
    assertThat(ids(schools, all())).containsExactlyInAnyOrder(ids(5, 6));
    var drafts = new EctScope(Set.of(), Set.of(), Set.of(), Set.of(SCHOOL_A), Set.of());
    assertThat(ids(drafts, all())).containsExactlyInAnyOrder(ids(4, 10));
    var narrow = tutor(new EctScope.TutorAt(SCHOOL_A, TUTOR, null));
    assertThat(ids(narrow, all())).containsExactlyInAnyOrder(ids(1, 2, 3, 7, 10));
    var wide = tutor(new EctScope.TutorAt(SCHOOL_A, TUTOR, BODY));
    assertThat(ids(wide, all())).containsExactlyInAnyOrder(ids(1, 2, 3, 4, 7, 8, 10));
    var elsewhere = tutor(new EctScope.TutorAt(OTHER_SCHOOL, OTHER_TUTOR, BODY));
    assertThat(ids(elsewhere, all())).isEmpty();
    var both =
        new EctScope(
            Set.of(),
            Set.of(SCHOOL_B),
            Set.of(new EctScope.TutorAt(SCHOOL_A, OTHER_TUTOR, null)),
            Set.of(),
            Set.of(id(9)));
    assertThat(ids(both, all())).containsExactlyInAnyOrder(ids(4, 5, 6, 7, 8, 9));
    assertThat(ids(scope(Set.of(), Set.of(), Set.of(), Set.of()), all())).isEmpty();
  }

  @Test
  default void filters_let_through_what_they_ask_for() {
    keepMany();
    assertThat(ids(BODYS, status(EctStatus.IN_PROGRESS))).containsExactlyInAnyOrder(ids(1, 8));
    assertThat(ids(BODYS, status(EctStatus.REGISTERED))).containsExactly(id(2));
    assertThat(ids(BODYS, status(EctStatus.PAUSED))).containsExactly(id(3));
    assertThat(ids(BODYS, status(EctStatus.DRAFT, EctStatus.REFUSED)))
        .containsExactlyInAnyOrder(ids(4, 7, 10));
    assertThat(ids(BODYS, status(EctStatus.AWAITING_SIGNATURE))).containsExactly(id(5));
    assertThat(ids(BODYS, status(EctStatus.PENDING_AB))).containsExactly(id(6));
    assertThat(ids(BODYS, with(null, null, true, null))).containsExactly(id(1));
    assertThat(ids(BODYS, with(null, null, false, null))).hasSize(8).doesNotContain(id(1));
    assertThat(ids(BODYS, with(TODAY, null, null, null))).containsExactly(id(8));
    assertThat(ids(BODYS, with(null, TODAY, null, null))).containsExactly(id(1));
    assertThat(ids(BODYS, with(TODAY.plusDays(40), TODAY.plusDays(40), null, null)))
        .containsExactly(id(8));
    assertThat(ids(BODYS, with(TODAY, TODAY.plusDays(39), null, null))).isEmpty();
    var ofTutor =
        new EctQuery(TODAY, Set.of(), SCHOOL_A, OTHER_TUTOR, null, null, null, null, null);
    assertThat(ids(BODYS, ofTutor)).containsExactly(id(8));
  }

  @Test
  default void search_takes_beginnings_of_words_and_whole_trns() {
    keepMany();
    assertThat(ids(BODYS, search("obr"))).containsExactly(id(1));
    assertThat(ids(BODYS, search("ZOE o'brien"))).containsExactly(id(1));
    assertThat(ids(BODYS, search("alv ann"))).containsExactly(id(2));
    assertThat(ids(BODYS, search("brien"))).isEmpty();
    assertThat(ids(BODYS, search("RP10/00001"))).containsExactly(id(1));
    assertThat(ids(BODYS, search("1000009"))).isEmpty();
    assertThat(ids(BODYS, search("100000"))).isEmpty();
    for (var hostile : List.of(".*", ".+", "a|b", "(", "[a-z]", "\\Q", "{\"$gt\": \"\"}", "$gt")) {
      assertThat(ids(BODYS, search(hostile))).as(hostile).isEmpty();
    }
  }

  @Test
  default void rows_come_by_last_name_and_first_name_page_by_page() {
    keepMany();
    var seen = new ArrayList<EctId>();
    @Nullable String after = null;
    Page<EctRow> page;
    do {
      page = rows().list(BODYS, all(), new PageRequest(2, after));
      assertThat(page.total()).isEqualTo(9);
      page.rows().forEach(row -> seen.add(row.value().ect()));
      after = page.rows().getLast().key();
    } while (page.hasNext());
    assertThat(seen).containsExactly(ids(4, 3, 2, 10, 5, 6, 7, 8, 1));
    assertThat(rows().list(BODYS, all(), new PageRequest(2, after)).rows()).isEmpty();
    assertThat(rows().list(BODYS, all(), new PageRequest(2, null)).total()).isPositive();
    assertThat(rows().list(BODYS, all(), new PageRequest(2, null, false)).total()).isNull();
    assertThatThrownBy(() -> rows().list(BODYS, all(), new PageRequest(2, "{\"$gt\": \"\"}")))
        .isInstanceOf(MalformedCursor.class);
  }

  @Test
  default void nothing_is_counted_that_nobody_wants_to_know() {
    keepMany();
    var uncounted = new PageRequest(2, null, false);
    var page = rows().list(BODYS, all(), uncounted);
    assertThat(page.total()).isNull();
    assertThat(page.rows()).hasSize(2);
    assertThat(page.hasNext()).isTrue();
    var desk = new Desk(Role.AB_OFFICER, BODY.value(), null);
    assertThat(rows().tasks(desk, TODAY, uncounted).total()).isNull();
    assertThat(rows().tasks(desk, TODAY, uncounted).rows()).hasSize(1);
  }

  @Test
  default void tasks_come_by_urgency() {
    rows().add(number(1).review(ReviewState.SUBMITTED, TODAY.plusDays(5)).row());
    rows()
        .add(
            number(2)
                .review(ReviewState.ACCEPTED, TODAY.minusDays(50))
                .review(ReviewState.SUBMITTED, TODAY.minusDays(5))
                .row());
    rows().add(number(3).in(RegistrationState.PENDING_AB).row());
    rows().add(number(4).at(OTHER_BODY, OTHER_SCHOOL).in(RegistrationState.PENDING_AB).row());
    rows().add(number(5).review(ReviewState.RELEASED, TODAY).row());
    var desk = new Desk(Role.AB_OFFICER, BODY.value(), null);
    var first = rows().tasks(desk, TODAY, new PageRequest(2, null));
    assertThat(first.total()).isEqualTo(3);
    assertThat(first.hasNext()).isTrue();
    assertThat(first.rows()).extracting(row -> row.value().ect()).containsExactly(id(2), id(1));
    assertThat(rows().tasks(desk, TODAY, new PageRequest(2, null, false)).total()).isNull();
    var second = rows().tasks(desk, TODAY, new PageRequest(2, first.rows().getLast().key()));
    assertThat(second.hasNext()).isFalse();
    assertThat(second.rows())
        .extracting(row -> row.value().kind())
        .containsExactly(TaskKind.DECIDE_REGISTRATION);
    assertThat(second.rows().getFirst().value().due()).isNull();
    var tutor = new Desk(Role.INDUCTION_TUTOR, SCHOOL_A.value(), TUTOR);
    assertThat(rows().tasks(tutor, TODAY, new PageRequest(9, null)).rows())
        .extracting(row -> row.value().sentence())
        .containsExactly("Write progress review 1 of Kit Example5.");
    assertThat(
            rows()
                .tasks(new Desk(Role.ECT, id(1).value(), null), TODAY, new PageRequest(9, null))
                .total())
        .isZero();
    assertThatThrownBy(() -> rows().tasks(desk, TODAY, new PageRequest(2, "x")))
        .isInstanceOf(MalformedCursor.class);
  }

  @Test
  default void a_choice_about_leave_waits_from_the_day_after_it() {
    rows().add(number(1).onLeaveUntil(TODAY).row());
    rows().add(number(2).onLeaveUntil(TODAY.minusDays(1)).row());
    rows().add(number(3).row());
    var page = new PageRequest(9, null);
    assertThat(rows().tasks(new Desk(Role.ECT, id(1).value(), null), TODAY, page).total()).isZero();
    var tomorrow = rows().tasks(new Desk(Role.ECT, id(1).value(), null), TODAY.plusDays(1), page);
    assertThat(tomorrow.total()).isEqualTo(1);
    assertThat(tomorrow.rows().getFirst().value().kind())
        .isEqualTo(TaskKind.CHOOSE_LEAVE_EXTENSION);
    assertThat(tomorrow.rows().getFirst().value().from()).isEqualTo(TODAY.plusDays(1));
    assertThat(rows().tasks(new Desk(Role.ECT, id(2).value(), null), TODAY, page).rows())
        .hasSize(1);
    assertThat(ids(BODYS, choice(true))).containsExactly(id(2));
    assertThat(ids(BODYS, choice(false))).containsExactlyInAnyOrder(ids(1, 3));
  }

  @Test
  default void due_reports_come_by_day() {
    rows()
        .add(
            number(1)
                .review(ReviewState.RELEASED, TODAY.minusDays(3))
                .review(ReviewState.SUBMITTED, TODAY.minusDays(2))
                .planned(ReportKind.FORMAL_ASSESSMENT, TODAY.minusDays(1))
                .planned(ReportKind.FORMAL_ASSESSMENT, TODAY.plusDays(8))
                .row());
    rows().add(number(2).planned(ReportKind.PROGRESS_REVIEW, TODAY.plusDays(4)).row());
    rows().add(number(3).at(OTHER_BODY, OTHER_SCHOOL).review(ReviewState.RELEASED, TODAY).row());
    rows()
        .add(
            number(4)
                .in(RegistrationState.REFUSED)
                .planned(ReportKind.PROGRESS_REVIEW, TODAY)
                .row());
    var first = rows().due(BODYS, TODAY, new PageRequest(2, null));
    assertThat(first.rows())
        .extracting(row -> row.value().report().due())
        .containsExactly(TODAY.minusDays(3), TODAY.plusDays(4));
    assertThat(first.rows().getFirst().value().row()).isEqualTo(value(1));
    assertThat(first.hasNext()).isTrue();
    var second = rows().due(BODYS, TODAY, new PageRequest(2, first.rows().getLast().key()));
    assertThat(second.rows())
        .extracting(row -> row.value().report().kind())
        .containsExactly(ReportKind.FORMAL_ASSESSMENT);
    assertThat(second.hasNext()).isFalse();
    assertThatThrownBy(() -> rows().due(BODYS, TODAY, new PageRequest(2, "2026-13-41 x")))
        .isInstanceOf(MalformedCursor.class);
  }

  @Test
  default void due_reports_come_in_order_through_pages_of_every_size() {
    var random = new Random(11);
    var states = List.of(ReviewState.values());
    for (var one = 1; one <= 40; one++) {
      var row = number(one);
      var days = new ArrayList<>(List.of(-40, -3, -1, 0, 1, 26, 27, 120, 240));
      Collections.shuffle(days, random);
      for (var report = random.nextInt(4); report > 0; report--) {
        row.review(states.get(random.nextInt(states.size())), TODAY.plusDays(days.removeFirst()));
      }
      for (var report = random.nextInt(4); report > 0; report--) {
        row.planned(
            random.nextBoolean() ? ReportKind.PROGRESS_REVIEW : ReportKind.FORMAL_ASSESSMENT,
            TODAY.plusDays(days.removeFirst()));
      }
      rows().add(row.row());
    }
    var all = rows().due(BODYS, TODAY, new PageRequest(100, null));
    var expected = new InMemoryEctRows();
    rows()
        .list(BODYS, all(), new PageRequest(100, null))
        .rows()
        .forEach(row -> expected.add(row.value()));
    assertThat(keys(all)).isEqualTo(keys(expected.due(BODYS, TODAY, new PageRequest(100, null))));
    for (var size : List.of(1, 2, 3, 7, 20)) {
      var seen = new ArrayList<String>();
      @Nullable String after = null;
      Page<EctRows.DueReport> page;
      do {
        page = rows().due(BODYS, TODAY, new PageRequest(size, after));
        seen.addAll(keys(page));
        after = page.rows().getLast().key();
      } while (page.hasNext());
      assertThat(seen).as("pages of " + size).isEqualTo(keys(all));
    }
  }

  private static List<String> keys(Page<EctRows.DueReport> page) {
    return page.rows().stream()
        .map(row ->
            row.value().report().due()
                + " "
                + row.value().row().ect()
                + " "
                + row.value().report().kind())
        .toList();
  }

  @Test
  default void ects_of_a_school_come_by_id() {
    keepMany();
    assertThat(rows().ofSchool(SCHOOL_A, null, 2)).containsExactly(id(1), id(2));
    assertThat(rows().ofSchool(SCHOOL_A, id(4), 9)).containsExactly(ids(7, 8, 10));
  }

  private Versioned<EctRow> found(int number) {
    var found = rows().findAll(List.of(id(number))).get(id(number));
    if (found == null) {
      throw new AssertionError("no row " + number);
    }
    return found;
  }

  private EctRow value(int number) {
    return found(number).value();
  }

  private List<EctId> ids(EctScope scope, EctQuery query) {
    var page = rows().list(scope, query, new PageRequest(100, null));
    assertThat(page.total()).isEqualTo(page.rows().size());
    return page.rows().stream().map(row -> row.value().ect()).toList();
  }

  private static EctId[] ids(int... numbers) {
    return Arrays.stream(numbers).mapToObj(AnEctRow::id).toArray(EctId[]::new);
  }

  private static EctScope scope(
      Set<SchoolId> schools, Set<EctScope.TutorAt> tutors, Set<SchoolId> drafts, Set<EctId> ects) {
    return new EctScope(Set.of(), schools, tutors, drafts, ects);
  }

  private static EctScope tutor(EctScope.TutorAt tutor) {
    return scope(Set.of(), Set.of(tutor), Set.of(), Set.of());
  }

  private static EctQuery all() {
    return EctQuery.all(TODAY);
  }

  private static EctQuery status(EctStatus... statuses) {
    return new EctQuery(TODAY, Set.of(statuses), null, null, null, null, null, null, null);
  }

  private static EctQuery choice(boolean waits) {
    return new EctQuery(TODAY, Set.of(), null, null, null, null, null, waits, null);
  }

  private static EctQuery search(String text) {
    return with(null, null, null, text);
  }

  /** A query with these conditions alone, null where anything will do. */
  static EctQuery with(
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      @Nullable Boolean overdue,
      @Nullable String search) {
    return new EctQuery(
        TODAY,
        Set.of(),
        null,
        null,
        from,
        to,
        overdue,
        null,
        search == null ? null : EctSearch.of(search));
  }
}
