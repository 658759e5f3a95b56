package uk.ectmanager.bootstrap.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.ectmanager.application.CappedInput;
import uk.ectmanager.application.CsvReader;
import uk.ectmanager.application.CsvReader.Fault;
import uk.ectmanager.application.CsvReader.Row;

class FastCsvReaderTest {

  private final CsvReader reader = new FastCsvReader();
  private final List<Row> rows = new ArrayList<>();

  @Test
  void quotes_commas_and_line_ends_in_cells_are_read_and_lines_counted() {
    assertThat(read("a,b\r\n\"1,\"\"x\"\"\",\"two\nlines\"\r\n\r\n3,4,5\n6\n")).isEmpty();
    assertThat(rows)
        .containsExactly(
            new Row(1, List.of("a", "b")),
            new Row(2, List.of("1,\"x\"", "two\nlines")),
            new Row(5, List.of("3", "4", "5")),
            new Row(6, List.of("6")));
  }

  @Test
  void nothing_is_nothing() {
    assertThat(read("")).isEmpty();
    assertThat(rows).isEmpty();
  }

  @Test
  void a_row_that_is_too_long_stops_the_reading_in_bounded_memory() {
    assertThat(read("a,b\n" + "x".repeat(CsvReader.MOST_ROW + 1) + ",y\n1,2\n")).isPresent();
    assertThat(rows).hasSize(1);
    rows.clear();
    assertThat(read("a,b\n" + "x,".repeat(900) + "\n")).isEmpty();
    rows.clear();
    assertThat(read("a,b\n" + "x,".repeat(2000) + "\n")).map(Fault::line).contains(2L);
    rows.clear();
    assertThat(reader.read(endless("a,b\n\"", 'x'), rows::add)).isPresent();
    assertThat(rows).hasSize(1);
    rows.clear();
    assertThat(reader.read(endless("a,b\n", ','), rows::add)).isPresent();
    assertThat(rows).hasSize(1);
  }

  @Test
  void letters_behind_a_closing_quote_are_a_fault() {
    assertThat(read("a,b\n\"1\"x,2\n")).map(Fault::line).contains(2L);
  }

  @Test
  void bytes_that_are_no_text_or_too_many_are_a_fault_and_a_broken_line_is_not() {
    var broken =
        new InputStreamReader(
            new ByteArrayInputStream(new byte[] {'a', '\n', (byte) 0xFF, '\n'}),
            StandardCharsets.UTF_8.newDecoder());
    assertThat(reader.read(broken, rows::add)).map(Fault::message).isPresent();
    var many =
        new InputStreamReader(
            new CappedInput(new ByteArrayInputStream(new byte[100]), 10), StandardCharsets.UTF_8);
    assertThat(reader.read(many, rows::add))
        .hasValueSatisfying(fault -> assertThat(fault.message()).contains("MB"));
    var gone =
        new Reader() {
          @Override
          public int read(char[] into, int from, int length) throws IOException {
            throw new IOException("gone");
          }

          @Override
          public void close() {}
        };
    assertThatThrownBy(() -> reader.read(gone, rows::add)).isInstanceOf(UncheckedIOException.class);
  }

  private Optional<Fault> read(String text) {
    return reader.read(new StringReader(text), rows::add);
  }

  private static Reader endless(String start, char then) {
    return new Reader() {
      private final StringReader first = new StringReader(start);

      @Override
      public int read(char[] into, int from, int length) throws IOException {
        var count = first.read(into, from, length);
        if (count > 0) {
          return count;
        }
        java.util.Arrays.fill(into, from, from + length, then);
        return length;
      }

      @Override
      public void close() {}
    };
  }
}
