package uk.ectmanager.application.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.CsvReader;
import uk.ectmanager.domain.calendar.TermCalendarDraft.ReportDatesDraft;
import uk.ectmanager.domain.calendar.TermCalendarDraft.TermDraft;
import uk.ectmanager.domain.school.Urn;
import uk.ectmanager.domain.shared.Problem;
import uk.ectmanager.domain.shared.ProblemCode;
import uk.ectmanager.domain.shared.Problems;
import uk.ectmanager.domain.shared.SpreadsheetCell;

/** Takes the rows of a text of term calendars and puts them together by school and year. */
final class CalendarRows implements Consumer<CsvReader.Row> {

  /** The most rows: twenty years. */
  static final int MOST_ROWS = 60;

  private static final String YEAR = "startYear";
  private static final String SCHOOL = "schoolUrn";
  private static final String TERM = "term";
  private static final String START = "start";
  private static final String END = "end";
  private static final String HALF_START = "halfTermStart";
  private static final String HALF_END = "halfTermEnd";
  private static final String DAYS = "inductionDays";
  private static final List<String> REQUIRED =
      List.of(YEAR, TERM, START, END, HALF_START, HALF_END, DAYS);

  private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}");

  private final Problems problems = new Problems();
  private final Map<String, Integer> columns = new HashMap<>();
  private final Map<Key, Year> years = new LinkedHashMap<>();
  private boolean hasHeader;
  private int rows;

  private record Key(int startYear, @Nullable Urn urn) {}

  /**
   * The rows of one year.
   *
   * @param urn of the school whose own terms they are, null for the appropriate body's
   * @param lines of each term in the text
   */
  record Year(int startYear, @Nullable Urn urn, List<TermDraft> terms, List<Long> lines) {

    /** Whether a day lies in one of its terms. */
    boolean spans(LocalDate day) {
      return terms.stream()
          .anyMatch(term -> {
            var start = term.start();
            var end = term.end();
            return start != null && end != null && !day.isBefore(start) && !day.isAfter(end);
          });
    }

    /** Problems of the draft, told by line and column. */
    List<Problem> locate(List<Problem> found) {
      return found.stream()
          .map(problem -> new Problem(problem.code(), problem.message(), place(problem.path())))
          .toList();
    }

    private List<String> place(List<String> path) {
      if (path.size() > 3 && path.get(1).equals("terms")) {
        var line = lines.get(Integer.parseInt(path.get(2)));
        return at(Long.toString(line), column(path.subList(3, path.size())));
      }
      var line = Long.toString(lines.getFirst());
      return at(line, path.contains("terms") ? TERM : path.contains(SCHOOL) ? SCHOOL : YEAR);
    }

    private static String column(List<String> field) {
      return switch (field.getFirst()) {
        case "number" -> TERM;
        case "progressReview" -> "review" + capital(field.getLast());
        case "formalAssessment" -> "assessment" + capital(field.getLast());
        default -> field.getFirst();
      };
    }
  }

  @Override
  public void accept(CsvReader.Row row) {
    if (!hasHeader) {
      header(row);
      return;
    }
    rows++;
    if (rows <= MOST_ROWS && columns.keySet().containsAll(REQUIRED)) {
      data(row);
    }
  }

  /** Notes a problem at a line. */
  void problem(ProblemCode code, String message, String line) {
    problems.add(code, message, "input", "csv", line);
  }

  /** The years, in the order of the text. */
  List<Year> years() {
    return List.copyOf(years.values());
  }

  /** The schools that it names. */
  List<Urn> urns() {
    return years.values().stream().map(Year::urn).filter(Objects::nonNull).distinct().toList();
  }

  /** What is wrong with the text or single cells. */
  List<Problem> problems() {
    var all = new ArrayList<>(problems.all());
    if (all.isEmpty() && years.isEmpty()) {
      all.add(Problem.at(ProblemCode.CSV_UNREADABLE, "The text has no terms.", "input", "csv"));
    }
    if (rows > MOST_ROWS) {
      all.add(
          Problem.at(
              ProblemCode.TOO_LONG,
              "The text has more than " + MOST_ROWS + " terms.",
              "input",
              "csv"));
    }
    return all;
  }

  private void header(CsvReader.Row row) {
    hasHeader = true;
    for (int i = 0; i < row.cells().size(); i++) {
      columns.putIfAbsent(row.cells().get(i).strip(), i);
    }
    var missing = REQUIRED.stream().filter(name -> !columns.containsKey(name)).toList();
    if (!missing.isEmpty()) {
      problems.add(
          ProblemCode.CSV_UNREADABLE,
          "The first line must name the columns; these are missing: "
              + String.join(", ", missing)
              + ".",
          "input",
          "csv",
          Long.toString(row.line()));
    }
  }

  private void data(CsvReader.Row row) {
    var cells = new Cells(row);
    var year = cells.number(YEAR);
    var term =
        new TermDraft(
            cells.number(TERM),
            cells.date(START),
            cells.date(END),
            cells.date(HALF_START),
            cells.date(HALF_END),
            cells.number(DAYS),
            cells.reports("review"),
            cells.reports("assessment"));
    if (year == null) {
      if (cells.text(YEAR) == null) {
        cells.problem(ProblemCode.REQUIRED, "Enter the academic year.", YEAR);
      }
      return;
    }
    var urn = cells.urn();
    if (urn == null && cells.text(SCHOOL) != null) {
      return;
    }
    var known =
        years.computeIfAbsent(
            new Key(year, urn), key -> new Year(year, urn, new ArrayList<>(), new ArrayList<>()));
    known.terms().add(term);
    known.lines().add(row.line());
  }

  private static List<String> at(String line, String column) {
    return List.of("input", "csv", line, column);
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  /** The cells of one row, by column. */
  private final class Cells {
    private final CsvReader.Row row;

    Cells(CsvReader.Row row) {
      this.row = row;
    }

    @Nullable String text(String column) {
      var place = columns.get(column);
      if (place == null || place >= row.cells().size() || row.cells().get(place).isBlank()) {
        return null;
      }
      return row.cells().get(place);
    }

    @Nullable Urn urn() {
      var text = checked(SCHOOL);
      return text == null
          ? null
          : problems.take(Urn.parse(text, "input", "csv", Long.toString(row.line()), SCHOOL));
    }

    @Nullable LocalDate date(String column) {
      var text = checked(column);
      if (text == null) {
        return null;
      }
      try {
        if (DATE.matcher(text).matches()) {
          return LocalDate.parse(text);
        }
      } catch (DateTimeException e) {
        // such as 30 February: told below
      }
      problem(ProblemCode.INVALID, "Enter a date such as 2026-12-20.", column);
      return null;
    }

    @Nullable Integer number(String column) {
      var text = checked(column);
      if (text == null) {
        return null;
      }
      if (NUMBER.matcher(text).matches()) {
        return Integer.valueOf(text);
      }
      problem(ProblemCode.INVALID, "Enter a whole number.", column);
      return null;
    }

    @Nullable ReportDatesDraft reports(String kind) {
      var release = date(kind + "Release");
      var earliest = date(kind + "Earliest");
      var due = date(kind + "Due");
      return release == null && earliest == null && due == null
          ? null
          : new ReportDatesDraft(release, earliest, due);
    }

    void problem(ProblemCode code, String message, String column) {
      problems.add(code, message, at(Long.toString(row.line()), column).toArray(String[]::new));
    }

    private @Nullable String checked(String column) {
      var text = text(column);
      if (text == null) {
        return null;
      }
      if (SpreadsheetCell.isFormula(text)) {
        problem(ProblemCode.INVALID, "This begins like a formula of a spreadsheet.", column);
        return null;
      }
      return text.strip();
    }
  }
}
