package uk.ectmanager.application.induction.recalculation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.ectmanager.application.AViewer;
import uk.ectmanager.application.CountingIds;
import uk.ectmanager.application.Journal;
import uk.ectmanager.application.NotPermitted;
import uk.ectmanager.application.SystemViewer;
import uk.ectmanager.application.body.BodyDirectory;
import uk.ectmanager.application.body.InMemoryAppropriateBodies;
import uk.ectmanager.application.calendar.InMemoryTermCalendars;
import uk.ectmanager.application.calendar.SomeCalendars;
import uk.ectmanager.application.calendar.TermLines;
import uk.ectmanager.application.induction.AnInduction;
import uk.ectmanager.application.induction.InMemoryInductions;
import uk.ectmanager.application.induction.InductionPlans;
import uk.ectmanager.application.induction.Replanning;
import uk.ectmanager.domain.access.Role;
import uk.ectmanager.domain.induction.Induction;
import uk.ectmanager.domain.induction.facts.Fte;
import uk.ectmanager.domain.induction.ledger.Author;
import uk.ectmanager.domain.induction.ledger.RecordedFact.PostBegan;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.EctId;
import uk.ectmanager.domain.shared.EventId;

/** All plans of a body are made again, in pages, whatever stops the work in between. */
class RecalculatePlansTest {

  private static final int INDUCTIONS = 2 * RecalculatePlans.PAGE + 7;
  private static final EventId CAUSE = new EventId(new UUID(5, 1));
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2021-09-10T09:00:00Z"));

  private final InMemoryInductions inductions = new InMemoryInductions();
  private final InMemoryTermCalendars calendars = new InMemoryTermCalendars();
  private final Replanning replanning =
      new Replanning(
          inductions,
          new InductionPlans(
              new BodyDirectory(new InMemoryAppropriateBodies()),
              new TermLines(calendars, SomeCalendars.BANK_HOLIDAYS)),
          new Journal(new CountingIds(), CLOCK),
          CLOCK);

  RecalculatePlansTest() {
    calendars.add(SomeCalendars.year2021(AnInduction.BODY), List.of());
    for (var number = 1; number <= INDUCTIONS; number++) {
      inductions.add(
          Induction.begin(
                  AnInduction.ect(number),
                  AnInduction.BODY,
                  new PostBegan(
                      AnInduction.SCHOOL, LocalDate.of(2021, 9, 1), null, Fte.FULL_TIME, null),
                  new Author(SystemViewer.ACCOUNT, "ECT Manager", CLOCK.instant()))
              .next(),
          List.of());
    }
  }

  private long planned() {
    var count = 0L;
    for (var number = 1; number <= INDUCTIONS; number++) {
      var slots = inductions.find(AnInduction.ect(number)).orElseThrow().value().slots();
      assertThat(slots)
          .hasSizeBetween(0, 6)
          .satisfiesAnyOf(none -> assertThat(none).isEmpty(), all -> assertThat(all).hasSize(6));
      count += slots.isEmpty() ? 0 : 1;
    }
    return count;
  }

  @Test
  void every_plan_is_made_again_and_counted() {
    var recalculations = new InMemoryRecalculations();
    recalculations.request(AnInduction.BODY, CAUSE, CLOCK.instant());
    var left = work(recalculations).handle(SystemViewer.at(CLOCK.instant()));
    assertThat(left).isFalse();
    assertThat(planned()).isEqualTo(INDUCTIONS);
    assertThat(recalculations.findAll(List.of(AnInduction.BODY)).get(AnInduction.BODY))
        .satisfies(done -> {
          assertThat(done).isNotNull();
          assertThat(done.checked()).isEqualTo(INDUCTIONS);
          assertThat(done.moved()).isEqualTo(INDUCTIONS);
          assertThat(done.finishedAt()).isEqualTo(CLOCK.instant());
        });
  }

  @Test
  void killed_between_two_pages_it_goes_on_where_it_stopped() {
    var killed = new KilledRecalculations(2);
    killed.request(AnInduction.BODY, CAUSE, CLOCK.instant());
    assertThatThrownBy(() -> work(killed).handle(SystemViewer.at(CLOCK.instant())))
        .isInstanceOf(IllegalStateException.class);
    assertThat(killed.unfinished(1).getFirst().checked()).isEqualTo(RecalculatePlans.PAGE);
    assertThat(work(killed).handle(SystemViewer.at(CLOCK.instant()))).isFalse();
    assertThat(planned()).isEqualTo(INDUCTIONS);
    var pages = RecalculatePlans.PAGE;
    assertThat(killed.begunAfter)
        .containsExactly(
            null, AnInduction.ect(pages), AnInduction.ect(pages), AnInduction.ect(2 * pages));
    // the page that was done but not noted is done again, and moves nothing the second time
    assertThat(killed.findAll(List.of(AnInduction.BODY)).get(AnInduction.BODY))
        .satisfies(done -> {
          assertThat(done).isNotNull();
          assertThat(done.checked()).isEqualTo(INDUCTIONS);
          assertThat(done.moved()).isEqualTo(INDUCTIONS - RecalculatePlans.PAGE);
        });
  }

  @Test
  void nobody_but_the_schedule_runs_it() {
    assertThatThrownBy(() ->
            work(new InMemoryRecalculations())
                .handle(AViewer.at(Role.AB_ADMINISTRATOR, AnInduction.BODY)))
        .isInstanceOf(NotPermitted.class);
  }

  private RecalculatePlans work(Recalculations recalculations) {
    return new RecalculatePlans(recalculations, inductions, replanning, CLOCK);
  }

  /** Recalculations whose so-manieth step is never noted: the process died before. */
  private static final class KilledRecalculations implements Recalculations {

    private final InMemoryRecalculations kept = new InMemoryRecalculations();
    private final List<@Nullable EctId> begunAfter = new ArrayList<>();
    private final int fatal;
    private int steps;

    KilledRecalculations(int fatal) {
      this.fatal = fatal;
    }

    @Override
    public void request(AppropriateBodyId body, EventId cause, Instant at) {
      kept.request(body, cause, at);
    }

    @Override
    public Map<AppropriateBodyId, Recalculation> findAll(Collection<AppropriateBodyId> bodies) {
      return kept.findAll(bodies);
    }

    @Override
    public List<Recalculation> unfinished(int limit) {
      return kept.unfinished(limit);
    }

    @Override
    public boolean advance(Recalculation before, Recalculation next) {
      steps++;
      begunAfter.add(before.after());
      if (steps == fatal) {
        throw new IllegalStateException("killed");
      }
      return kept.advance(before, next);
    }
  }
}
