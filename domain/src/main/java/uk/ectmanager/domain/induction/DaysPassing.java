package uk.ectmanager.domain.induction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import uk.ectmanager.domain.induction.Induction.Step;
import uk.ectmanager.domain.induction.ledger.LedgerFacts;
import uk.ectmanager.domain.induction.ledger.RecordedFact.LeaveRecorded;
import uk.ectmanager.domain.induction.ledger.Told;

/**
 * What follows as days pass, with nothing new recorded: the ECT is employed elsewhere or seen to by
 * others, and leave is over.
 */
final class DaysPassing {

  private DaysPassing() {}

  /** The induction as of that day, the day on which it has to be looked at again, and the news. */
  static Step until(LocalDate day, Induction induction) {
    var posts = induction.posts();
    var posting = posts.posting(day);
    var returned = new TreeSet<Integer>();
    var turns = new ArrayList<LocalDate>();
    posts.nextTurn(day).ifPresent(turns::add);
    for (var leave : induction.ledger().standing(LeaveRecorded.class)) {
      var last = leave.fact().to();
      if (last != null && last.isBefore(day)) {
        returned.add(leave.root());
      } else if (last != null) {
        turns.add(last.plusDays(1));
      }
    }
    var told = induction.told();
    var next =
        induction.turned(
            posting,
            turns.stream().min(Comparator.naturalOrder()).orElse(null),
            new Told(told.warned(), told.extended(), returned));
    return new Step(next, news(induction, next, returned));
  }

  private static List<InductionEvent> news(
      Induction before, Induction next, Set<Integer> returned) {
    var events = new ArrayList<InductionEvent>();
    if (!next.posting().equals(before.posting())) {
      events.add(
          new InductionEvent.PostingChanged(
              next.id(), next.scope(), before.posting().changes(next.posting())));
    }
    for (var leave : Told.news(returned, before.told().returned())) {
      if (LedgerFacts.choice(next.ledger(), leave).isEmpty()) {
        events.add(returnedFrom(leave, next));
      }
    }
    return events;
  }

  private static InductionEvent returnedFrom(int number, Induction induction) {
    var leave = induction.ledger().standing(LeaveRecorded.class, number).orElseThrow().fact();
    return new InductionEvent.StatutoryLeaveEnded(
        induction.id(),
        induction.scope(),
        number,
        leave.kind(),
        Objects.requireNonNull(leave.to()),
        leave.days());
  }
}
