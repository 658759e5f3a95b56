package uk.ectmanager.application.induction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.ectmanager.application.account.AnAccount;
import uk.ectmanager.application.body.BodyDirectory;
import uk.ectmanager.application.body.InMemoryAppropriateBodies;
import uk.ectmanager.application.calendar.InMemoryTermCalendars;
import uk.ectmanager.application.calendar.SomeCalendars;
import uk.ectmanager.application.calendar.TermLines;
import uk.ectmanager.domain.calendar.AcademicYear;
import uk.ectmanager.domain.calendar.CalendarPath;
import uk.ectmanager.domain.calendar.CalendarPath.Stay;
import uk.ectmanager.domain.calendar.Term;
import uk.ectmanager.domain.calendar.TermCalendar;
import uk.ectmanager.domain.calendar.TermCalendarId;
import uk.ectmanager.domain.induction.Handover;
import uk.ectmanager.domain.induction.Induction;
import uk.ectmanager.domain.induction.Induction.Step;
import uk.ectmanager.domain.induction.facts.Fte;
import uk.ectmanager.domain.induction.facts.LeadSchool;
import uk.ectmanager.domain.induction.ledger.Author;
import uk.ectmanager.domain.induction.ledger.Ledger;
import uk.ectmanager.domain.induction.ledger.RecordedFact;
import uk.ectmanager.domain.induction.ledger.RecordedFact.BodyClaimed;
import uk.ectmanager.domain.induction.ledger.RecordedFact.BodyReleased;
import uk.ectmanager.domain.induction.ledger.RecordedFact.LeadNamed;
import uk.ectmanager.domain.induction.ledger.RecordedFact.PostBegan;
import uk.ectmanager.domain.induction.ledger.Whereabouts;
import uk.ectmanager.domain.induction.plan.InductionPlan;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.Rational;
import uk.ectmanager.domain.shared.Result;
import uk.ectmanager.domain.shared.SchoolId;

/** Which calendars the plan of an induction rests on. */
class CalendarsOfPlansTest {

  private static final AppropriateBodyId BODY = AnInduction.BODY;
  private static final AppropriateBodyId NEXT = new AppropriateBodyId(new UUID(7, 7));
  private static final SchoolId FIRST = AnInduction.SCHOOL;
  private static final SchoolId SECOND = new SchoolId(new UUID(0, 0x5c02));
  private static final Instant NOW = Instant.parse("2021-09-10T09:00:00Z");
  private static final Author BY = new Author(AnAccount.id(1), "Sam Example", NOW);

  private final InMemoryTermCalendars calendars = new InMemoryTermCalendars();
  private final InductionPlans plans =
      new InductionPlans(
          new BodyDirectory(new InMemoryAppropriateBodies()),
          new TermLines(calendars, SomeCalendars.BANK_HOLIDAYS));

  private static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }

  private static PostBegan post(SchoolId school, String start, String end) {
    return new PostBegan(school, day(start), end.isEmpty() ? null : day(end), Fte.of("0.5"), null);
  }

  private static Ledger ledger(RecordedFact... facts) {
    var ledger = Ledger.EMPTY;
    for (var fact : facts) {
      ledger = ledger.with(fact, null, null, BY);
    }
    return ledger;
  }

  private static Stay at(SchoolId school, String from) {
    return new Stay(day(from), BODY, school);
  }

  /** 2021/22 of the school, whose first term ends on Friday 17 December. */
  private static TermCalendar own(AppropriateBodyId body, SchoolId school) {
    var terms = new ArrayList<>(SomeCalendars.terms2021());
    Term first = terms.getFirst();
    terms.set(
        0,
        Term.of(1, first.start(), day("2021-12-17"), first.halfTermFrom(), first.halfTermTo(), 70));
    return new TermCalendar(
        new TermCalendarId(body, new AcademicYear(2021), school),
        terms,
        List.of(),
        SomeCalendars.PUBLISHED_AT,
        1);
  }

  private static Induction begun(int number, SchoolId school) {
    return Induction.begin(
            AnInduction.ect(number),
            BODY,
            new PostBegan(school, day("2021-09-01"), null, Fte.FULL_TIME, null),
            BY)
        .next();
  }

  private static InductionPlan done(Result<InductionPlan> plan) {
    return switch (plan) {
      case Result.Done<InductionPlan>(InductionPlan made) -> made;
      case Result.Refused<InductionPlan>(var problems) ->
          throw new AssertionError(problems.toString());
    };
  }

  private LocalDate firstReview(Induction induction) {
    return done(plans.of(induction, day("2021-09-10"))).reports().getFirst().periodEnd();
  }

  @Test
  void of_several_posts_that_of_the_leading_school_counts_and_in_a_gap_the_one_before() {
    var ledger =
        ledger(
            post(FIRST, "2021-09-01", "2022-02-28"),
            post(SECOND, "2021-11-01", "2022-04-01"),
            new LeadNamed(new LeadSchool(day("2022-01-10"), SECOND)),
            post(FIRST, "2022-09-01", ""));
    assertThat(Whereabouts.path(ledger, BODY))
        .isEqualTo(
            new CalendarPath(
                BODY,
                List.of(
                    at(FIRST, "2021-09-01"), at(SECOND, "2022-01-10"), at(FIRST, "2022-09-01"))));
    // nobody named to lead: the post that began first does, and the other when that has ended
    var unnamed = ledger(post(FIRST, "2021-09-01", "2022-02-28"), post(SECOND, "2021-11-01", ""));
    assertThat(Whereabouts.path(unnamed, BODY).stays())
        .containsExactly(at(FIRST, "2021-09-01"), at(SECOND, "2022-03-01"));
  }

  @Test
  void the_appropriate_body_of_the_time_is_read_off_releases_and_claims() {
    var posts = List.of(post(FIRST, "2021-09-01", "2021-12-31"), post(SECOND, "2022-01-04", ""));
    var moved =
        ledger(
            posts.getFirst(),
            new BodyReleased(day("2021-12-31"), BODY),
            new BodyClaimed(NEXT, day("2022-01-04")),
            posts.getLast());
    assertThat(Whereabouts.path(moved, NEXT))
        .isEqualTo(
            new CalendarPath(
                BODY, List.of(at(FIRST, "2021-09-01"), new Stay(day("2022-01-04"), NEXT, SECOND))));
    assertThat(Whereabouts.earlierBodies(moved, NEXT)).containsExactly(BODY);
    assertThat(Whereabouts.earlierBodies(ledger(posts.getFirst()), BODY)).isEmpty();
    // a release from before it named the body tells nothing: all is the present one's
    var old =
        ledger(
            posts.getFirst(),
            new BodyReleased(day("2021-12-31"), null),
            new BodyClaimed(NEXT, day("2022-01-04")),
            posts.getLast());
    assertThat(Whereabouts.path(old, NEXT).bodies()).isEqualTo(Set.of(NEXT));
    var released = ledger(posts.getFirst(), new BodyReleased(day("2021-12-31"), null));
    assertThat(Whereabouts.path(released, BODY).bodies()).isEqualTo(Set.of(BODY));
  }

  @Test
  void as_known_before_a_transfer_the_ect_is_the_first_appropriate_bodys() {
    var later = new Author(AnAccount.id(1), "Sam Example", NOW.plusSeconds(60));
    var moved =
        Handover.release(begun(1, FIRST), day("2021-12-31"), BY)
            .then(step ->
                Handover.claim(
                        step.next(),
                        NEXT,
                        new PostBegan(SECOND, day("2022-01-04"), null, Fte.FULL_TIME, null),
                        later)
                    .map(step::then));
    if (!(moved instanceof Result.Done<Step>(Step step))) {
      throw new AssertionError(moved.problems().toString());
    }
    assertThat(step.next().body()).isEqualTo(NEXT);
    assertThat(step.next().asKnownAt(NOW).orElseThrow().body()).isEqualTo(BODY);
    assertThat(step.next().asKnownAt(NOW.plusSeconds(60)).orElseThrow().body()).isEqualTo(NEXT);
  }

  @Test
  void the_ects_of_the_school_have_its_terms_and_nobody_else() {
    calendars.add(SomeCalendars.year2021(BODY), List.of());
    calendars.add(own(BODY, SECOND), List.of());
    calendars.add(own(NEXT, FIRST), List.of());
    assertThat(firstReview(begun(1, FIRST))).isEqualTo("2021-12-20");
    assertThat(firstReview(begun(2, SECOND))).isEqualTo("2021-12-17");
    var both = plans.ofAll(List.of(begun(1, FIRST), begun(2, SECOND)), day("2021-12-17"));
    assertThat(done(Objects.requireNonNull(both.get(AnInduction.ect(1)))).served())
        .isEqualTo(Rational.of(73, 74));
    assertThat(done(Objects.requireNonNull(both.get(AnInduction.ect(2)))).served())
        .isEqualTo(Rational.ONE);
  }

  @Test
  void plans_as_of_a_moment_rest_on_what_was_published_then() {
    var body = SomeCalendars.year2021(BODY);
    calendars.add(body, List.of());
    var school = own(BODY, SECOND);
    var later = SomeCalendars.PUBLISHED_AT.plusSeconds(60);
    calendars.add(new TermCalendar(school.id(), school.terms(), List.of(), later, 1), List.of());
    var all = List.of(begun(2, SECOND));
    var today = day("2021-09-10");
    assertThat(plans.ofAllAsOf(all, today, later).values())
        .extracting(plan -> done(plan).reports().getFirst().periodEnd())
        .containsExactly(day("2021-12-17"));
    assertThat(plans.ofAllAsOf(all, today, later.minusMillis(1)).values())
        .extracting(plan -> done(plan).reports().getFirst().periodEnd())
        .containsExactly(day("2021-12-20"));
    assertThat(
            plans
                .ofAllAsOf(all, today, SomeCalendars.PUBLISHED_AT.minusMillis(1))
                .get(AnInduction.ect(2)))
        .isInstanceOf(Result.Refused.class);
    assertThat(plans.ofAllAsOf(List.of(), today, later)).isEmpty();
  }

  @Test
  void a_year_not_published_by_then_is_projected_then() {
    calendars.add(SomeCalendars.year2021(BODY), List.of());
    var second = SomeCalendars.year2022(BODY);
    var later = SomeCalendars.PUBLISHED_AT.plusSeconds(60);
    calendars.add(new TermCalendar(second.id(), second.terms(), List.of(), later, 1), List.of());
    var all = List.of(begun(1, FIRST));
    var today = day("2021-09-10");
    for (var plan : plans.ofAllAsOf(all, today, later.minusMillis(1)).values()) {
      assertThat(done(plan).reports().get(3).provisional()).isTrue();
    }
    for (var plan : plans.ofAllAsOf(all, today, later).values()) {
      assertThat(done(plan).reports().get(3).provisional()).isFalse();
    }
  }
}
