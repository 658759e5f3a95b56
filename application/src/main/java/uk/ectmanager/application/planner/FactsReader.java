package uk.ectmanager.application.planner;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.planner.PlannerDraft.AbsenceDraft;
import uk.ectmanager.application.planner.PlannerDraft.ExtensionDraft;
import uk.ectmanager.application.planner.PlannerDraft.LeaveDraft;
import uk.ectmanager.application.planner.PlannerDraft.PriorDraft;
import uk.ectmanager.application.planner.PlannerDraft.ReductionDraft;
import uk.ectmanager.application.planner.PlannerDraft.ScenarioDraft;
import uk.ectmanager.domain.calendar.TermLine;
import uk.ectmanager.domain.induction.facts.Absence;
import uk.ectmanager.domain.induction.facts.AbsenceKind;
import uk.ectmanager.domain.induction.facts.Extension;
import uk.ectmanager.domain.induction.facts.ExtensionKind;
import uk.ectmanager.domain.induction.facts.HalfDays;
import uk.ectmanager.domain.induction.facts.InductionFacts;
import uk.ectmanager.domain.induction.facts.LeaveChoice;
import uk.ectmanager.domain.induction.facts.PlanSettings;
import uk.ectmanager.domain.induction.facts.PriorInduction;
import uk.ectmanager.domain.induction.facts.Reduction;
import uk.ectmanager.domain.induction.facts.Spell;
import uk.ectmanager.domain.induction.facts.StatutoryLeave;
import uk.ectmanager.domain.induction.facts.TimeAway;
import uk.ectmanager.domain.shared.Problem;
import uk.ectmanager.domain.shared.ProblemCode;
import uk.ectmanager.domain.shared.Rational;

/**
 * The one place where what somebody typed becomes the facts of an induction; every problem is noted
 * at once, at its path.
 */
final class FactsReader {

  /** Stands in for days that cannot be read, so that the rest is looked at all the same. */
  private static final HalfDays LEAST = new HalfDays(1);

  private final InputPlace place;
  private final List<Spell> spells;
  private final @Nullable TermLine line;
  private final List<Absence> absent = new ArrayList<>();
  private final List<StatutoryLeave> onLeave = new ArrayList<>();
  private final Set<Class<?>> reductionKinds = new HashSet<>();

  /**
   * A reader of the facts besides the posts.
   *
   * @param spells empty when the dates of some are not known; then no day is held against them
   */
  private FactsReader(InputPlace place, List<Spell> spells, @Nullable TermLine line) {
    this.place = place;
    this.spells = spells;
    this.line = line;
  }

  /**
   * The facts of a what-if, null after noting what is wrong with them.
   *
   * @param line null when the calendar is wrong; then days away are not held against it
   */
  static @Nullable InductionFacts read(
      ScenarioDraft draft, PlanSettings settings, @Nullable TermLine line, InputPlace place) {
    var before = place.problems().all().size();
    var spells = SpellReader.spells(draft.spells(), place);
    var reader =
        new FactsReader(place, spells.size() == draft.spells().size() ? spells : List.of(), line);
    var leaves = reader.all("leaves", draft.leaves(), PlannerLimits.LEAVES, reader::leave);
    var absences =
        reader.all("absences", draft.absences(), PlannerLimits.ABSENCES, reader::absence);
    var extensions =
        reader.all("extensions", draft.extensions(), PlannerLimits.EXTENSIONS, reader::extension);
    var reductions =
        reader.all("reductions", draft.reductions(), PlannerLimits.REDUCTIONS, reader::reduction);
    var prior =
        reader.all(
            "priorService", draft.priorService(), PlannerLimits.PRIOR_SERVICE, reader::prior);
    var leads = SpellReader.leads(draft, spells, place);
    var awarded = place.at("qtsAwarded").date(draft.qtsAwarded());
    reader.totals(absences, leaves, extensions);
    return place.problems().all().size() > before
        ? null
        : new InductionFacts(
            settings,
            spells,
            absences,
            leaves,
            extensions,
            reductions,
            prior,
            leads,
            List.of(),
            awarded);
  }

  private <D, F> List<F> all(
      String name, List<D> drafts, int most, BiFunction<D, InputPlace, @Nullable F> read) {
    var facts = new ArrayList<F>();
    if (place.at(name).fits(drafts, most, words(name))) {
      for (var index = 0; index < drafts.size(); index++) {
        var fact = read.apply(drafts.get(index), place.at(name, index));
        if (fact != null) {
          facts.add(fact);
        }
      }
    }
    return facts;
  }

  private static String words(String list) {
    return list.equals("priorService") ? "entries of earlier service" : list;
  }

  private @Nullable Absence absence(AbsenceDraft draft, InputPlace at) {
    var from = at.at("from").date(draft.from());
    var to = at.at("to").date(draft.to() == null ? draft.from() : draft.to());
    var days = days(draft.days(), at.at("days"));
    employed(from, at.at("from"));
    var known = days == null || !fits(days, from, to, at) ? LEAST : days;
    if (days == null) {
      inOrder(from, to, at);
    }
    if (from == null || to == null || to.isBefore(from)) {
      return null;
    }
    var absence =
        new Absence(from, to, known, draft.kind() == null ? AbsenceKind.AD_HOC : draft.kind());
    if (absent.stream().anyMatch(other -> TimeAway.collide(absence, other))) {
      at.at("from").problem(ProblemCode.OVERLAP, "Another absence covers some of these days.");
    }
    if (isOnLeave(from, to)) {
      at.at("from")
          .problem(
              ProblemCode.OVERLAP, "Statutory leave runs on some of these days; it is no absence.");
    }
    absent.add(absence);
    return absence;
  }

  private @Nullable StatutoryLeave leave(LeaveDraft draft, InputPlace at) {
    var from = at.at("from").date(draft.from());
    var to = at.at("to").date(draft.to());
    var choice = draft.choice() == null ? LeaveChoice.PENDING : draft.choice();
    var given = draft.days();
    var days = given == null ? HalfDays.NONE : days(given, at.at("days"));
    employed(from, at.at("from"));
    if (draft.to() == null) {
      return open(draft, from, choice, at);
    }
    if (choice == LeaveChoice.EXTEND && given == null) {
      at.at("days")
          .problem(ProblemCode.REQUIRED, "Enter the days by which the ECT extends the induction.");
    }
    if (given == null || days == null) {
      inOrder(from, to, at);
    }
    if (days == null || (given != null && !fits(days, from, to, at))) {
      days = LEAST;
    }
    return from == null || to == null || to.isBefore(from)
        ? null
        : apart(new StatutoryLeave(draft.kind(), from, to, days, choice), at);
  }

  private @Nullable StatutoryLeave open(
      LeaveDraft draft, @Nullable LocalDate from, LeaveChoice choice, InputPlace at) {
    if (choice != LeaveChoice.PENDING) {
      at.at("to")
          .problem(
              ProblemCode.REQUIRED, "Enter the last day of the leave: the choice comes after it.");
    }
    if (draft.days() != null) {
      at.at("days")
          .problem(
              ProblemCode.INVALID,
              "Days are counted once the last day is known; leave them out until then.");
    }
    return from == null ? null : apart(StatutoryLeave.since(draft.kind(), from), at);
  }

  private StatutoryLeave apart(StatutoryLeave leave, InputPlace at) {
    if (isOnLeave(leave.from(), leave.to())) {
      at.at("from").problem(ProblemCode.OVERLAP, "Other statutory leave runs on these days.");
    }
    onLeave.add(leave);
    return leave;
  }

  private boolean isOnLeave(LocalDate from, @Nullable LocalDate to) {
    return onLeave.stream().anyMatch(leave -> TimeAway.overlap(leave.from(), leave.to(), from, to));
  }

  private static boolean inOrder(@Nullable LocalDate from, @Nullable LocalDate to, InputPlace at) {
    var wrong = from == null || to == null ? List.<Problem>of() : TimeAway.problems(from, to);
    at.moved(wrong);
    return from != null && to != null && wrong.isEmpty();
  }

  /**
   * Whether the dates are in order and there are so many school days between them; none but half a
   * day is asked for before the line, and of days that cannot be held against it.
   */
  private boolean fits(
      HalfDays days, @Nullable LocalDate from, @Nullable LocalDate to, InputPlace at) {
    if (inOrder(from, to, at) && line != null && from != null && to != null && line.covers(from)) {
      var wrong = TimeAway.problems(days, line, from, to);
      at.moved(wrong);
      return wrong.isEmpty();
    }
    if (days.isNone()) {
      at.at("days").problem(ProblemCode.OUT_OF_RANGE, "Enter at least half a day.");
    }
    return !days.isNone();
  }

  private @Nullable Extension extension(ExtensionDraft draft, InputPlace at) {
    var decided = at.at("decided").date(draft.decided());
    var terms = Rational.of(draft.terms());
    var part = draft.part();
    var good = decided != null;
    if (terms.isLessThan(Extension.LEAST)
        || terms.isMoreThan(Extension.MOST)
        || !terms.times(Rational.of(10)).isWhole()) {
      at.at("terms")
          .problem(
              ProblemCode.OUT_OF_RANGE, "An extension is from 0.1 to 16 terms, to one decimal.");
      good = false;
    }
    if (part != null && part != 1 && part != 2) {
      at.at("part").problem(ProblemCode.OUT_OF_RANGE, "Induction has parts 1 and 2.");
      good = false;
    }
    return decided == null || !good
        ? null
        : new Extension(
            draft.kind() == null ? ExtensionKind.APPROPRIATE_BODY : draft.kind(),
            terms,
            decided,
            part,
            null);
  }

  private @Nullable Reduction reduction(ReductionDraft draft, InputPlace at) {
    var decided = at.at("decided").date(draft.decided());
    var consented = at.at("consented").date(draft.consented());
    var completes = at.at("completes").date(draft.completes());
    var toTerms = draft.toTerms();
    if ((toTerms == null) == (draft.completes() == null)) {
      at.at("toTerms")
          .problem(
              toTerms == null ? ProblemCode.REQUIRED : ProblemCode.INVALID,
              "A reduction is either to a number of terms or an earlier completion.");
    }
    if (toTerms != null) {
      var terms = Rational.of(toTerms);
      var inRange =
          !terms.isLessThan(Reduction.ForExperience.LEAST)
              && terms.isLessThan(Reduction.ForExperience.FULL);
      if (!inRange) {
        at.at("toTerms")
            .problem(ProblemCode.OUT_OF_RANGE, "Induction is reduced to 1 term at least, below 6.");
      }
      return decided == null
          ? null
          : once(
              new Reduction.ForExperience(
                  inRange ? terms : Reduction.ForExperience.LEAST, decided, consented),
              at.at("toTerms"));
    }
    return decided == null || completes == null
        ? null
        : once(new Reduction.EarlyCompletion(completes, decided, consented), at.at("completes"));
  }

  /** One for experience and one early completion at most, as can be recorded. */
  private Reduction once(Reduction reduction, InputPlace at) {
    if (!reductionKinds.add(reduction.getClass())) {
      at.problem(ProblemCode.ALREADY_EXISTS, "There is such a reduction already.");
    }
    return reduction;
  }

  private @Nullable PriorInduction prior(PriorDraft draft, InputPlace at) {
    var terms = Rational.of(draft.terms());
    var given = draft.daysAbsent();
    var absent = given == null ? HalfDays.NONE : days(given, at.at("daysAbsent"));
    var from = at.at("from").date(draft.from());
    var to = at.at("to").date(draft.to());
    at.at("to").inOrder(from, to, "Earlier service ends before it begins.");
    var inRange = terms.signum() > 0 && !terms.isMoreThan(Extension.MOST);
    var toOneDecimal = terms.times(Rational.of(10)).isWhole();
    if (!inRange) {
      at.at("terms")
          .problem(
              ProblemCode.OUT_OF_RANGE, "Earlier service is more than 0 and at most 16 terms.");
    }
    if (inRange && !toOneDecimal) {
      at.at("terms").problem(ProblemCode.INVALID, "Terms served have at most one decimal place.");
    }
    if (absent != null && absent.days().isMoreThan(Rational.of(PlannerLimits.MOST_DAYS))) {
      at.at("daysAbsent")
          .problem(
              ProblemCode.OUT_OF_RANGE,
              "Days absent are from 0 to " + PlannerLimits.MOST_DAYS + ".");
    }
    return absent == null
            || !inRange
            || !toOneDecimal
            || (from != null && to != null && to.isBefore(from))
        ? null
        : new PriorInduction(
            draft.atFirstSchool()
                ? PriorInduction.Place.THIS_SCHOOL
                : PriorInduction.Place.ELSEWHERE,
            terms,
            absent,
            from,
            to);
  }

  private static @Nullable HalfDays days(BigDecimal days, InputPlace at) {
    return at.take(HalfDays.parse(days.toPlainString(), at.steps()));
  }

  private void employed(@Nullable LocalDate day, InputPlace at) {
    if (day != null && !spells.isEmpty() && spells.stream().noneMatch(spell -> spell.spans(day))) {
      at.problem(ProblemCode.OUT_OF_RANGE, "No spell of employment runs on that day.");
    }
  }

  private void totals(
      List<Absence> absences, List<StatutoryLeave> leaves, List<Extension> extensions) {
    var most = Rational.of(PlannerLimits.MOST_DAYS);
    var away = sum(absences.stream().map(absence -> absence.days().days()).toList());
    if (away.isMoreThan(most)) {
      place
          .at("absences")
          .problem(ProblemCode.OUT_OF_RANGE, "The planner takes at most " + most + " days absent.");
    }
    var leave = sum(leaves.stream().map(one -> one.days().days()).toList());
    if (leave.isMoreThan(most)) {
      place
          .at("leaves")
          .problem(
              ProblemCode.OUT_OF_RANGE, "The planner takes at most " + most + " days of leave.");
    }
    if (sum(extensions.stream().map(Extension::terms).toList())
        .isMoreThan(PlannerLimits.MOST_EXTENDED)) {
      place
          .at("extensions")
          .problem(
              ProblemCode.OUT_OF_RANGE,
              "The planner takes extensions of at most "
                  + PlannerLimits.MOST_EXTENDED
                  + " terms together.");
    }
  }

  private static Rational sum(List<Rational> numbers) {
    return numbers.stream().reduce(Rational.ZERO, Rational::plus);
  }
}
