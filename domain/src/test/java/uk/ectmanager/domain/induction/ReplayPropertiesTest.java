package uk.ectmanager.domain.induction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.ectmanager.domain.calendar.Table5;
import uk.ectmanager.domain.calendar.TermLine;
import uk.ectmanager.domain.induction.Induction.Recording;
import uk.ectmanager.domain.induction.Induction.Step;
import uk.ectmanager.domain.induction.facts.Absence;
import uk.ectmanager.domain.induction.facts.Extension;
import uk.ectmanager.domain.induction.facts.Fte;
import uk.ectmanager.domain.induction.facts.HalfDays;
import uk.ectmanager.domain.induction.facts.InductionFacts;
import uk.ectmanager.domain.induction.facts.LeaveKind;
import uk.ectmanager.domain.induction.facts.PlanSettings;
import uk.ectmanager.domain.induction.ledger.Author;
import uk.ectmanager.domain.induction.ledger.Ledger;
import uk.ectmanager.domain.induction.ledger.LedgerEntry;
import uk.ectmanager.domain.induction.ledger.RecordedFact;
import uk.ectmanager.domain.induction.ledger.RecordedFact.AbsenceRecorded;
import uk.ectmanager.domain.induction.ledger.RecordedFact.ContractChanged;
import uk.ectmanager.domain.induction.ledger.RecordedFact.Extended;
import uk.ectmanager.domain.induction.ledger.RecordedFact.LeaveChosen;
import uk.ectmanager.domain.induction.ledger.RecordedFact.LeaveRecorded;
import uk.ectmanager.domain.induction.ledger.RecordedFact.PostBegan;
import uk.ectmanager.domain.induction.ledger.RecordedFact.PostEnded;
import uk.ectmanager.domain.induction.ledger.RecordedFact.Struck;
import uk.ectmanager.domain.induction.rules.InductionPlanner;
import uk.ectmanager.domain.shared.AccountId;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.EctId;
import uk.ectmanager.domain.shared.Rational;
import uk.ectmanager.domain.shared.Result;
import uk.ectmanager.domain.shared.SchoolId;

/**
 * Replaying the history equals the incremental result: whatever is recorded, corrected and taken
 * back, refused attempts in between included.
 */
class ReplayPropertiesTest {

  private static final int HISTORIES = 1000;
  private static final LocalDate START = LocalDate.of(2021, 9, 1);
  private static final LocalDate TODAY = LocalDate.of(2023, 3, 1);
  private static final Instant FIRST = Instant.parse("2021-08-20T09:00:00Z");
  private static final TermLine LINE = Table5.line();
  private static final AccountId WHO = new AccountId(new UUID(3, 3));

  private static Author by(int entry) {
    return new Author(WHO, "Sam Example", FIRST.plusSeconds(entry));
  }

  /** An induction with every state that it went through, and the facts after each entry. */
  private static final class History {

    private final Random random;
    private final List<InductionFacts> facts = new ArrayList<>();
    private Induction induction =
        Induction.begin(
                new EctId(new UUID(1, 1)),
                new AppropriateBodyId(new UUID(2, 2)),
                new PostBegan(school(1), START, null, Fte.FULL_TIME, null),
                by(0))
            .next();
    private final boolean planning;
    private int refused;

    History(long seed, boolean planning) {
      random = new Random(seed);
      this.planning = planning;
      follow();
      for (int attempt = 0; attempt < 14; attempt++) {
        attempt(attempt + 1);
      }
    }

    private void attempt(int number) {
      switch (induction.record(recording(), by(number))) {
        case Result.Done<Step>(Step step) -> {
          induction = step.next().onDay(TODAY).next();
          follow();
        }
        case Result.Refused<Step> no -> refused++;
      }
    }

    private void follow() {
      facts.add(induction.facts(PlanSettings.STANDARD));
      if (planning) {
        induction = planned(induction);
      }
    }

    private Recording recording() {
      var entries = induction.ledger().entries();
      var some = entries.get(random.nextInt(entries.size()));
      return switch (random.nextInt(8)) {
        case 0 -> new Recording(new Struck(), some.number(), "in error");
        case 1 -> correction(some);
        default -> new Recording(fact(), null, null);
      };
    }

    private Recording correction(LedgerEntry some) {
      @Nullable RecordedFact other =
          switch (some.fact()) {
            case AbsenceRecorded recorded ->
                new AbsenceRecorded(Absence.on(recorded.absence().from(), HalfDays.ofDays(1)));
            case ContractChanged changed ->
                new ContractChanged(changed.post(), changed.from(), fte(), null, null, null);
            case LeaveChosen chosen ->
                new LeaveChosen(chosen.leave(), !chosen.extend(), chosen.on());
            default -> null;
          };
      return new Recording(other == null ? fact() : other, some.number(), "corrected");
    }

    private RecordedFact fact() {
      var day = START.plusDays(random.nextInt(540));
      var length = random.nextInt(40);
      return switch (random.nextInt(7)) {
        case 0 -> new PostBegan(school(1 + random.nextInt(3)), day, null, fte(), null);
        case 1 -> new PostEnded(1 + random.nextInt(3), day);
        case 2 -> new ContractChanged(1, day, fte(), null, null, null);
        case 3 ->
            new LeaveRecorded(
                LeaveKind.MATERNITY, day, day.plusDays(length), HalfDays.ofDays(length + 1));
        case 4 -> new LeaveChosen(leave(), random.nextBoolean(), TODAY);
        case 5 -> new Extended(Extension.byBody(Rational.of(1 + random.nextInt(20), 10), day));
        default ->
            new AbsenceRecorded(
                Absence.between(
                    day, day.plusDays(length), new HalfDays(1 + random.nextInt(length + 1))));
      };
    }

    private int leave() {
      return induction.ledger().standing(LeaveRecorded.class).stream()
          .map(Ledger.Standing::root)
          .findFirst()
          .orElse(1);
    }

    private Fte fte() {
      return Fte.of(List.of("0.4", "0.5", "0.6", "0.8", "1").get(random.nextInt(5)));
    }

    private static SchoolId school(int number) {
      return new SchoolId(new UUID(4, number));
    }
  }

  private static Induction planned(Induction induction) {
    return InductionPlanner.plan(induction.facts(PlanSettings.STANDARD), LINE, TODAY)
            instanceof Result.Done<uk.ectmanager.domain.induction.plan.InductionPlan>(var plan)
        ? induction.planned(plan, "a step").next()
        : induction;
  }

  @Test
  void replaying_the_history_equals_the_incremental_result() {
    var refused = 0;
    var corrected = 0;
    for (long seed = 1; seed <= HISTORIES; seed++) {
      var history = new History(seed, true);
      var last = history.induction;
      var entries = last.ledger().entries();
      var replayed =
          Induction.begin(last.id(), last.body(), (PostBegan) entries.getFirst().fact(), by(0))
              .next();
      for (var entry : entries.subList(1, entries.size())) {
        var recording = new Recording(entry.fact(), entry.corrects(), entry.reason());
        var step = replayed.record(recording, new Author(entry.by(), entry.byName(), entry.at()));
        assertThat(step.problems()).as("history %s, entry %s", seed, entry).isEmpty();
        replayed = ((Result.Done<Step>) step).value().next();
      }
      assertThat(planned(replayed.onDay(TODAY).next())).as("history %s", seed).isEqualTo(last);
      refused += history.refused;
      corrected += (int) entries.stream().filter(entry -> entry.corrects() != null).count();
    }
    assertThat(refused).as("attempts that were refused").isPositive();
    assertThat(corrected).as("entries that corrected another").isGreaterThan(HISTORIES / 2);
  }

  @Test
  void the_record_as_known_after_each_entry_is_what_it_was_then() {
    for (long seed = 1; seed <= HISTORIES; seed++) {
      var history = new History(seed, false);
      for (int known = 1; known <= history.facts.size(); known++) {
        var entry = history.induction.ledger().entries().get(known - 1);
        assertThat(
                history
                    .induction
                    .asKnownAt(entry.at())
                    .map(then -> then.facts(PlanSettings.STANDARD)))
            .as("history %s, entry %s", seed, known)
            .contains(history.facts.get(known - 1));
      }
      assertThat(history.induction.asKnownAt(FIRST.minusMillis(1))).isEmpty();
    }
  }

  @Test
  void the_order_in_which_facts_are_recorded_does_not_matter() {
    for (long seed = 1; seed <= HISTORIES; seed++) {
      var random = new Random(seed);
      var history = new History(seed, false);
      var free =
          new ArrayList<>(
              history.induction.ledger().standing().stream()
                  .map(Ledger.Standing::fact)
                  .filter(fact ->
                      fact instanceof AbsenceRecorded
                          || fact instanceof Extended
                          || fact instanceof LeaveRecorded)
                  .toList());
      var inOrder = recorded(free);
      Collections.shuffle(free, random);
      assertThat(recorded(free)).as("history %s", seed).isEqualTo(inOrder);
    }
  }

  private static InductionFacts recorded(List<? extends RecordedFact> facts) {
    var induction =
        Induction.begin(
                new EctId(new UUID(1, 1)),
                new AppropriateBodyId(new UUID(2, 2)),
                new PostBegan(History.school(1), START, null, Fte.FULL_TIME, null),
                by(0))
            .next();
    var number = 1;
    for (var fact : facts) {
      var step = induction.record(new Recording(fact, null, null), by(number++));
      assertThat(step.problems()).isEmpty();
      induction = ((Result.Done<Step>) step).value().next();
    }
    return induction.facts(PlanSettings.STANDARD);
  }
}
