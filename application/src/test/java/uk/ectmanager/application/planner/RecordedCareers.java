package uk.ectmanager.application.planner;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.induction.AnInduction;
import uk.ectmanager.domain.induction.Induction;
import uk.ectmanager.domain.induction.Induction.Recording;
import uk.ectmanager.domain.induction.Induction.Step;
import uk.ectmanager.domain.induction.facts.Absence;
import uk.ectmanager.domain.induction.facts.Extension;
import uk.ectmanager.domain.induction.facts.ExtensionKind;
import uk.ectmanager.domain.induction.facts.Fte;
import uk.ectmanager.domain.induction.facts.HalfDays;
import uk.ectmanager.domain.induction.facts.InductionFacts;
import uk.ectmanager.domain.induction.facts.LeaveChoice;
import uk.ectmanager.domain.induction.facts.Reduction;
import uk.ectmanager.domain.induction.facts.Spell;
import uk.ectmanager.domain.induction.facts.SpellKind;
import uk.ectmanager.domain.induction.facts.StatutoryLeave;
import uk.ectmanager.domain.induction.ledger.Author;
import uk.ectmanager.domain.induction.ledger.RecordedFact;
import uk.ectmanager.domain.induction.ledger.RecordedFact.AbsenceRecorded;
import uk.ectmanager.domain.induction.ledger.RecordedFact.ContractChanged;
import uk.ectmanager.domain.induction.ledger.RecordedFact.Extended;
import uk.ectmanager.domain.induction.ledger.RecordedFact.LeadNamed;
import uk.ectmanager.domain.induction.ledger.RecordedFact.LeaveChosen;
import uk.ectmanager.domain.induction.ledger.RecordedFact.LeaveRecorded;
import uk.ectmanager.domain.induction.ledger.RecordedFact.PostBegan;
import uk.ectmanager.domain.induction.ledger.RecordedFact.PostEnded;
import uk.ectmanager.domain.induction.ledger.RecordedFact.Reduced;
import uk.ectmanager.domain.induction.ledger.RecordedFact.Struck;
import uk.ectmanager.domain.shared.AccountId;
import uk.ectmanager.domain.shared.PostKind;
import uk.ectmanager.domain.shared.Rational;
import uk.ectmanager.domain.shared.Result;

/**
 * Careers as people record them: the registration's post and earlier service first, then entry by
 * entry in the shapes that the recording use cases write, in any order that is possible. Some
 * entries correct an earlier one, and some are taken back.
 */
final class RecordedCareers {

  private static final AccountId OFFICER = new AccountId(new UUID(7, 7));
  private static final LocalDate TODAY = LocalDate.of(2045, 1, 2);
  private static final Instant AT = Instant.parse("2045-01-02T09:00:00Z");

  private final Random random;
  private final Map<Spell, Integer> posts = new LinkedHashMap<>();
  private Induction induction;

  private RecordedCareers(InductionFacts career, long seed) {
    random = new Random(seed);
    var first = career.spells().getFirst();
    induction =
        Induction.begin(
                AnInduction.ect(1), AnInduction.BODY, began(first), career.priorService(), by())
            .next();
    posts.put(first, 1);
  }

  /** What of a career can be recorded: reductions with consent, and no day of QTS. */
  static InductionFacts recordable(InductionFacts career) {
    return career
        .withReductions(career.reductions().stream().filter(Reduction::isConsented).toList())
        .withQtsAwarded(null);
  }

  /** An induction in whose ledger all of the career stands; the seed makes the order. */
  static Induction of(InductionFacts career, long seed) {
    var recorded = new RecordedCareers(career, seed);
    recorded.all(career);
    return recorded.induction;
  }

  private void all(InductionFacts career) {
    for (var spell : career.spells().subList(1, career.spells().size())) {
      posts.put(spell, post(spell));
    }
    var rest = new ArrayList<Runnable>();
    posts.forEach((spell, post) -> rest.addAll(changes(spell, post)));
    career.absences().forEach(one -> rest.add(() -> absence(one)));
    career.leaves().forEach(one -> rest.add(() -> leave(one)));
    career.extensions().forEach(one -> rest.add(() -> record(new Extended(withGrounds(one)))));
    career.reductions().forEach(one -> rest.add(() -> record(new Reduced(one))));
    career.leadSchools().forEach(one -> rest.add(() -> record(new LeadNamed(one))));
    rest.add(() -> inError(career.spells().getFirst().start()));
    Collections.shuffle(rest, random);
    rest.forEach(Runnable::run);
  }

  /** A post, whose FTE and kind are now and then corrected. */
  private int post(Spell spell) {
    var began = began(spell);
    if (random.nextInt(4) > 0) {
      return record(began);
    }
    var wrong = new PostBegan(began.school(), began.start(), began.end(), Fte.of("0.5"), null);
    var first = record(wrong);
    record(began, first);
    return first;
  }

  /** The last day by the contract or by a leaving. */
  private PostBegan began(Spell spell) {
    var end = isLeft(spell) ? null : spell.end();
    return new PostBegan(spell.school(), spell.start(), end, spell.fte(), null, kind(spell));
  }

  private static PostKind kind(Spell spell) {
    return switch (spell.kind()) {
      case SpellKind.Regular _ -> PostKind.ordinary();
      case SpellKind.Supply supply ->
          new PostKind.Supply(supply.agreed() ? spell.start().minusDays(1) : null);
      case SpellKind.NotInTerms college ->
          new PostKind.NotInTerms(college.equivalence(), college.minimum());
    };
  }

  private static boolean isLeft(Spell spell) {
    return spell.end() != null && spell.end().getDayOfMonth() % 2 == 0;
  }

  private List<Runnable> changes(Spell spell, int post) {
    var changes = new ArrayList<Runnable>();
    for (var change : spell.changes()) {
      changes.add(
          () -> record(new ContractChanged(post, change.from(), change.fte(), null, null, null)));
    }
    var end = spell.end();
    if (end != null && isLeft(spell)) {
      changes.add(() -> record(new PostEnded(post, end)));
    }
    return changes;
  }

  /** An absence, whose days are now and then corrected. */
  private void absence(Absence absence) {
    if (random.nextInt(3) > 0) {
      record(new AbsenceRecorded(absence));
      return;
    }
    var wrong = new Absence(absence.from(), absence.to(), new HalfDays(1), absence.kind());
    record(new AbsenceRecorded(absence), record(new AbsenceRecorded(wrong)));
  }

  /** Leave, known to begin before it is known to end where nothing else stands in the way. */
  private void leave(StatutoryLeave leave) {
    var over = new LeaveRecorded(leave.kind(), leave.from(), leave.to(), leave.days());
    var open = new LeaveRecorded(leave.kind(), leave.from(), null, HalfDays.NONE);
    var root = entries() + 1;
    if (induction.record(new Recording(open, null, null), by())
        instanceof Result.Done<Step>(Step begun)) {
      induction = begun.next();
      if (leave.to() != null) {
        record(over, root);
      }
    } else {
      record(over);
    }
    if (leave.choice() != LeaveChoice.PENDING) {
      choice(root, leave.choice() == LeaveChoice.EXTEND);
    }
  }

  /** The ECT's choice, about which they now and then change their mind. */
  private void choice(int leave, boolean extend) {
    var chosen = new LeaveChosen(leave, extend, TODAY);
    if (random.nextInt(3) > 0) {
      record(chosen);
    } else {
      record(chosen, record(new LeaveChosen(leave, !extend, TODAY)));
    }
  }

  /** The planner does not ask for grounds; an appropriate body must give them. */
  private static Extension withGrounds(Extension one) {
    return new Extension(one.kind(), one.terms(), one.decided(), one.part(), "invented grounds");
  }

  private void inError(LocalDate day) {
    var wrong = new Extension(ExtensionKind.APPEAL, Rational.of(4), day, 1, "another ECT");
    record(new Struck(), record(new Extended(wrong)));
  }

  private int record(RecordedFact fact) {
    return record(fact, null);
  }

  /** Records it and answers the number of the entry. */
  private int record(RecordedFact fact, @Nullable Integer corrects) {
    var reason = corrects == null ? null : "corrected";
    induction =
        switch (induction.record(new Recording(fact, corrects, reason), by())) {
          case Result.Done<Step>(Step step) -> step.next();
          case Result.Refused<Step>(var problems) ->
              throw new AssertionError(fact + ": " + problems);
        };
    return entries();
  }

  private int entries() {
    return induction.ledger().revision();
  }

  private static Author by() {
    return new Author(OFFICER, "Olive Officer", AT);
  }
}
