package uk.ectmanager.adapter.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonNull;
import org.bson.BsonType;
import org.bson.BsonValue;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.conversions.Bson;
import org.bson.json.JsonParseException;
import uk.ectmanager.application.MalformedCursor;
import uk.ectmanager.application.Page;
import uk.ectmanager.application.PageRequest;

/**
 * The order of a list, and its pages: a page starts after the sort values of the last row seen, so
 * pages stay right while rows come and go. The identifier breaks ties. Absent values come first in
 * an ascending order, last in a descending one. The cursor is readable by clients: it positions,
 * and never widens what the filter lets through.
 */
public final class Keyset {

  private static final String ID = "_id";

  /**
   * Rows that come with the first answer of the storage: as many as there are, up to its limit of
   * bytes, so that the number of calls does not depend on the number of rows.
   */
  public static final int MOST_ROWS = 100_000;

  private final List<Part> parts;

  private record Part(String path, boolean ascending) {}

  private Keyset(List<Part> parts) {
    this.parts = parts;
  }

  /** Ordered by these stored paths; one with a leading minus is descending. */
  public static Keyset by(String... paths) {
    return new Keyset(
        Stream.concat(Arrays.stream(paths), Stream.of(ID))
            .map(path ->
                path.startsWith("-") ? new Part(path.substring(1), false) : new Part(path, true))
            .toList());
  }

  /** The order as the database takes it. */
  public Bson sort() {
    return Sorts.orderBy(
        parts.stream()
            .map(p -> p.ascending() ? Sorts.ascending(p.path()) : Sorts.descending(p.path()))
            .toList());
  }

  /**
   * One page of the rows that the filter lets through, in one call to the storage.
   *
   * @throws MalformedCursor when the request's key is none of this order
   */
  public <T> Page<T> page(
      MongoCollection<?> collection,
      Bson filter,
      PageRequest request,
      Function<Document, ? extends T> read) {
    return page(collection, filter, request, null, read);
  }

  /**
   * One page, with the count of all rows that the filter lets through when the request wants it, in
   * two calls to the storage; otherwise in one.
   *
   * @throws MalformedCursor when the request's key is none of this order
   */
  public <T> Page<T> countedPage(
      MongoCollection<?> collection,
      Bson filter,
      PageRequest request,
      Function<Document, ? extends T> read) {
    return page(
        collection,
        filter,
        request,
        request.counted() ? collection.countDocuments(filter) : null,
        read);
  }

  /** Every row that the filter lets through, with its key; only where few can be, in one call. */
  public <T> List<Page.Row<T>> rows(
      MongoCollection<?> collection, Bson filter, Function<Document, ? extends T> read) {
    var documents = collection.getCodecRegistry().get(Document.class);
    return collection
        .withDocumentClass(RawBsonDocument.class)
        .find(filter)
        .sort(sort())
        .batchSize(MOST_ROWS)
        .map(raw -> new Page.Row<T>(encode(raw), read.apply(raw.decode(documents))))
        .into(new ArrayList<>());
  }

  private <T> Page<T> page(
      MongoCollection<?> collection,
      Bson filter,
      PageRequest request,
      @org.jspecify.annotations.Nullable Long total,
      Function<Document, ? extends T> read) {
    var after = request.after();
    var found =
        collection
            .withDocumentClass(RawBsonDocument.class)
            .find(after == null ? filter : Filters.and(filter, after(decode(after))))
            .sort(sort())
            .limit(request.first() + 1)
            .batchSize(request.first() + 2)
            .into(new ArrayList<>());
    var documents = collection.getCodecRegistry().get(Document.class);
    var rows =
        found.stream()
            .limit(request.first())
            .map(raw -> new Page.Row<T>(encode(raw), read.apply(raw.decode(documents))))
            .toList();
    return new Page<>(rows, found.size() > request.first(), total);
  }

  private String encode(BsonDocument row) {
    var values = new BsonArray();
    for (var part : parts) {
      values.add(valueAt(row, part.path()));
    }
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(
            new BsonDocument("k", values)
                .toJson()
                .getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  private static BsonValue valueAt(BsonDocument row, String path) {
    BsonValue value = row;
    for (var step : path.split("\\.", -1)) {
      value = value.isDocument() ? value.asDocument().get(step) : null;
      if (value == null) {
        return BsonNull.VALUE;
      }
    }
    return value;
  }

  private List<BsonValue> decode(String cursor) {
    try {
      var text =
          new String(
              Base64.getUrlDecoder().decode(cursor), java.nio.charset.StandardCharsets.UTF_8);
      var values = BsonDocument.parse(text).getArray("k");
      if (values.size() != parts.size() || !values.stream().allMatch(Keyset::isPlain)) {
        throw new MalformedCursor();
      }
      return values;
    } catch (JsonParseException | org.bson.BSONException e) {
      throw new MalformedCursor();
    } catch (IllegalArgumentException e) {
      throw e instanceof MalformedCursor malformed ? malformed : new MalformedCursor();
    }
  }

  private static boolean isPlain(BsonValue value) {
    return value.isNull()
        || value.isString()
        || value.isNumber()
        || value.isBoolean()
        || value.getBsonType() == BsonType.DATE_TIME;
  }

  /** Those that equal the values up to one part and are beyond them there. */
  private Bson after(List<BsonValue> values) {
    var beyond = new ArrayList<Bson>();
    var same = new ArrayList<Bson>();
    for (var i = 0; i < parts.size(); i++) {
      var path = parts.get(i).path();
      var value = values.get(i);
      for (var further : further(parts.get(i), value)) {
        var all = new ArrayList<Bson>(same);
        all.add(further);
        beyond.add(Filters.and(all));
      }
      same.add(Filters.eq(path, value));
    }
    return Filters.or(beyond);
  }

  private static List<Bson> further(Part part, BsonValue value) {
    if (part.ascending()) {
      return List.of(
          value.isNull() ? Filters.ne(part.path(), null) : Filters.gt(part.path(), value));
    }
    return value.isNull()
        ? List.of()
        : List.of(Filters.lt(part.path(), value), Filters.eq(part.path(), null));
  }
}
