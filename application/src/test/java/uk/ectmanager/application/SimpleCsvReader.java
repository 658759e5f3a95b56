package uk.ectmanager.application;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Splits lines at commas: enough for tests that are not about quotes. */
public final class SimpleCsvReader implements CsvReader {

  @Override
  public Optional<Fault> read(Reader text, Consumer<Row> taker) {
    var line = 0L;
    try {
      var lines = new BufferedReader(text, 512);
      for (var next = lines.readLine(); next != null; next = lines.readLine()) {
        line++;
        if (next.length() > MOST_ROW) {
          return Optional.of(new Fault(line, "The row is too long."));
        }
        if (!next.isBlank()) {
          taker.accept(new Row(line, List.of(next.split(",", -1))));
        }
      }
      return Optional.empty();
    } catch (CharacterCodingException e) {
      return Optional.of(new Fault(line + 1, "The file is not text."));
    } catch (CappedInput.TooMany e) {
      return Optional.of(new Fault(line + 1, String.valueOf(e.getMessage())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
