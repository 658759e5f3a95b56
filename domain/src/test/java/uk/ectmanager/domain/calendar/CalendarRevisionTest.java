package uk.ectmanager.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.ectmanager.domain.calendar.Table5.day;
import static uk.ectmanager.domain.calendar.Table5.done;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.ectmanager.domain.shared.SchoolId;

/** What a calendar said before. */
class CalendarRevisionTest {

  @Test
  void every_revision_is_kept_and_the_calendar_as_of_a_moment_is_told_by_them() {
    var id = new TermCalendarId(Table5.BODY, new AcademicYear(2021), new SchoolId(new UUID(1, 1)));
    var first = new TermCalendar(id, Table5.FIRST.terms(), List.of(), Table5.PUBLISHED_AT, 1);
    var draft = draft();
    var later = Table5.PUBLISHED_AT.plusSeconds(60);
    var second =
        done(TermCalendar.publish(Table5.BODY, id.school(), draft, first, later)).calendar();
    var ended = second.withdraw(later.plusSeconds(60));
    assertThat(ended.event()).isEqualTo(new CalendarEvent.CalendarWithdrawn(id, 3));
    var calendar = ended.calendar();
    assertThat(calendar.revision()).isEqualTo(3);
    assertThat(calendar.withdrawn()).isTrue();
    assertThat(calendar.earlier()).extracting(CalendarRevision::number).containsExactly(1, 2);
    assertThat(calendar.asOf(later.plusSeconds(60))).contains(calendar);
    assertThat(calendar.asOf(later.plusSeconds(59))).contains(second);
    assertThat(calendar.asOf(later)).contains(second);
    assertThat(calendar.asOf(later.minusMillis(1))).contains(first);
    assertThat(calendar.asOf(Table5.PUBLISHED_AT)).contains(first);
    assertThat(calendar.asOf(Table5.PUBLISHED_AT.minusMillis(1))).isEmpty();
    assertThat(first.asOf(Table5.PUBLISHED_AT.minusMillis(1))).isEmpty();
    assertThatThrownBy(() -> calendar.withdraw(later)).isInstanceOf(IllegalStateException.class);
    var again =
        done(
            TermCalendar.publish(Table5.BODY, id.school(), draft, calendar, later.plusSeconds(99)));
    assertThat(again.calendar().revision()).isEqualTo(4);
    assertThat(again.calendar().withdrawn()).isFalse();
    // what was withdrawn said nothing, so everything is new
    assertThat(again.event().changes()).hasSizeGreaterThan(3);
  }

  @Test
  void revisions_that_were_not_kept_are_told_by_the_oldest_that_was() {
    var third =
        new TermCalendar(
            Table5.FIRST.id(), Table5.FIRST.terms(), List.of(), Table5.PUBLISHED_AT, 3);
    assertThat(third.asOf(Table5.PUBLISHED_AT.minusSeconds(1))).contains(third);
  }

  @Test
  void the_calendar_of_a_body_is_not_withdrawn() {
    assertThatThrownBy(() -> Table5.FIRST.withdraw(Table5.PUBLISHED_AT))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static TermCalendarDraft draft() {
    return new TermCalendarDraft(
        2021,
        Table5.FIRST.terms().stream()
            .map(term ->
                new TermCalendarDraft.TermDraft(
                    term.number(),
                    term.start(),
                    term.end(),
                    term.halfTermFrom(),
                    term.halfTermTo(),
                    term.inductionDays(),
                    null,
                    null))
            .toList(),
        List.of(day("2021-11-05")));
  }
}
