package uk.ectmanager.domain.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.Change;
import uk.ectmanager.domain.shared.Result;
import uk.ectmanager.domain.shared.SchoolId;

/**
 * The published terms of one school year of an appropriate body, or of one school whose terms
 * differ (D4).
 *
 * @param terms exactly three, in order, apart from one another
 * @param closureDays days in the terms on which schools are closed, in order, each once
 * @param publishedAt when this revision was published or withdrawn
 * @param revision 1 for the first publication
 * @param withdrawn whether the school's own terms hold no more; those of the body do
 * @param earlier the revisions before it, in order; none of those published before they were kept
 */
public record TermCalendar(
    TermCalendarId id,
    List<Term> terms,
    List<LocalDate> closureDays,
    Instant publishedAt,
    int revision,
    boolean withdrawn,
    List<CalendarRevision> earlier) {

  /** Terms in a school year (L1). */
  public static final int TERMS = 3;

  public TermCalendar {
    terms = List.copyOf(terms);
    closureDays = List.copyOf(new TreeSet<>(closureDays));
    if (terms.size() != TERMS) {
      throw new IllegalArgumentException("a school year has three terms");
    }
    for (var i = 0; i < TERMS; i++) {
      if (terms.get(i).number() != i + 1
          || (i > 0 && !terms.get(i).start().isAfter(terms.get(i - 1).end()))) {
        throw new IllegalArgumentException("the terms of a school year follow one another");
      }
    }
    if (revision < 1) {
      throw new IllegalArgumentException("the first revision is 1");
    }
    earlier = List.copyOf(earlier);
    if (withdrawn && id.school() == null) {
      throw new IllegalArgumentException("only a school's own calendar is withdrawn");
    }
  }

  /** A calendar that holds, of which no earlier revision is known. */
  public TermCalendar(
      TermCalendarId id,
      List<Term> terms,
      List<LocalDate> closureDays,
      Instant publishedAt,
      int revision) {
    this(id, terms, closureDays, publishedAt, revision, false, List.of());
  }

  /** A calendar as published, with the event that tells of it. */
  public record Published(TermCalendar calendar, CalendarEvent.CalendarPublished event) {}

  /**
   * Checks a draft and publishes it as this body's calendar of its year; every problem is answered
   * at once, its path starting at {@code input} (D9).
   *
   * @param school null for the calendar of the body itself
   * @param previous what is published under the same id so far, null when nothing is
   */
  public static Result<Published> publish(
      AppropriateBodyId body,
      @Nullable SchoolId school,
      TermCalendarDraft draft,
      @Nullable TermCalendar previous,
      Instant now) {
    return TermCalendarCheck.check(draft)
        .map(checked -> {
          var id = new TermCalendarId(body, checked.year(), school);
          if (previous != null && !previous.id().equals(id)) {
            throw new IllegalArgumentException("another calendar is not its previous revision");
          }
          var revision = previous == null ? 1 : previous.revision() + 1;
          var next =
              new TermCalendar(
                  id,
                  checked.terms(),
                  checked.closureDays(),
                  now,
                  revision,
                  false,
                  previous == null ? List.of() : previous.revisions());
          var before = previous == null || previous.withdrawn() ? null : previous;
          return new Published(
              next, new CalendarEvent.CalendarPublished(id, revision, changes(before, next)));
        });
  }

  /** A calendar as withdrawn, with the event that tells of it. */
  public record Withdrawn(TermCalendar calendar, CalendarEvent.CalendarWithdrawn event) {}

  /** Withdraws a school's own calendar that holds; what it said before is kept. */
  public Withdrawn withdraw(Instant now) {
    if (withdrawn) {
      throw new IllegalStateException("it is withdrawn already");
    }
    var next = new TermCalendar(id, terms, closureDays, now, revision + 1, true, revisions());
    return new Withdrawn(next, new CalendarEvent.CalendarWithdrawn(id, revision + 1));
  }

  /**
   * The calendar as it stood at a moment; empty when it was not published yet. Of one that was
   * published several times before its revisions were kept, the oldest kept stands for those.
   */
  public Optional<TermCalendar> asOf(Instant moment) {
    if (!publishedAt.isAfter(moment)) {
      return Optional.of(this);
    }
    var all = revisions();
    var last = all.size() - 1;
    while (last > 0 && all.get(last).at().isAfter(moment)) {
      last--;
    }
    var stood = all.get(last);
    return stood.at().isAfter(moment) && stood.number() == 1
        ? Optional.empty()
        : Optional.of(
            new TermCalendar(
                id,
                stood.terms(),
                stood.closureDays(),
                stood.at(),
                stood.number(),
                stood.withdrawn(),
                all.subList(0, last)));
  }

  /** Whether another says the same of its terms and closure days. */
  public boolean saysTheSameAs(TermCalendar other) {
    return terms.equals(other.terms) && closureDays.equals(other.closureDays);
  }

  private List<CalendarRevision> revisions() {
    var all = new ArrayList<>(earlier);
    all.add(new CalendarRevision(revision, publishedAt, terms, closureDays, withdrawn));
    return List.copyOf(all);
  }

  /** The school year that it is for. */
  public AcademicYear year() {
    return id.year();
  }

  /** The term of this number. */
  public Term term(int number) {
    return terms.get(number - 1);
  }

  /** Its closure days as a set in order. */
  public SortedSet<LocalDate> closures() {
    return new TreeSet<>(closureDays);
  }

  private static List<Change> changes(@Nullable TermCalendar before, TermCalendar after) {
    var changes = new ArrayList<Change>();
    for (var term : after.terms()) {
      changes.addAll(
          Change.between(
              "terms." + term.number(),
              Term.class,
              before == null ? null : before.term(term.number()),
              term,
              Set.of()));
    }
    var was = before == null ? List.of() : before.closureDays();
    if (!was.equals(after.closureDays())) {
      changes.add(new Change("closureDays", words(was), words(after.closureDays())));
    }
    return List.copyOf(changes);
  }

  private static @Nullable String words(List<?> days) {
    return days.isEmpty() ? null : String.join(", ", days.stream().map(Object::toString).toList());
  }
}
