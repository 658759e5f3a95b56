package uk.ectmanager.domain.induction;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ectmanager.domain.calendar.Table5.day;
import static uk.ectmanager.domain.calendar.Table5.done;
import static uk.ectmanager.domain.induction.rules.Careers.A;
import static uk.ectmanager.domain.induction.rules.Careers.B;
import static uk.ectmanager.domain.induction.rules.Careers.away;
import static uk.ectmanager.domain.induction.rules.Careers.between;
import static uk.ectmanager.domain.induction.rules.Careers.fte;
import static uk.ectmanager.domain.induction.rules.Careers.fullTime;
import static uk.ectmanager.domain.induction.rules.Careers.leave;
import static uk.ectmanager.domain.induction.rules.Careers.since;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.ectmanager.domain.calendar.England;
import uk.ectmanager.domain.calendar.ReportKind;
import uk.ectmanager.domain.calendar.Table5;
import uk.ectmanager.domain.calendar.Term;
import uk.ectmanager.domain.calendar.TermLine;
import uk.ectmanager.domain.induction.facts.FteChange;
import uk.ectmanager.domain.induction.facts.InductionFacts;
import uk.ectmanager.domain.induction.facts.LeaveChoice;
import uk.ectmanager.domain.induction.facts.LeaveKind;
import uk.ectmanager.domain.induction.facts.Spell;
import uk.ectmanager.domain.induction.plan.InductionPlan;
import uk.ectmanager.domain.induction.plan.PlannedReport;
import uk.ectmanager.domain.induction.plan.Reason;
import uk.ectmanager.domain.induction.plan.Rule;
import uk.ectmanager.domain.induction.rules.InductionPlanner;

/**
 * {@code docs/calculator.md} and its pictures say what the calculator answers, so that neither can
 * drift from the other: each table row, quoted sentence and date.
 */
class CalculatorDocTest {

  private static final Path DOCS = Path.of("..", "docs");
  private static final TermLine LINE =
      done(TermLine.of(List.of(Table5.FIRST, Table5.SECOND), England.bankHolidays().keySet()));
  private static final LocalDate AS_OF = day("2022-07-25");
  private static final DateTimeFormatter LONG =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter EITHER =
      DateTimeFormatter.ofPattern("d [MMMM][MMM] uuuu", Locale.ENGLISH);
  private static final Pattern DATE = Pattern.compile("\\b\\d{1,2} [A-Z][a-z]{2,8} \\d{4}\\b");
  private static final Pattern RULE = Pattern.compile("\\| ([^|]+) \\| [^|]+ \\| ([^|]+) \\|");

  private static final InductionFacts PART_TIME =
      InductionFacts.of(
          new Spell(
              A,
              day("2021-09-01"),
              null,
              fte("1"),
              List.of(new FteChange(day("2022-01-04"), fte("0.6")))));
  private static final InductionFacts ABSENT =
      fullTime().withAbsences(List.of(away("2022-01-10", "2022-03-04", "35")));
  private static final InductionFacts LESS_ABSENT =
      fullTime().withAbsences(List.of(away("2022-01-10", "2022-03-04", "29")));
  private static final InductionFacts MOVED =
      InductionFacts.of(between(A, "2021-09-01", "2022-05-27", "1"), since(B, "2022-09-01", "1"));
  private static final InductionFacts MOVED_TOO_SOON =
      InductionFacts.of(between(A, "2021-09-01", "2021-11-30", "1"), since(B, "2022-01-04", "1"));
  private static final InductionFacts LATE = InductionFacts.of(since(A, "2021-09-08", "1"));

  /** What each chapter speaks of. */
  private static final Map<String, List<InductionFacts>> CHAPTERS =
      Map.ofEntries(
          Map.entry("The rules in short", List.of(fullTime())),
          Map.entry("If a teacher goes part-time", List.of(PART_TIME)),
          Map.entry("If a teacher is absent for 35 days", List.of(ABSENT, LESS_ABSENT)),
          Map.entry("If a teacher moves school", List.of(MOVED, MOVED_TOO_SOON)),
          Map.entry("A start a few days into term", List.of(LATE)),
          Map.entry(
              "What the ECT chooses",
              Arrays.stream(LeaveChoice.values()).map(CalculatorDocTest::onLeave).toList()),
          Map.entry("What \"provisional\" means", List.of(PART_TIME)),
          Map.entry("When reports open and are due", List.of()),
          Map.entry("Where each rule comes from", List.of()),
          Map.entry("Ask it yourself", List.of()));

  /** Dates that are no answer: those of rules, and a bank holiday. */
  private static final Set<LocalDate> GIVEN =
      Set.of(day("2021-09-01"), day("2022-09-01"), day("2023-09-01"), day("2022-09-19"));

  private static InductionFacts onLeave(LeaveChoice choice) {
    return fullTime()
        .withLeaves(List.of(leave(LeaveKind.MATERNITY, "2022-01-04", "2022-04-04", "60", choice)));
  }

  private static InductionPlan plan(InductionFacts facts) {
    return done(InductionPlanner.plan(facts, LINE, AS_OF));
  }

  /** The chapters of the document by their headings. */
  private static Map<String, String> chapters() throws IOException {
    var chapters = new LinkedHashMap<String, String>();
    var parts = Files.readString(DOCS.resolve("calculator.md")).split("\n## ", -1);
    for (var part : List.of(parts).subList(1, parts.length)) {
      var end = part.indexOf('\n');
      chapters.put(part.substring(0, end), part.substring(end));
    }
    return chapters;
  }

  private static String chapter(String heading) throws IOException {
    return Objects.requireNonNull(chapters().get(heading), heading);
  }

  @Test
  void the_document_has_the_chapters_that_are_compared() throws IOException {
    assertThat(chapters().keySet()).containsExactlyInAnyOrderElementsOf(CHAPTERS.keySet());
  }

  @Test
  void each_table_of_reports_is_the_plan() throws IOException {
    assertThat(rows("If a teacher goes part-time", 6)).isEqualTo(reports(PART_TIME)).hasSize(8);
    assertThat(rows("If a teacher is absent for 35 days", 6)).isEqualTo(reports(ABSENT)).hasSize(7);
    assertThat(rows("If a teacher moves school", 6)).isEqualTo(reports(MOVED)).hasSize(7);
  }

  @Test
  void the_table_of_terms_is_the_calendar() throws IOException {
    var terms = new ArrayList<String>();
    for (var term : calendar()) {
      terms.add(
          "| %d | %s | %s | %s to %s | %d |"
              .formatted(
                  terms.size() + 1,
                  LONG.format(term.start()),
                  LONG.format(term.end()),
                  LONG.format(term.halfTermFrom()),
                  LONG.format(term.halfTermTo()),
                  term.inductionDays()));
    }
    assertThat(rows("The rules in short", 5)).isEqualTo(terms);
  }

  @Test
  void each_quoted_sentence_is_a_reason_of_the_plan() throws IOException {
    var quoted = 0;
    for (var chapter : chapters().entrySet()) {
      var said =
          facts(chapter.getKey())
              .map(CalculatorDocTest::plan)
              .flatMap(CalculatorDocTest::said)
              .toList();
      for (var line : chapter.getValue().lines().toList()) {
        if (line.startsWith("> ")) {
          quoted++;
          assertThat(said).as(chapter.getKey()).contains(line.substring(2));
        }
      }
    }
    assertThat(quoted).isEqualTo(18);
  }

  @Test
  void each_date_is_one_of_the_calendar_or_of_a_plan() throws IOException {
    for (var chapter : chapters().entrySet()) {
      var known = new TreeSet<>(GIVEN);
      facts(chapter.getKey()).forEach(facts -> known.addAll(dates(facts)));
      calendar().forEach(term -> known.addAll(List.of(term.start(), term.end())));
      calendar().forEach(term -> known.addAll(List.of(term.halfTermFrom(), term.halfTermTo())));
      assertThat(known).as(chapter.getKey()).containsAll(dates(chapter.getValue()));
    }
  }

  @Test
  void the_ends_told_in_the_text_are_those_of_the_plans() throws IOException {
    assertThat(chapter("The rules in short"))
        .contains(ends(fullTime(), "%s and the second, the last, on %s"));
    assertThat(chapter("If a teacher moves school"))
        .contains(ends(MOVED_TOO_SOON, "part 1 ends on %s and part 2 on %s"));
    assertThat(chapter("If a teacher is absent for 35 days"))
        .contains("part 1 ends on " + LONG.format(end(LESS_ABSENT)));
    assertThat(chapter("If a teacher goes part-time"))
        .contains("until part 1 ends on " + LONG.format(end(PART_TIME)));
    assertThat(chapter("What the ECT chooses"))
        .contains(
            "If the ECT chooses to extend, part 1 ends on %s; if not, on %s."
                .formatted(
                    LONG.format(end(onLeave(LeaveChoice.EXTEND))),
                    LONG.format(end(onLeave(LeaveChoice.DECLINE)))));
    assertThat(plan(onLeave(LeaveChoice.PENDING)).parts().getFirst().end()).isNull();
  }

  @Test
  void every_rule_is_listed_with_its_source() throws IOException {
    var listed =
        chapter("Where each rule comes from")
            .lines()
            .map(RULE::matcher)
            .filter(found -> found.matches())
            .map(found -> found.group(1) + ": " + found.group(2))
            .filter(row -> !row.equals("Rule: Source") && !row.startsWith("---"))
            .toList();
    assertThat(listed)
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Rule.values()).map(rule -> rule.id() + ": " + rule.source()).toList());
  }

  @Test
  void no_two_rules_have_one_name() {
    assertThat(Rule.values()).extracting(Rule::id).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource({
    "If a teacher goes part-time,calculator-part-time.svg",
    "If a teacher is absent for 35 days,calculator-absent.svg",
    "If a teacher moves school,calculator-moved.svg"
  })
  void each_picture_shows_the_dates_of_its_plan(String heading, String file) throws IOException {
    var facts = facts(heading).findFirst().orElseThrow();
    var plan = plan(facts);
    var picture = Files.readString(DOCS.resolve(file));
    assertThat(chapter(heading)).contains("](" + file + ")");
    assertThat(picture).contains("role=\"img\"", "aria-labelledby=\"title desc\"");
    var drawn = dates(picture.substring(picture.indexOf("</defs>")));
    var described = dates(picture.substring(picture.indexOf("<desc"), picture.indexOf("</desc>")));
    var due = plan.reports().stream().map(report -> report.dates().due()).toList();
    assertThat(drawn).containsExactlyInAnyOrderElementsOf(due);
    assertThat(described).containsAll(due);
    assertThat(dates(facts)).containsAll(described);
    assertThat(picture.split(">provisional<", -1))
        .hasSize(1 + (int) plan.reports().stream().filter(PlannedReport::provisional).count());
  }

  private static Stream<InductionFacts> facts(String heading) {
    return Objects.requireNonNull(CHAPTERS.get(heading), heading).stream();
  }

  private static List<Term> calendar() {
    return Stream.of(Table5.FIRST, Table5.SECOND).flatMap(year -> year.terms().stream()).toList();
  }

  private static List<String> rows(String heading, int columns) throws IOException {
    return chapter(heading)
        .lines()
        .filter(line ->
            line.startsWith("| ") && line.chars().filter(c -> c == '|').count() == columns + 1)
        .skip(2)
        .toList();
  }

  /** As rows of a table, numbered within their kind as the API does. */
  private static List<String> reports(InductionFacts facts) {
    var numbers = new EnumMap<ReportKind, Integer>(ReportKind.class);
    var rows = new ArrayList<String>();
    for (var report : plan(facts).reports()) {
      rows.add(
          "| %s | %d | %s to %s | %s | %s | %s%s |"
              .formatted(
                  name(report.kind(), numbers.merge(report.kind(), 1, Integer::sum)),
                  report.term(),
                  LONG.format(report.periodStart()),
                  LONG.format(report.periodEnd()),
                  LONG.format(report.dates().release()),
                  LONG.format(report.dates().earliest()),
                  LONG.format(report.dates().due()),
                  report.provisional() ? " (provisional)" : ""));
    }
    return rows;
  }

  private static String name(ReportKind kind, int number) {
    return switch (kind) {
      case PROGRESS_REVIEW -> "Progress review " + number;
      case FORMAL_ASSESSMENT -> "**Formal assessment " + number + "**";
      case INTERIM_ASSESSMENT -> "**Interim assessment " + number + "**";
    };
  }

  private static LocalDate end(InductionFacts facts) {
    return Objects.requireNonNull(plan(facts).parts().getFirst().end());
  }

  private static String ends(InductionFacts facts, String words) {
    return words.formatted(
        plan(facts).parts().stream()
            .map(part -> LONG.format(Objects.requireNonNull(part.end())))
            .toArray());
  }

  private static Stream<String> said(InductionPlan plan) {
    return Stream.of(
            plan.reasons().stream(),
            plan.parts().stream().flatMap(part -> part.reasons().stream()),
            plan.reports().stream().flatMap(report -> report.reasons().stream()),
            plan.dropped().stream().map(review -> review.reason()),
            plan.spells().stream().map(spell -> spell.reason()),
            plan.completion().reasons().stream(),
            Stream.of(plan.earlyCompletion().reason()))
        .flatMap(reasons -> reasons)
        .map(Reason::sentence);
  }

  private static List<LocalDate> dates(String text) {
    return DATE.matcher(text)
        .results()
        .map(found -> LocalDate.parse(found.group(), EITHER))
        .toList();
  }

  /** Every date of the facts and of their plan. */
  private static Set<LocalDate> dates(InductionFacts facts) {
    var dates = new TreeSet<LocalDate>();
    dates.add(AS_OF);
    for (var spell : facts.spells()) {
      add(dates, spell.start(), spell.end());
      spell.changes().forEach(change -> dates.add(change.from()));
    }
    facts.absences().forEach(absence -> add(dates, absence.from(), absence.to()));
    facts.leaves().forEach(leave -> add(dates, leave.from(), leave.to()));
    var plan = plan(facts);
    for (var report : plan.reports()) {
      add(dates, report.periodStart(), report.periodEnd());
      add(dates, report.dates().release(), report.dates().earliest());
      add(dates, report.dates().due(), null);
    }
    plan.parts().forEach(part -> add(dates, part.end(), part.alignedEnd()));
    plan.dropped().forEach(review -> dates.add(review.date()));
    add(dates, plan.completion().exact(), plan.completion().lastAssessment());
    return dates;
  }

  private static void add(
      Set<LocalDate> dates, @Nullable LocalDate one, @Nullable LocalDate other) {
    if (one != null) {
      dates.add(one);
    }
    if (other != null) {
      dates.add(other);
    }
  }
}
