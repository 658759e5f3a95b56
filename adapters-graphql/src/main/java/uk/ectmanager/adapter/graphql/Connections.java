package uk.ectmanager.adapter.graphql;

import graphql.schema.DataFetchingFieldSelectionSet;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.adapter.graphql.ConnectionView.EdgeView;
import uk.ectmanager.adapter.graphql.ConnectionView.PageInfoView;
import uk.ectmanager.application.Page;
import uk.ectmanager.application.PageRequest;

/**
 * Lists as Relay connections: {@code first} and {@code after} become a {@link PageRequest}, a
 * {@link Page} becomes a {@link ConnectionView}. A cursor carries the keyset key of its row; its
 * form is checked, and readers scope by the viewer, never by the cursor.
 */
public final class Connections {

  private static final String VERSION = "1:";
  private static final int LONGEST = 1000;

  private Connections() {}

  /** Which page is asked for; BAD_USER_INPUT when it can't be read. */
  public static PageRequest request(int first, @Nullable String after) {
    if (first < 1 || first > PageRequest.MOST) {
      throw Refusal.badInput("first must be 1 to " + PageRequest.MOST + ".", "first");
    }
    return new PageRequest(first, after == null ? null : key(after));
  }

  /**
   * Which page of a list that is counted when its {@code totalCount} is selected.
   *
   * @param selection of the field that answers the connection
   */
  public static PageRequest request(
      int first, @Nullable String after, DataFetchingFieldSelectionSet selection) {
    var asked = request(first, after);
    return new PageRequest(asked.first(), asked.after(), selection.contains("totalCount"));
  }

  /** The first page, for what is asked without a cursor. */
  public static PageRequest first(int first) {
    return request(first, null);
  }

  /** A page as a connection. */
  public static <T, V> ConnectionView<V> of(
      PageRequest asked, Page<T> page, Function<? super T, ? extends V> view) {
    var edges =
        page.rows().stream()
            .map(row -> new EdgeView<V>(cursor(row.key()), view.apply(row.value())))
            .toList();
    return new ConnectionView<>(
        edges,
        new PageInfoView(
            page.hasNext(),
            asked.after() != null,
            edges.isEmpty() ? null : edges.getFirst().cursor(),
            edges.isEmpty() ? null : edges.getLast().cursor()),
        page.total() == null ? null : (int) Math.min(page.total(), Integer.MAX_VALUE));
  }

  /**
   * The same connection, to be read on after a key: for a reader that looks at more than it shows,
   * so that an empty page too says where to go on.
   */
  public static <V> ConnectionView<V> endingAt(ConnectionView<V> connection, String key) {
    var info = connection.pageInfo();
    return new ConnectionView<>(
        connection.edges(),
        new PageInfoView(
            info.hasNextPage(), info.hasPreviousPage(), info.startCursor(), cursor(key)),
        connection.totalCount());
  }

  /**
   * A page of a list that can be counted, as a connection; the reader must have counted when it was
   * asked to.
   */
  public static <T, V> CountedConnectionView<V> counted(
      PageRequest asked, Page<T> page, Function<? super T, ? extends V> view) {
    ConnectionView<V> connection = of(asked, page, view);
    var total = connection.totalCount();
    if (total == null && asked.counted()) {
      throw new IllegalStateException("this list must be counted");
    }
    return new CountedConnectionView<>(
        connection.edges(), connection.pageInfo(), total == null ? 0 : total);
  }

  private static String cursor(String key) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString((VERSION + key).getBytes(StandardCharsets.UTF_8));
  }

  private static String key(String cursor) {
    if (cursor.length() <= LONGEST) {
      try {
        var inside =
            StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(Base64.getUrlDecoder().decode(cursor)))
                .toString();
        if (inside.startsWith(VERSION) && cursor(inside.substring(2)).equals(cursor)) {
          return inside.substring(2);
        }
      } catch (CharacterCodingException | IllegalArgumentException e) {
        throw unreadable();
      }
    }
    throw unreadable();
  }

  private static Refusal unreadable() {
    return Refusal.badInput("This is not a cursor of this list.", "after");
  }
}
