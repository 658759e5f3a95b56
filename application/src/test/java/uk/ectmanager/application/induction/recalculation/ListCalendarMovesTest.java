package uk.ectmanager.application.induction.recalculation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.ectmanager.application.AViewer;
import uk.ectmanager.application.MalformedCursor;
import uk.ectmanager.application.NotPermitted;
import uk.ectmanager.application.Page;
import uk.ectmanager.application.PageRequest;
import uk.ectmanager.application.account.AnAccount;
import uk.ectmanager.application.body.BodyDirectory;
import uk.ectmanager.application.body.InMemoryAppropriateBodies;
import uk.ectmanager.application.calendar.CalendarProposal;
import uk.ectmanager.application.calendar.InMemoryTermCalendars;
import uk.ectmanager.application.calendar.ProposeTermCalendar;
import uk.ectmanager.application.calendar.PublishTermCalendar;
import uk.ectmanager.application.calendar.SomeCalendars;
import uk.ectmanager.application.calendar.TermLines;
import uk.ectmanager.application.induction.AnInduction;
import uk.ectmanager.application.induction.InMemoryInductions;
import uk.ectmanager.application.induction.InductionPlans;
import uk.ectmanager.application.school.InMemorySchools;
import uk.ectmanager.application.school.SchoolDirectory;
import uk.ectmanager.application.school.SomeSchools;
import uk.ectmanager.domain.access.Role;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.calendar.ReportKind;
import uk.ectmanager.domain.calendar.TermCalendarDraft;
import uk.ectmanager.domain.induction.Induction;
import uk.ectmanager.domain.induction.facts.Fte;
import uk.ectmanager.domain.induction.ledger.Author;
import uk.ectmanager.domain.induction.ledger.RecordedFact.PostBegan;
import uk.ectmanager.domain.shared.EctId;
import uk.ectmanager.domain.shared.Result;
import uk.ectmanager.domain.shared.SchoolId;

/** Before a calendar is changed, every induction that it moves is listed, page by page. */
class ListCalendarMovesTest {

  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2021-09-10T09:00:00Z"));
  private static final Viewer ADMINISTRATOR = AViewer.at(Role.AB_ADMINISTRATOR, AnInduction.BODY);

  private final InMemoryInductions inductions = new InMemoryInductions();
  private final InMemoryTermCalendars calendars = new InMemoryTermCalendars();
  private final InMemorySchools schools = new InMemorySchools();
  private final TermLines lines = new TermLines(calendars, SomeCalendars.BANK_HOLIDAYS);
  private final ListCalendarMoves list =
      new ListCalendarMoves(
          inductions,
          new InductionPlans(new BodyDirectory(new InMemoryAppropriateBodies()), lines),
          lines,
          CLOCK);

  ListCalendarMovesTest() {
    calendars.add(SomeCalendars.year2021(AnInduction.BODY), List.of());
  }

  private void begin(int number, LocalDate start, @Nullable LocalDate end) {
    begin(number, AnInduction.SCHOOL, start, end);
  }

  private void begin(int number, SchoolId school, LocalDate start, @Nullable LocalDate end) {
    inductions.add(
        Induction.begin(
                AnInduction.ect(number),
                AnInduction.BODY,
                new PostBegan(school, start, end, Fte.FULL_TIME, null),
                new Author(AnAccount.id(1), "Sam Example", SomeCalendars.PUBLISHED_AT))
            .next(),
        List.of());
  }

  /** The year 2021/22 whose first term ends three days earlier, on Friday 17 December. */
  private CalendarProposal earlier() {
    return earlier(null);
  }

  private CalendarProposal earlier(@Nullable SchoolId school) {
    var terms = new ArrayList<>(SomeCalendars.drafts(SomeCalendars.terms2021()));
    var first = terms.getFirst();
    terms.set(
        0,
        new TermCalendarDraft.TermDraft(
            1,
            first.start(),
            LocalDate.of(2021, 12, 17),
            first.halfTermFrom(),
            first.halfTermTo(),
            first.inductionDays(),
            null,
            null));
    var command =
        new PublishTermCalendar.Command(
            AnInduction.BODY, school, 2021, terms, List.of(), school == null ? 1 : null, null);
    return switch (new ProposeTermCalendar(calendars, new SchoolDirectory(schools), CLOCK)
        .handle(ADMINISTRATOR, command)) {
      case Result.Done<CalendarProposal>(var proposal) -> proposal;
      case Result.Refused<CalendarProposal>(var problems) ->
          throw new AssertionError(problems.toString());
    };
  }

  private ListCalendarMoves.Moves moves(int first, @Nullable String after) {
    return list.handle(
        ADMINISTRATOR, new ListCalendarMoves.Command(earlier(), new PageRequest(first, after)));
  }

  private static List<EctId> ects(ListCalendarMoves.Moves moves) {
    return moves.page().rows().stream().map(Page.Row::value).map(InductionMove::ect).toList();
  }

  @Test
  void who_is_moved_is_told_with_each_date_before_and_after_and_who_is_not_is_left_out() {
    begin(1, LocalDate.of(2021, 9, 1), null);
    begin(2, LocalDate.of(2022, 1, 4), LocalDate.of(2022, 7, 25));
    var moves = moves(10, null);
    assertThat(ects(moves)).containsExactly(AnInduction.ect(1));
    assertThat(moves.page().hasNext()).isFalse();
    var moved = moves.page().rows().getFirst().value().reports().getFirst();
    assertThat(moved.slot().kind()).isEqualTo(ReportKind.PROGRESS_REVIEW);
    assertThat(moved.slot().number()).isEqualTo(1);
    assertThat(moved.before())
        .isNotNull()
        .extracting(slot -> slot.dates().due())
        .isEqualTo(LocalDate.of(2021, 12, 20));
    assertThat(moved.after())
        .isNotNull()
        .extracting(slot -> slot.dates().due())
        .isEqualTo(LocalDate.of(2021, 12, 17));
    assertThat(inductions.recorded()).isEmpty();
    assertThat(calendars.recorded()).isEmpty();
  }

  @Test
  void a_schools_own_terms_move_its_ects_and_nobody_else() {
    var school =
        SomeSchools.authorised(
            7, SomeSchools.details("100007", "Elm School", null), AnInduction.BODY);
    schools.add(school, List.of());
    begin(1, LocalDate.of(2021, 9, 1), null);
    begin(2, school.id(), LocalDate.of(2021, 9, 1), null);
    var moves =
        list.handle(
            ADMINISTRATOR,
            new ListCalendarMoves.Command(earlier(school.id()), new PageRequest(10, null)));
    assertThat(ects(moves)).containsExactly(AnInduction.ect(2));
    assertThat(moves.page().rows().getFirst().value().reports().getFirst().after())
        .isNotNull()
        .extracting(slot -> slot.dates().due())
        .isEqualTo(LocalDate.of(2021, 12, 17));
  }

  @Test
  void pages_hold_every_move_once() {
    for (var number = 1; number <= ListCalendarMoves.PAGE + 5; number++) {
      begin(number, LocalDate.of(2021, 9, 1), null);
    }
    var all = new ArrayList<EctId>();
    @Nullable String after = null;
    ListCalendarMoves.Moves page;
    do {
      page = moves(100, after);
      all.addAll(ects(page));
      after = page.page().rows().getLast().key();
    } while (page.page().hasNext());
    assertThat(all).hasSize(ListCalendarMoves.PAGE + 5).doesNotHaveDuplicates();
  }

  @Test
  void an_answer_looks_at_so_many_only_and_says_where_to_go_on() {
    for (var number = 1; number <= ListCalendarMoves.MOST + 1; number++) {
      begin(number, LocalDate.of(2022, 1, 4), LocalDate.of(2022, 7, 25));
    }
    var first = moves(10, null);
    assertThat(first.page().rows()).isEmpty();
    assertThat(first.page().hasNext()).isTrue();
    assertThat(first.lookedAt()).isNotNull();
    var second = moves(10, String.valueOf(first.lookedAt()));
    assertThat(second.page().hasNext()).isFalse();
    assertThat(second.lookedAt()).isNotEqualTo(first.lookedAt());
  }

  @Test
  void a_cursor_that_is_none_is_refused() {
    assertThatThrownBy(() -> moves(10, "1 or 1=1")).isInstanceOf(MalformedCursor.class);
  }

  @ParameterizedTest
  @EnumSource(names = "AB_ADMINISTRATOR", mode = EnumSource.Mode.EXCLUDE)
  void no_other_role_sees_what_would_move(Role role) {
    var viewer = AViewer.as(role, AnInduction.BODY, new SchoolId(new UUID(2, 1)));
    var command = new ListCalendarMoves.Command(earlier(), new PageRequest(10, null));
    assertThatThrownBy(() -> list.handle(viewer, command)).isInstanceOf(NotPermitted.class);
  }
}
