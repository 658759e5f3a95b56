package uk.ectmanager.application.planner;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.planner.PlannerDraft.FteDraft;
import uk.ectmanager.application.planner.PlannerDraft.NotInTermsDraft;
import uk.ectmanager.application.planner.PlannerDraft.ScenarioDraft;
import uk.ectmanager.application.planner.PlannerDraft.SpellDraft;
import uk.ectmanager.domain.induction.facts.Fte;
import uk.ectmanager.domain.induction.facts.FteChange;
import uk.ectmanager.domain.induction.facts.LeadSchool;
import uk.ectmanager.domain.induction.facts.Spell;
import uk.ectmanager.domain.induction.facts.SpellKind;
import uk.ectmanager.domain.shared.DayWords;
import uk.ectmanager.domain.shared.PostKind;
import uk.ectmanager.domain.shared.ProblemCode;
import uk.ectmanager.domain.shared.SchoolId;

/** Reads posts and lead schools as entered; schools are letters. */
final class SpellReader {

  private static final Pattern LETTER = Pattern.compile("[A-Z]");

  /** Stands for a school whose letter could not be read. */
  private static final char UNREAD = '?';

  private SpellReader() {}

  /**
   * The posts of a what-if whose dates could be read; what else could not be read of one has a
   * stand-in, so that the rest is held against it all the same.
   */
  static List<Spell> spells(List<SpellDraft> drafts, InputPlace place) {
    var list = place.at("spells");
    var spells = new ArrayList<Spell>();
    if (drafts.isEmpty()) {
      list.problem(ProblemCode.REQUIRED, "Enter at least one spell of employment.");
    }
    if (list.fits(drafts, PlannerLimits.SPELLS, "spells")) {
      for (var index = 0; index < drafts.size(); index++) {
        var spell = spell(drafts.get(index), place.at("spells", index));
        if (spell != null) {
          apart(spell, spells, place.at("spells", index));
          spells.add(spell);
        }
      }
    }
    return spells;
  }

  /** The lead schools of a what-if, those without a problem. */
  static List<LeadSchool> leads(ScenarioDraft draft, List<Spell> spells, InputPlace place) {
    var drafts = draft.leadSchools();
    var known =
        spells.size() == draft.spells().size()
            && spells.stream().noneMatch(spell -> spell.school().equals(idOf(UNREAD)));
    var leads = new ArrayList<LeadSchool>();
    var days = new HashSet<LocalDate>();
    if (!place.at("leadSchools").fits(drafts, PlannerLimits.LEAD_SCHOOLS, "lead schools")) {
      return leads;
    }
    for (var index = 0; index < drafts.size(); index++) {
      var at = place.at("leadSchools", index);
      var from = at.at("from").date(drafts.get(index).from());
      var school = school(drafts.get(index).school(), at.at("school"));
      if (from == null || school == null) {
        continue;
      }
      if (!days.add(from)) {
        at.at("from").problem(ProblemCode.ALREADY_EXISTS, "A school leads from that day already.");
      }
      if (known
          && spells.stream()
              .noneMatch(spell -> spell.school().equals(school) && spell.spans(from))) {
        at.at("school")
            .problem(ProblemCode.OUT_OF_RANGE, "No spell runs at this school on that day.");
      }
      leads.add(new LeadSchool(from, school));
    }
    return leads;
  }

  /** The school that a letter stands for. */
  static SchoolId idOf(char letter) {
    return new SchoolId(new UUID(0, letter));
  }

  /** The letter of a school. */
  static String letterOf(SchoolId school) {
    return String.valueOf((char) school.value().getLeastSignificantBits());
  }

  private static @Nullable Spell spell(SpellDraft draft, InputPlace place) {
    var school = school(draft.school(), place.at("school"));
    var start = start(draft.start(), place.at("start"));
    var end = place.at("end").date(draft.end());
    place.at("end").inOrder(start, end, "The last day lies before the first.");
    var fte = fte(draft.fte(), place.at("fte"));
    var changes = changes(draft, place);
    var kind = kind(draft, place);
    return start == null
            || (draft.end() != null && end == null)
            || (end != null && end.isBefore(start))
        ? null
        : new Spell(
            school == null ? idOf(UNREAD) : school,
            start,
            end,
            fte == null ? Fte.FULL_TIME : fte,
            changes == null ? List.of() : changes,
            kind == null ? new SpellKind.Regular() : kind);
  }

  private static @Nullable SchoolId school(String letter, InputPlace place) {
    if (LETTER.matcher(letter).matches()) {
      return idOf(letter.charAt(0));
    }
    place.problem(
        ProblemCode.INVALID,
        "Call each school by a capital letter, such as A; its name stays out.");
    return null;
  }

  private static @Nullable LocalDate start(LocalDate start, InputPlace place) {
    if (start.isBefore(PlannerLimits.FIRST_START)) {
      place.problem(
          ProblemCode.OUT_OF_RANGE,
          "No induction starts before " + DayWords.plain(PlannerLimits.FIRST_START) + ".");
      return null;
    }
    return place.date(start);
  }

  private static @Nullable Fte fte(BigDecimal value, InputPlace place) {
    return place.take(Fte.parse(value.toPlainString(), place.steps()));
  }

  private static @Nullable List<FteChange> changes(SpellDraft draft, InputPlace place) {
    if (!place.at("changes").fits(draft.changes(), PlannerLimits.CHANGES, "changes of FTE")) {
      return null;
    }
    var changes = new ArrayList<FteChange>();
    var days = new HashSet<LocalDate>();
    for (var index = 0; index < draft.changes().size(); index++) {
      var change = change(draft.changes().get(index), draft, days, place.at("changes", index));
      if (change != null) {
        changes.add(change);
      }
    }
    return changes.size() == draft.changes().size() ? changes : null;
  }

  private static @Nullable FteChange change(
      FteDraft draft, SpellDraft spell, Set<LocalDate> days, InputPlace place) {
    var fte = fte(draft.fte(), place.at("fte"));
    var from = place.at("from").date(draft.from());
    if (from == null) {
      return null;
    }
    var end = spell.end();
    if (!from.isAfter(spell.start()) || (end != null && from.isAfter(end))) {
      place
          .at("from")
          .problem(
              ProblemCode.OUT_OF_RANGE,
              "The change must lie inside its spell, after the first day.");
      return null;
    }
    if (!days.add(from)) {
      place.at("from").problem(ProblemCode.ALREADY_EXISTS, "The FTE changes on that day already.");
      return null;
    }
    return fte == null ? null : new FteChange(from, fte);
  }

  private static @Nullable SpellKind kind(SpellDraft draft, InputPlace place) {
    var college = draft.notInTerms();
    var agreed = draft.supplyAgreed();
    if (college != null && agreed != null) {
      place
          .at("notInTerms")
          .problem(ProblemCode.INVALID, "A spell is supply or at an institution without terms.");
      return null;
    }
    if (college != null) {
      return notInTerms(college, place.at("notInTerms"));
    }
    return agreed == null ? new SpellKind.Regular() : new SpellKind.Supply(agreed);
  }

  private static @Nullable SpellKind notInTerms(NotInTermsDraft draft, InputPlace place) {
    var typed = new PostKind.TermsEntry(draft.equivalence(), draft.minimumTerms());
    var college = place.take(PostKind.NotInTerms.parse(typed, place.steps()));
    return college == null ? null : SpellKind.of(college);
  }

  private static void apart(Spell spell, List<Spell> others, InputPlace place) {
    if (!spell.school().equals(idOf(UNREAD))
        && others.stream().anyMatch(other -> overlap(spell, other))) {
      place.at("start").problem(ProblemCode.OVERLAP, "Two spells at one school must not overlap.");
    }
  }

  private static boolean overlap(Spell one, Spell other) {
    return one.school().equals(other.school())
        && (one.spans(other.start()) || other.spans(one.start()));
  }
}
