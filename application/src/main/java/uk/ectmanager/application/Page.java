package uk.ectmanager.application;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of an ordered list.
 *
 * @param rows each with the key that a next page starts after
 * @param hasNext whether more rows follow
 * @param total how many rows there are in all, null where counting is not cheap, or nobody asked
 */
public record Page<T>(List<Row<T>> rows, boolean hasNext, @Nullable Long total) {

  public Page {
    rows = List.copyOf(rows);
  }

  /** One row with its keyset key. */
  public record Row<T>(String key, T value) {}

  /** No rows at all. */
  public static <T> Page<T> empty() {
    return new Page<>(List.of(), false, 0L);
  }

  /** The same page with each value made into another. */
  public <R> Page<R> map(Function<? super T, ? extends R> change) {
    return new Page<>(
        rows.stream().map(row -> new Row<R>(row.key(), change.apply(row.value()))).toList(),
        hasNext,
        total);
  }
}
