package uk.ectmanager.bootstrap.school;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.CappedInput;
import uk.ectmanager.application.CsvReader;

/** Reads CSV with FastCSV; holds one row at a time. */
final class FastCsvReader implements CsvReader {

  private static final int MOST_FIELDS = 1000;

  @Override
  public Optional<Fault> read(Reader text, Consumer<Row> taker) {
    var handler =
        CsvRecordHandler.of(
            limits -> limits.maxFields(MOST_FIELDS).maxFieldSize(MOST_ROW).maxRecordSize(MOST_ROW));
    // not closed: the text belongs to the caller
    var records =
        de.siegmar.fastcsv.reader.CsvReader.builder()
            .allowExtraFields(true)
            .allowMissingFields(true)
            .maxBufferSize(2 * MOST_ROW)
            .build(handler, text)
            .iterator();
    var line = 0L;
    while (true) {
      try {
        var next = next(records);
        if (next == null) {
          return Optional.empty();
        }
        line = next.getStartingLineNumber();
        taker.accept(new Row(line, next.getFields()));
      } catch (Unreadable unreadable) {
        return Optional.of(new Fault(line + 1, unreadable.why));
      }
    }
  }

  private static @Nullable CsvRecord next(CloseableIterator<CsvRecord> records) throws Unreadable {
    try {
      return records.hasNext() ? records.next() : null;
    } catch (CsvParseException e) {
      var cause = e.getCause();
      throw new Unreadable(
          cause instanceof IOException io ? why(io) : "A row is too long or its quotes are wrong.");
    } catch (UncheckedIOException e) {
      throw new Unreadable(why(Objects.requireNonNull(e.getCause())));
    }
  }

  private static String why(IOException cause) {
    return switch (cause) {
      case CappedInput.TooMany tooMany -> String.valueOf(tooMany.getMessage());
      case CharacterCodingException _ ->
          "The file is not text in Windows-1252, nor in UTF-8 with a byte order mark.";
      default -> throw new UncheckedIOException(cause);
    };
  }

  /** The text cannot be read on. */
  private static final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;
    private final String why;

    Unreadable(String why) {
      super(why, null, false, false);
      this.why = why;
    }
  }
}
