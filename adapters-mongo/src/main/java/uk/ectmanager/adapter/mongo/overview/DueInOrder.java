package uk.ectmanager.adapter.mongo.overview;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.adapter.mongo.Keyset;
import uk.ectmanager.application.overview.EctRow;
import uk.ectmanager.application.overview.EctRows.DueReport;
import uk.ectmanager.domain.calendar.ReportKind;
import uk.ectmanager.domain.shared.AppropriateBodyId;

/**
 * What is due next in an appropriate body, without looking at all its ECTs: the first reports in
 * order are among those of the first ECTs in order, which an index holds. It merges the reviews, by
 * each ECT's earliest, with the first and the second assessment of each; of ECTs whose earliest
 * review lies before the page, the later ones within it are added. Six calls to the storage at
 * most.
 */
final class DueInOrder {

  /**
   * The day of the earliest review; {@link RowKeys#NO_END} when there is none. Null where the keys
   * do not tell everything: in rows kept before, and of ECTs with more assessments than keys.
   */
  static final String FIRST_REVIEW = "keys.firstReview";

  /** The days of all reviews that are open or planned. */
  static final String REVIEWS = "keys.reviewDues";

  /** The days of the assessments that are planned. */
  static final List<String> ASSESSMENTS =
      List.of("keys.firstAssessment", "keys.secondAssessment", "keys.thirdAssessment");

  private static final String ID = "_id";
  private static final String DUE = "keys.reports.due";
  private static final String PLACE = "keys.reports.place";

  private final MongoCollection<Document> collection;
  private final Function<Document, EctRow> read;
  private final Bson here;
  private final LocalDate today;

  /** Of the rows of one body, as they are read from their documents. */
  DueInOrder(
      MongoCollection<Document> collection,
      Function<Document, EctRow> read,
      AppropriateBodyId body,
      LocalDate today) {
    this.collection = collection;
    this.read = read;
    this.here = and(eq(RowFilters.BODY, body.toString()), eq(RowFilters.STATE, "AUTHORISED"));
    this.today = today;
  }

  /** A report with its place in the order. */
  record Item(LocalDate day, String place, DueReport report) implements Comparable<Item> {

    private static final Comparator<Item> ORDER =
        Comparator.comparing(Item::day).thenComparing(Item::place);

    @Override
    public int compareTo(Item other) {
      return ORDER.compare(this, other);
    }

    private boolean isAfter(@Nullable LocalDate lastDay, String lastPlace) {
      return lastDay == null
          || day.isAfter(lastDay)
          || (day.equals(lastDay) && place.compareTo(lastPlace) > 0);
    }
  }

  /** Whether the keys of every row tell everything. */
  boolean isPossible() {
    return collection
            .find(and(here, eq(FIRST_REVIEW, null)))
            .projection(Projections.include(ID))
            .first()
        == null;
  }

  /**
   * The first so many after a place.
   *
   * @param lastDay of the last one seen; null from the start
   * @param lastPlace of the last one seen, which begins with its ECT
   */
  List<Item> after(@Nullable LocalDate lastDay, String lastPlace, int most) {
    Predicate<Item> wanted = item -> item.isAfter(lastDay, lastPlace);
    var ect = lastPlace.split(":", 2)[0];
    var found = new TreeSet<Item>();
    found.addAll(items(first(FIRST_REVIEW, lastDay, ect, most), DueInOrder::isReview, wanted));
    for (var assessment : ASSESSMENTS) {
      var from = lastDay == null || lastDay.isBefore(today) ? today : lastDay;
      found.addAll(
          items(
              first(assessment, from, from.equals(lastDay) ? ect : "", most),
              report -> !isReview(report) && report.isAhead(today),
              wanted));
    }
    if (lastDay != null) {
      var until = found.size() < most ? RowKeys.NO_END : nth(found, most).day();
      found.addAll(earlier(lastDay, lastPlace, until, most));
    }
    return found.stream().limit(most).toList();
  }

  private static Item nth(SortedSet<Item> found, int place) {
    return found.stream().skip(place - 1L).findFirst().orElseThrow();
  }

  /** Of the ECTs whose earliest review is not after the place, the reviews within the page. */
  private List<Item> earlier(LocalDate lastDay, String lastPlace, LocalDate until, int most) {
    var last = RowFilters.day(lastDay);
    var end = RowFilters.day(until);
    var seen =
        or(
            and(lt(FIRST_REVIEW, last), elemMatch(new Document("$gte", last).append("$lte", end))),
            and(
                eq(FIRST_REVIEW, last),
                lt(ID, lastPlace.split(":", 2)[0]),
                elemMatch(new Document("$gt", last).append("$lte", end))));
    var inPage =
        and(
            or(
                eq("keys.reports.open", true),
                eq("keys.reports.kind", ReportKind.PROGRESS_REVIEW.name())),
            lte(DUE, end),
            or(gt(DUE, last), and(eq(DUE, last), gt(PLACE, lastPlace))));
    return collection
        .aggregate(
            List.of(
                Aggregates.match(and(here, seen)),
                Aggregates.unwind("$keys.reports"),
                Aggregates.match(inPage),
                Aggregates.sort(Sorts.ascending(DUE, PLACE)),
                Aggregates.limit(most)))
        .batchSize(Keyset.MOST_ROWS)
        .map(this::item)
        .into(new ArrayList<>());
  }

  private Item item(Document unwound) {
    var row = read.apply(unwound);
    var report = unwound.get("keys", Document.class).get("reports", Document.class);
    var place = report.getString("place");
    return row.reports().stream()
        .filter(one ->
            RowKeys.place(row, one).equals(place)
                && one.due().equals(RowFilters.day(report.getDate("due"))))
        .map(one -> new Item(one.due(), place, new DueReport(row, one)))
        .findFirst()
        .orElseThrow();
  }

  private static Bson elemMatch(Document range) {
    return new Document(REVIEWS, new Document("$elemMatch", range));
  }

  /** Rows by that day and by id; from the ECT on when it is the place's own day. */
  private List<Document> first(String path, @Nullable LocalDate from, String ect, int most) {
    Bson range = lt(path, RowFilters.day(RowKeys.NO_END));
    if (from != null) {
      var day = RowFilters.day(from);
      range = and(range, or(gt(path, day), and(eq(path, day), gte(ID, ect))));
    }
    return collection
        .find(and(here, range))
        .sort(Sorts.ascending(path, ID))
        .limit(most + 1)
        .batchSize(most + 2)
        .into(new ArrayList<>());
  }

  private List<Item> items(
      List<Document> rows, Predicate<EctRow.Report> kind, Predicate<Item> wanted) {
    return rows.stream().map(read).flatMap(row -> items(row, kind)).filter(wanted).toList();
  }

  private static Stream<Item> items(EctRow row, Predicate<EctRow.Report> kind) {
    return row.reports().stream()
        .filter(kind)
        .map(report ->
            new Item(report.due(), RowKeys.place(row, report), new DueReport(row, report)));
  }

  /** A review, which stays until it is submitted; an assessment is over when its day is. */
  static boolean isReview(EctRow.Report report) {
    return report.open() || report.kind() == ReportKind.PROGRESS_REVIEW;
  }
}
