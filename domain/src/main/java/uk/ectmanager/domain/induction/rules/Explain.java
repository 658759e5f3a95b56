package uk.ectmanager.domain.induction.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.ectmanager.domain.calendar.CalendarTerm;
import uk.ectmanager.domain.induction.facts.SpellKind;
import uk.ectmanager.domain.induction.plan.CountedSpell;
import uk.ectmanager.domain.induction.plan.Reason;
import uk.ectmanager.domain.induction.plan.Reason.Figure;
import uk.ectmanager.domain.induction.plan.Rule;
import uk.ectmanager.domain.shared.DayWords;
import uk.ectmanager.domain.shared.Rational;
import uk.ectmanager.domain.shared.Sentences;

/** The sentences of the plan, each with the figures that it speaks of. */
final class Explain {

  private Explain() {}

  /** The length by itself, before anything extends it. */
  static Reason fullLength(List<Rational> parts) {
    var required = parts.stream().reduce(Rational.ZERO, Rational::plus);
    var equal = parts.stream().distinct().count() == 1;
    return new Reason(
        Rule.FULL_LENGTH,
        List.of(Figure.of("requiredTerms", required), Figure.of("parts", parts.size())),
        "Induction takes "
            + show(required)
            + (isOne(required)
                ? " full-time equivalent (FTE) term"
                : " full-time equivalent (FTE) terms")
            + (parts.size() == 1
                ? ", in one part."
                : equal
                    ? ", in " + parts.size() + " parts of " + show(parts.getFirst()) + "."
                    : ", in parts of "
                        + String.join(" and ", parts.stream().map(Explain::show).toList())
                        + "."));
  }

  /** With what extends it. */
  static Reason extended(Rational required, Rational added) {
    return new Reason(
        Rule.FULL_LENGTH,
        List.of(Figure.of("requiredTerms", required), Figure.of("addedTerms", added)),
        "Extensions add " + terms(added) + ", so " + show(required) + " are required in all.");
  }

  static Reason partLength(int number, Rational required, Rational end) {
    return new Reason(
        Rule.FULL_LENGTH,
        List.of(
            Figure.of("part", number),
            Figure.of("requiredTerms", required),
            Figure.of("endsAtServedTerms", end)),
        "Part "
            + number
            + " takes "
            + terms(required)
            + " and ends when "
            + show(end)
            + (isOne(end) ? " is served in all." : " are served in all."));
  }

  static Reason oneInduction() {
    return new Reason(
        Rule.ONE_INDUCTION,
        List.of(),
        "There is one induction in a lifetime: every post adds to this one, whatever the school,"
            + " and it cannot be begun again once it is failed.");
  }

  /** Served time as the sum of its stretches up to a position. */
  static Reason served(
      ServiceLine service, Rational position, Rational before, Rational served, LocalDate asOf) {
    var words = new ArrayList<String>();
    var figures = new ArrayList<Figure>();
    figures.add(Figure.of("servedTerms", served));
    figures.add(Figure.of("asOf", asOf));
    if (before.signum() > 0) {
      words.add(terms(before) + " before these posts");
      figures.add(Figure.of("servedBefore", before));
    }
    for (var stretch : service.stretches()) {
      var terms = stretch.between(Rational.ZERO, position).dividedBy(stretch.rate());
      if (terms.signum() > 0) {
        words.add(calendarTerms(terms) + " at " + show(stretch.rate()) + " FTE");
        figures.add(Figure.of("calendarTerms", terms));
        figures.add(Figure.of("fte", stretch.rate()));
      }
    }
    var sentence =
        words.isEmpty()
            ? "Nothing that counts is served by " + day(asOf) + "."
            : terms(served)
                + (isOne(served) ? " is served by " : " are served by ")
                + day(asOf)
                + ": "
                + Sentences.list(words)
                + ".";
    return new Reason(Rule.SERVED_BY_FTE, figures, sentence);
  }

  static Reason remaining(Rational required, Rational served) {
    var left = required.minus(served);
    return new Reason(
        Rule.FULL_LENGTH,
        List.of(
            Figure.of("requiredTerms", required),
            Figure.of("servedTerms", served),
            Figure.of("remainingTerms", left)),
        terms(left)
            + (isOne(left) ? " remains: " : " remain: ")
            + show(required)
            + " required, less "
            + show(served)
            + " served.");
  }

  static Reason postsTogether(int posts, Rational rate) {
    return new Reason(
        Rule.POSTS_TOGETHER,
        List.of(Figure.of("posts", posts), Figure.of("fte", rate)),
        posts
            + " posts held at the same time count together, here as "
            + show(rate)
            + " FTE; never more than full time.");
  }

  /** Said of a school that was named to lead, while several posts are held. */
  static Reason leadSchool(LocalDate from) {
    return new Reason(
        Rule.LEAD_SCHOOL,
        List.of(Figure.of("from", from)),
        "From "
            + day(from)
            + " on the school named as lead school reports for all posts held at the same time.");
  }

  /** Whether a post counts, by the rule for posts of its kind. */
  static Reason standing(CountedSpell.Standing standing, Employment employment, Rational terms) {
    var least = employment.kind().minimumTerms();
    var figures =
        List.of(
            Figure.of("start", employment.start()),
            Figure.of("calendarTerms", terms),
            Figure.of("minimumTerms", least));
    var rule =
        switch (employment.kind()) {
          case SpellKind.Regular _ -> Rule.MINIMUM_SPELL;
          case SpellKind.Supply _ -> Rule.SUPPLY;
          case SpellKind.NotInTerms _ -> Rule.NOT_IN_TERMS;
        };
    return new Reason(
        rule,
        figures,
        "The post from " + day(employment.start()) + " " + counts(standing, employment, terms));
  }

  private static String counts(
      CountedSpell.Standing standing, Employment employment, Rational terms) {
    var least = calendarTerms(employment.kind().minimumTerms());
    return switch (standing) {
      case COUNTS ->
          employment.continued()
              ? "continues earlier service at the school, so each of its days counts."
              : "lasts at least " + least + ", so each of its days counts from the first.";
      case PROVISIONAL ->
          (terms.signum() == 0
                  ? "has not lasted a school day so far"
                  : "has lasted " + calendarTerms(terms) + " so far")
              + "; it counts provisionally, and for good once it lasts "
              + least
              + ".";
      case TOO_SHORT ->
          "lasts only " + calendarTerms(terms) + "; a post of less than " + least + " counts 0.";
      case NOT_AGREED ->
          "is supply teaching that the headteacher did not agree to in advance as induction; it"
              + " counts 0.";
    };
  }

  static Reason leaving(LocalDate lastDay) {
    return new Reason(
        Rule.NOTHING_AFTER_LEAVING,
        List.of(Figure.of("lastDay", lastDay)),
        "Employment at the school ends on "
            + day(lastDay)
            + ", so nothing is due later than that day.");
  }

  static Reason endsBefore(Rational served, Rational needed) {
    return new Reason(
        Rule.SERVED_BY_FTE,
        List.of(Figure.of("servedTerms", served), Figure.of("neededTerms", needed)),
        "Employment known so far ends with "
            + show(served)
            + " of "
            + show(needed)
            + " FTE terms served, so there is no date for the rest.");
  }

  static Reason end(Rational served, LocalDate date) {
    return new Reason(
        Rule.SERVED_BY_FTE,
        List.of(Figure.of("servedTerms", served), Figure.of("date", date)),
        terms(served) + (isOne(served) ? " is" : " are") + " served on " + day(date) + ".");
  }

  /** Both dates, where reports are placed before the exact one. */
  static Reason alignment(int schoolDays, LocalDate aligned, LocalDate exact) {
    return new Reason(
        Rule.ALIGNMENT,
        List.of(
            Figure.of("alignmentDays", schoolDays),
            Figure.of("alignedDate", aligned),
            Figure.of("exactDate", exact)),
        "The ECT started at most "
            + count(schoolDays, "school day")
            + " into a term, so reports are placed as if from its first day: the"
            + " assessment on "
            + day(aligned)
            + ", the exact end on "
            + day(exact)
            + ".");
  }

  static Reason aligned(int schoolDays, LocalDate from) {
    return new Reason(
        Rule.ALIGNMENT,
        List.of(Figure.of("alignmentDays", schoolDays), Figure.of("alignedStart", from)),
        "The ECT started at most "
            + count(schoolDays, "school day")
            + " into a term, so reports are placed as if from its first day, "
            + day(from)
            + ".");
  }

  static Reason projected(CalendarTerm term) {
    return new Reason(
        Rule.PROJECTED_CALENDAR,
        List.of(Figure.of("academicYear", term.year()), Figure.of("term", term.term().number())),
        "The calendar of "
            + term.year()
            + " is not published yet; its dates are projected from an earlier year and may move.");
  }

  /** For sentences only: at most three decimals. */
  static String show(Rational number) {
    var text = number.rounded(3);
    return text.signum() == 0 ? "0" : strip(text);
  }

  /** The same as FTE terms: {@code 1 FTE term}, {@code 2.4 FTE terms}. */
  static String terms(Rational number) {
    return show(number) + (isOne(number) ? " FTE term" : " FTE terms");
  }

  /** So many calendar terms, or a share of one: {@code 0.8 of a calendar term}. */
  static String calendarTerms(Rational number) {
    return isOne(number)
        ? "1 calendar term"
        : show(number)
            + (number.isLessThan(Rational.ONE) ? " of a calendar term" : " calendar terms");
  }

  /** So many of something: {@code 1 day}, {@code 2 days}. */
  static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  static boolean isOne(Rational number) {
    return show(number).equals("1");
  }

  static String day(LocalDate date) {
    return DayWords.plain(date);
  }

  private static String strip(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
