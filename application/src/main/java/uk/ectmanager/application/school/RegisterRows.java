package uk.ectmanager.application.school;

import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.CsvReader;
import uk.ectmanager.domain.school.RegisterRow;
import uk.ectmanager.domain.school.SchoolDetails;
import uk.ectmanager.domain.school.Urn;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.Problem;
import uk.ectmanager.domain.shared.ProblemCode;
import uk.ectmanager.domain.shared.Result;

/**
 * Takes the rows of one file as they come: the header first, then rows that are checked and handed
 * on in batches. Holds one batch, a bit per URN, and the first refusals.
 */
final class RegisterRows implements Consumer<CsvReader.Row> {

  /** Schools that are looked up at once. */
  static final int BATCH = 500;

  private static final String URN = "URN";
  private static final String AUTHORITY = "LA (code)";
  private static final String NUMBER = "EstablishmentNumber";
  private static final String NAME = "EstablishmentName";
  private static final String TYPE = "TypeOfEstablishment (name)";
  private static final String STATUS = "EstablishmentStatus (name)";
  private static final String PHASE = "PhaseOfEducation (name)";
  private static final String STREET = "Street";
  private static final String TOWN = "Town";
  private static final String POSTCODE = "Postcode";
  private static final List<String> COLUMNS =
      List.of(URN, AUTHORITY, NUMBER, NAME, TYPE, STATUS, PHASE, STREET, TOWN, POSTCODE);

  private static final int MOST_URN_SHOWN = 20;

  private final SchoolUpsert upsert;
  private final Map<String, Integer> columns = new HashMap<>();
  private final List<Problem> headerProblems = new ArrayList<>();
  private final List<SchoolUpsert.Row> batch = new ArrayList<>();
  private final BitSet seen = new BitSet();
  private final List<SchoolImport.RefusedRow> refusals = new ArrayList<>();
  private final List<SchoolImport.RefusedRow> refusedInBatch = new ArrayList<>();
  private boolean hasHeader;
  private int added;
  private int changed;
  private int unchanged;
  private int refused;

  RegisterRows(SchoolUpsert upsert) {
    this.upsert = upsert;
  }

  @Override
  public void accept(CsvReader.Row row) {
    if (!hasHeader) {
      header(row);
    } else if (headerProblems.isEmpty()) {
      data(row);
    }
  }

  boolean hasHeader() {
    return hasHeader;
  }

  /** What is wrong with the header; nothing was imported then. */
  List<Problem> headerProblems() {
    return List.copyOf(headerProblems);
  }

  /** Notes that the file could not be read to its end. */
  void brokeOff(CsvReader.Fault fault) {
    refuse(
        fault.line(), null, fault.message() + " The rows before were imported, those after not.");
  }

  SchoolImport finish(UUID id, AppropriateBodyId body, Instant at) {
    flush();
    return new SchoolImport(id, body, at, added, changed, unchanged, refused, refusals);
  }

  private void header(CsvReader.Row row) {
    hasHeader = true;
    var twice = new LinkedHashSet<String>();
    for (int i = 0; i < row.cells().size(); i++) {
      var name = row.cells().get(i).strip();
      if (columns.putIfAbsent(name, i) != null && COLUMNS.contains(name)) {
        twice.add(name);
      }
    }
    if (!twice.isEmpty()) {
      headerProblems.add(
          Problem.at(
              ProblemCode.CSV_UNREADABLE,
              "The first line of the file names these columns more than once: "
                  + String.join(", ", twice)
                  + "."));
    }
    var missing = COLUMNS.stream().filter(name -> !columns.containsKey(name)).toList();
    if (!missing.isEmpty()) {
      headerProblems.add(
          Problem.at(
              ProblemCode.CSV_UNREADABLE,
              "The first line of the file must name its columns; these are missing: "
                  + String.join(", ", missing)
                  + "."));
    }
  }

  private void data(CsvReader.Row row) {
    var read =
        new RegisterRow(
            row.line(),
            cell(row, URN),
            cell(row, AUTHORITY),
            cell(row, NUMBER),
            cell(row, NAME),
            cell(row, TYPE),
            cell(row, STATUS),
            cell(row, PHASE),
            cell(row, STREET),
            cell(row, TOWN),
            cell(row, POSTCODE));
    switch (read.read()) {
      case Result.Refused<SchoolDetails>(var problems) ->
          refuse(
              row.line(),
              read.urn(),
              problems.stream().map(Problem::message).distinct().collect(Collectors.joining(" ")));
      case Result.Done<SchoolDetails>(var details) -> {
        if (isNew(details.urn())) {
          batch.add(new SchoolUpsert.Row(row.line(), details));
        } else {
          refuse(row.line(), details.urn().value(), "The file has this URN on an earlier line.");
        }
      }
    }
    if (batch.size() >= BATCH) {
      flush();
    }
  }

  private boolean isNew(Urn urn) {
    // a leading 1 tells 012345 from 12345
    int bit = Integer.parseInt("1" + urn.value());
    boolean isNew = !seen.get(bit);
    seen.set(bit);
    return isNew;
  }

  private void flush() {
    upsert
        .all(batch)
        .forEach((row, outcome) -> {
          switch (outcome) {
            case ADDED -> added++;
            case CHANGED -> changed++;
            case UNCHANGED -> unchanged++;
            case NOT_YOURS ->
                refuse(
                    row.line(),
                    row.details().urn().value(),
                    "The school is registered with another appropriate body.");
          }
        });
    batch.clear();
    refusedInBatch.sort(Comparator.comparingLong(SchoolImport.RefusedRow::line));
    for (var row : refusedInBatch) {
      if (refusals.size() < SchoolImport.MOST_REFUSALS) {
        refusals.add(row);
      }
    }
    refusedInBatch.clear();
  }

  private void refuse(long line, @Nullable String urn, String reason) {
    refused++;
    if (refusals.size() + refusedInBatch.size() < SchoolImport.MOST_REFUSALS + BATCH) {
      refusedInBatch.add(new SchoolImport.RefusedRow(line, shown(urn), reason));
    }
  }

  private static @Nullable String shown(@Nullable String urn) {
    if (urn == null || urn.isBlank()) {
      return null;
    }
    var text = urn.strip().replaceAll("[\\p{Cntrl}]", "");
    return text.length() > MOST_URN_SHOWN ? text.substring(0, MOST_URN_SHOWN) : text;
  }

  private @Nullable String cell(CsvReader.Row row, String column) {
    var place = columns.get(column);
    return place == null || place >= row.cells().size() ? null : row.cells().get(place);
  }
}
