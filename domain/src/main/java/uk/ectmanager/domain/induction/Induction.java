package uk.ectmanager.domain.induction;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.calendar.CalendarPath;
import uk.ectmanager.domain.calendar.ReportKind;
import uk.ectmanager.domain.induction.InductionEvent.FactRecorded;
import uk.ectmanager.domain.induction.facts.InductionFacts;
import uk.ectmanager.domain.induction.facts.PlanSettings;
import uk.ectmanager.domain.induction.facts.PriorInduction;
import uk.ectmanager.domain.induction.facts.Spell;
import uk.ectmanager.domain.induction.ledger.Author;
import uk.ectmanager.domain.induction.ledger.ImportedPosts;
import uk.ectmanager.domain.induction.ledger.Ledger;
import uk.ectmanager.domain.induction.ledger.LedgerCheck;
import uk.ectmanager.domain.induction.ledger.LedgerFacts;
import uk.ectmanager.domain.induction.ledger.Posting;
import uk.ectmanager.domain.induction.ledger.Posts;
import uk.ectmanager.domain.induction.ledger.RecordedFact;
import uk.ectmanager.domain.induction.ledger.RecordedFact.PostBegan;
import uk.ectmanager.domain.induction.ledger.Told;
import uk.ectmanager.domain.induction.ledger.Whereabouts;
import uk.ectmanager.domain.induction.plan.CountedSpell;
import uk.ectmanager.domain.induction.plan.InductionPlan;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.EctId;
import uk.ectmanager.domain.shared.EventScope;
import uk.ectmanager.domain.shared.Problem;
import uk.ectmanager.domain.shared.ProblemCode;
import uk.ectmanager.domain.shared.Result;
import uk.ectmanager.domain.shared.SchoolId;

/**
 * The one induction of an ECT (L22): what was recorded about it, and the places of its reports as
 * planned last.
 *
 * @param ledger everything recorded; the facts that the plan follows from are read off it
 * @param posting where the ECT is employed and who sees to them, as of the day it was looked at
 *     last
 * @param nextTurn the next day on which something follows from what is recorded, such as another
 *     posting; null when none is known
 * @param told what people were told of already
 * @param slots as planned last, by date
 * @param releasedTerms calendar terms, counted from the start, whose review was released: a
 *     released review keeps its dates whatever the plan says later
 */
public record Induction(
    EctId id,
    AppropriateBodyId body,
    Ledger ledger,
    Posting posting,
    @Nullable LocalDate nextTurn,
    Told told,
    List<ReportSlot> slots,
    Set<Integer> releasedTerms) {

  public Induction {
    slots = List.copyOf(slots);
    releasedTerms = Set.copyOf(new TreeSet<>(releasedTerms));
  }

  /**
   * An induction whose posts are known, but not who recorded them and when: they stand as recorded
   * by the system on the first day.
   */
  public Induction(
      EctId id,
      AppropriateBodyId body,
      SchoolId school,
      List<Spell> spells,
      List<ReportSlot> slots,
      Set<Integer> releasedTerms) {
    this(
        id,
        body,
        ImportedPosts.ledger(spells),
        Posting.ofRegistration(school),
        null,
        Told.NOTHING,
        slots,
        releasedTerms);
  }

  /** A change and the events that tell of it; none when nothing changed. */
  public record Step(Induction next, List<InductionEvent> events) {
    public Step {
      events = List.copyOf(events);
    }

    /** What follows from the next state, told after this. */
    public Step then(Step following) {
      var all = new ArrayList<>(events);
      all.addAll(following.events);
      return new Step(following.next, all);
    }
  }

  /**
   * Something to record.
   *
   * @param corrects the entry whose place it takes, null for a new fact
   * @param reason why it is recorded late or corrected
   */
  public record Recording(RecordedFact fact, @Nullable Integer corrects, @Nullable String reason) {}

  /** Begins with the post of the registration alone; its plan is not made yet. */
  public static Step begin(EctId id, AppropriateBodyId body, PostBegan first, Author by) {
    return begin(id, body, first, List.of(), by);
  }

  /**
   * Begins with the post of the registration; its plan is not made yet.
   *
   * @param before what was served of the induction before
   */
  public static Step begin(
      EctId id, AppropriateBodyId body, PostBegan first, List<PriorInduction> before, Author by) {
    var ledger = Ledger.EMPTY.with(first, null, null, by);
    for (var service : before) {
      ledger = ledger.with(new RecordedFact.PriorServed(service), null, null, by);
    }
    var induction =
        new Induction(
            id,
            body,
            ledger,
            Posting.ofRegistration(first.school()),
            null,
            Told.NOTHING,
            List.of(),
            Set.of());
    return new Step(
        induction,
        List.of(new InductionEvent.InductionBegan(id, induction.scope(), first.start())));
  }

  /**
   * Records a fact, or answers everything in which it does not agree with the others that stand, at
   * the fields of the mutation that records such a fact. Nothing is taken away: what a correction
   * corrects can still be read.
   */
  public Result<Step> record(Recording recording, Author by) {
    if (isClosed()) {
      return Result.refused(
          ProblemCode.WRONG_STATE,
          "The registration was undone; the induction is closed.",
          "input",
          "ectId");
    }
    return RecordingCheck.check(ledger, recording, by)
        .map(checked -> {
          var next = with(checked.longer());
          var entry = checked.longer().entries().getLast();
          return new Step(next, List.of(FactRecorded.of(next, entry, checked.corrected())));
        });
  }

  /** Why no correction can take the place of the entry of that number; empty when one can. */
  public List<Problem> againstCorrecting(int number) {
    return RecordingCheck.againstCorrecting(ledger, number);
  }

  /** Closes it, since its registration was an error: nothing is planned any more. */
  public Step close(LocalDate on, String reason, Author by) {
    if (isClosed()) {
      return new Step(this, List.of());
    }
    var longer = ledger.with(new RecordedFact.Undone(on), null, reason, by);
    var next = with(longer).withoutReports();
    return new Step(next, List.of(FactRecorded.of(next, longer.entries().getLast(), null)));
  }

  /** Whether its registration was undone. */
  public boolean isClosed() {
    return !ledger.standing(RecordedFact.Undone.class).isEmpty();
  }

  /** Whether the very same is recorded already and stands: recording it again changes nothing. */
  public boolean stands(Recording recording) {
    if (recording.fact() instanceof RecordedFact.Struck) {
      return ledger.entries().stream()
          .anyMatch(entry ->
              entry.fact() instanceof RecordedFact.Struck
                  && Objects.equals(entry.corrects(), recording.corrects()));
    }
    return ledger.standing().stream().anyMatch(one -> one.fact().equals(recording.fact()));
  }

  /** Why this post may not begin beside the others; empty when it may. */
  public List<Problem> againstJoining(PostBegan began, boolean alongside) {
    return LedgerCheck.joining(posts(), began, alongside);
  }

  /**
   * Looks at what is recorded as of a day: who sees to the ECT from then on, and which leave is
   * over, so that the ECT can choose.
   */
  public Step onDay(LocalDate day) {
    return DaysPassing.until(day, this);
  }

  /** The same induction as it is from a day on, until the next turn. */
  Induction turned(Posting now, @Nullable LocalDate next, Told nowTold) {
    return new Induction(id, body, ledger, now, next, nowTold, slots, releasedTerms);
  }

  /** The last day before an appropriate body let the ECT go; null while one has them. */
  public @Nullable LocalDate releasedOn() {
    return Handover.releasedOn(ledger).orElse(null);
  }

  /** The same induction with another appropriate body. */
  Induction of(AppropriateBodyId next) {
    return new Induction(id, next, ledger, posting, nextTurn, told, slots, releasedTerms);
  }

  /** The posts as recorded. */
  public Posts posts() {
    return Posts.of(ledger);
  }

  /** The stretches of employment as recorded, at least one. */
  public List<Spell> spells() {
    return posts().spells();
  }

  /** Where the ECT is employed, as of the day it was looked at last. */
  public SchoolId school() {
    return posting.school();
  }

  /** Rises with everything recorded. */
  public int revision() {
    return ledger.revision();
  }

  /** The same induction as it was known at a moment; empty before anything was recorded. */
  public Optional<Induction> asKnownAt(Instant moment) {
    var known = ledger.asKnownAt(moment);
    return known.entries().isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Induction(
                id,
                Whereabouts.knownBody(known, ledger, body),
                known,
                posting,
                nextTurn,
                told,
                slots,
                releasedTerms));
  }

  /** Whose calendars its plan rests on, term by term. */
  public CalendarPath calendarPath() {
    return Whereabouts.path(ledger, body);
  }

  /** The appropriate bodies that had the ECT before: its plan rests on their calendars as well. */
  public Set<AppropriateBodyId> earlierBodies() {
    return Whereabouts.earlierBodies(ledger, body);
  }

  private Induction with(Ledger longer) {
    return new Induction(id, body, longer, posting, nextTurn, told, slots, releasedTerms);
  }

  private Induction withoutReports() {
    return new Induction(id, body, ledger, posting, nextTurn, told, List.of(), releasedTerms);
  }

  /** What the plan follows from, under the settings of the appropriate body. */
  public InductionFacts facts(PlanSettings settings) {
    return LedgerFacts.of(ledger, settings);
  }

  /** First day of the induction. */
  public LocalDate start() {
    return posts().all().getFirst().start();
  }

  /** Whether a post runs on that day. */
  public boolean isEmployed(LocalDate day) {
    return posts().all().stream().anyMatch(post -> post.spans(day));
  }

  /**
   * Takes over the reports of a plan; tells of each that moved, came or went, and why.
   *
   * @param cause what made it plan again, in a few words
   */
  public Step planned(InductionPlan plan, String cause) {
    if (isClosed()) {
      return new Step(this, List.of());
    }
    var next = ReportSlot.of(plan);
    var events = new ArrayList<InductionEvent>();
    if (!next.equals(slots)) {
      events.add(InductionEvent.PlanRecalculated.of(this, cause, MovedReport.between(slots, plan)));
    }
    var warned = new TreeSet<Integer>();
    var extended = new TreeSet<Integer>();
    for (var part : plan.parts()) {
      if (part.absence().isExtending()) {
        extended.add(part.number());
      } else if (part.absence().isWarned()) {
        warned.add(part.number());
      }
    }
    for (var part : plan.parts()) {
      if (Told.news(extended, told.extended()).contains(part.number())) {
        events.add(InductionEvent.AbsenceExtended.of(this, part));
      } else if (Told.news(warned, told.warned()).contains(part.number())) {
        events.add(InductionEvent.AbsenceNeared.of(this, part));
      }
    }
    var now = new Told(warned, extended, told.returned());
    return new Step(
        new Induction(id, body, ledger, posting, nextTurn, now, next, releasedTerms), events);
  }

  /** What the entry recorded last tells people besides, once it is planned. */
  public Step announced(InductionPlan plan) {
    if (ledger.entries().getLast().fact() instanceof RecordedFact.PostEnded ended) {
      var post = posts().find(ended.post()).orElseThrow();
      var counts =
          plan.spells().stream()
              .anyMatch(spell ->
                  spell.school().equals(post.school())
                      && ended.lastDay().equals(spell.end())
                      && spell.standing() == CountedSpell.Standing.COUNTS);
      return new Step(
          this,
          List.of(
              new InductionEvent.LeavingReported(
                  id, scope(), post.school(), ended.lastDay(), counts)));
    }
    return new Step(this, List.of());
  }

  /** The review of that term was released. */
  public Induction released(int term) {
    var terms = new TreeSet<>(releasedTerms);
    terms.add(term);
    return new Induction(id, body, ledger, posting, nextTurn, told, slots, terms);
  }

  /** The reviews whose day has come and that are not released yet, by date. */
  public List<ReportSlot> toRelease(LocalDate today) {
    return unreleasedReviews().stream()
        .filter(slot -> !slot.dates().release().isAfter(today))
        .toList();
  }

  /** The day on which the next review is released; empty when none is left. */
  public Optional<LocalDate> nextRelease() {
    return unreleasedReviews().stream()
        .map(slot -> slot.dates().release())
        .min(Comparator.naturalOrder());
  }

  /** Reports that are planned and not released, of either kind, by due date. */
  public List<ReportSlot> ahead() {
    return slots.stream()
        .filter(slot ->
            slot.kind() != ReportKind.PROGRESS_REVIEW || !releasedTerms.contains(slot.term()))
        .sorted(Comparator.comparing(slot -> slot.dates().due()))
        .toList();
  }

  /** Whose affair it is. */
  public EventScope scope() {
    return EventScope.of(body, posting.school(), id);
  }

  private List<ReportSlot> unreleasedReviews() {
    return slots.stream()
        .filter(slot -> slot.kind() == ReportKind.PROGRESS_REVIEW)
        .filter(slot -> !releasedTerms.contains(slot.term()))
        .toList();
  }
}
