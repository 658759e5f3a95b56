package uk.ectmanager.application.school;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import uk.ectmanager.application.CappedInput;
import uk.ectmanager.application.CsvReader;
import uk.ectmanager.application.IdSource;
import uk.ectmanager.application.Journal;
import uk.ectmanager.application.NotPermitted;
import uk.ectmanager.domain.access.Permission;
import uk.ectmanager.domain.access.Subject;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.Problem;
import uk.ectmanager.domain.shared.ProblemCode;
import uk.ectmanager.domain.shared.Result;

/**
 * An administrator loads the schools of their appropriate body from a file of the official
 * register, row by row, so that its size costs no memory. Each row stands for itself: a bad one is
 * refused and reported, the others are kept; the same file again changes nothing.
 */
public final class ImportSchools {

  /** The most bytes of a file. */
  public static final long MOST_BYTES = 100L * 1024 * 1024;

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final CsvReader csv;
  private final Schools schools;
  private final SchoolImports imports;
  private final IdSource ids;
  private final Journal journal;
  private final InstantSource clock;

  public ImportSchools(
      CsvReader csv,
      Schools schools,
      SchoolImports imports,
      IdSource ids,
      Journal journal,
      InstantSource clock) {
    this.csv = csv;
    this.schools = schools;
    this.imports = imports;
    this.ids = ids;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * The body and the file: Windows-1252, or UTF-8 when it begins with a byte order mark.
   *
   * @param file read once, not closed
   */
  public record Command(AppropriateBodyId body, InputStream file) {}

  /**
   * Imports what can be; refused as a whole only when the file has no usable header. A file that
   * breaks off or turns unreadable is imported up to there, which the last refusal tells.
   */
  public Result<SchoolImport> handle(Viewer viewer, Command command) {
    NotPermitted.unlessEver(viewer, Permission.IMPORT_SCHOOLS);
    var subject = Subject.of(command.body());
    if (!viewer.may(Permission.VIEW_BODY, subject)) {
      return Result.refused(
          ProblemCode.NOT_FOUND, "There is no such appropriate body.", "appropriateBody");
    }
    NotPermitted.unless(viewer, Permission.IMPORT_SCHOOLS, subject);
    var rows = new RegisterRows(new SchoolUpsert(schools, ids, journal, viewer, command.body()));
    var fault = csv.read(text(new CappedInput(command.file(), MOST_BYTES)), rows);
    var broken = rows.headerProblems();
    if (!broken.isEmpty()) {
      return Result.refused(broken);
    }
    if (!rows.hasHeader()) {
      return Result.refused(
          List.of(
              Problem.at(
                  ProblemCode.CSV_UNREADABLE,
                  fault.map(CsvReader.Fault::message).orElse("The file is empty."))));
    }
    fault.ifPresent(rows::brokeOff);
    var report =
        rows.finish(ids.next(), command.body(), clock.instant().truncatedTo(ChronoUnit.MILLIS));
    imports.add(report);
    return Result.done(report);
  }

  private static Reader text(InputStream file) {
    try {
      var bytes = new PushbackInputStream(file, UTF_8_MARK.length);
      var start = bytes.readNBytes(UTF_8_MARK.length);
      var charset = WINDOWS_1252;
      if (java.util.Arrays.equals(start, UTF_8_MARK)) {
        charset = StandardCharsets.UTF_8;
      } else {
        bytes.unread(start);
      }
      return new InputStreamReader(
          bytes,
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
