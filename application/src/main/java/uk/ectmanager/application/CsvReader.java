package uk.ectmanager.application;

import java.io.Reader;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads comma-separated values (RFC 4180), however large, one row at a time. */
public interface CsvReader {

  /** The most characters of one row. */
  int MOST_ROW = 64 * 1024;

  /**
   * Gives every row that is not empty to the taker, in order, the header first; stops at the first
   * fault. Remembers none of them.
   *
   * @return the fault at which it stopped, empty when everything was read
   */
  Optional<Fault> read(Reader text, Consumer<Row> taker);

  /**
   * One row.
   *
   * @param line on which it begins, the first being 1
   * @param cells without their quotes
   */
  record Row(long line, List<String> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * Why it cannot be read on: a quote that does not end, a row that is too long, bytes that are no
   * text, more bytes than allowed.
   *
   * @param line at or after which
   * @param message in plain English
   */
  record Fault(long line, String message) {}
}
