package uk.ectmanager.adapter.mongo.overview;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.adapter.mongo.IndexDefinition;
import uk.ectmanager.adapter.mongo.Indexed;
import uk.ectmanager.adapter.mongo.Keyset;
import uk.ectmanager.adapter.mongo.MongoRecords;
import uk.ectmanager.adapter.mongo.MongoStorage;
import uk.ectmanager.application.MalformedCursor;
import uk.ectmanager.application.Page;
import uk.ectmanager.application.PageRequest;
import uk.ectmanager.application.Versioned;
import uk.ectmanager.application.overview.Desk;
import uk.ectmanager.application.overview.EctQuery;
import uk.ectmanager.application.overview.EctRow;
import uk.ectmanager.application.overview.EctRows;
import uk.ectmanager.application.overview.EctScope;
import uk.ectmanager.application.overview.EctTask;
import uk.ectmanager.domain.calendar.ReportKind;
import uk.ectmanager.domain.overview.TaskKind;
import uk.ectmanager.domain.shared.EctId;
import uk.ectmanager.domain.shared.ReviewId;
import uk.ectmanager.domain.shared.SchoolId;
import uk.ectmanager.domain.shared.TransferId;
import uk.ectmanager.domain.shared.Trn;

/** One document per ECT: the row, its keys beside it, and how often it was written. */
public final class MongoEctRows implements EctRows, Indexed {

  private static final String COLLECTION = "ectRows";
  private static final String ID = "_id";
  private static final String VERSION = "version";
  private static final String ROW = "row";
  private static final String KEYS = "keys";
  private static final String LAST = "keys.last";
  private static final String FIRST = "keys.first";
  private static final String DESKS = "keys.desks";
  private static final Keyset BY_NAME = Keyset.by(LAST, FIRST);

  private final MongoCollection<Document> collection;
  private final MongoRecords<EctRowDocument> rows;
  private final MongoRecords<RowKeys> keys;

  /** Keeps them in this storage. */
  public MongoEctRows(MongoStorage storage) {
    this.rows = new MongoRecords<>(storage, COLLECTION, EctRowDocument.class);
    this.keys = new MongoRecords<>(storage, COLLECTION, RowKeys.class);
    this.collection = rows.collection();
  }

  @Override
  public Map<EctId, Versioned<EctRow>> findAll(Collection<EctId> ects) {
    var found = new LinkedHashMap<EctId, Versioned<EctRow>>();
    if (!ects.isEmpty()) {
      collection
          .find(in(ID, ects.stream().map(EctId::toString).distinct().toList()))
          .projection(Projections.include(VERSION, ROW))
          .batchSize(Keyset.MOST_ROWS)
          .forEach(document -> {
            var row = row(document);
            found.put(
                row.ect(), new Versioned<>(row, document.get(VERSION, Number.class).longValue()));
          });
    }
    return found;
  }

  @Override
  public Optional<EctRow> findByTrn(Trn trn) {
    return Optional.ofNullable(collection.find(eq(RowFilters.TRN, trn.value())).first())
        .map(this::row);
  }

  @Override
  public boolean add(EctRow row) {
    try {
      collection.insertOne(document(row).append(ID, row.ect().toString()).append(VERSION, 0L));
      return true;
    } catch (MongoException e) {
      if (com.mongodb.ErrorCategory.fromErrorCode(e.getCode())
          == com.mongodb.ErrorCategory.DUPLICATE_KEY) {
        return false;
      }
      throw e;
    }
  }

  @Override
  public boolean replace(Versioned<EctRow> next) {
    return collection
            .replaceOne(
                and(eq(ID, next.value().ect().toString()), eq(VERSION, next.version())),
                document(next.value()).append(VERSION, next.version() + 1))
            .getMatchedCount()
        == 1;
  }

  @Override
  public Page<EctRow> list(EctScope scope, EctQuery query, PageRequest request) {
    if (scope.isEmpty()) {
      return Page.empty();
    }
    var all = new ArrayList<Bson>();
    all.add(RowFilters.of(scope));
    all.addAll(RowFilters.of(query));
    return BY_NAME.countedPage(collection, and(all), request, this::row);
  }

  @Override
  public Page<EctTask> tasks(Desk desk, LocalDate today, PageRequest request) {
    var here =
        and(
            eq("keys.tasks.desks", desk.key()),
            or(eq("keys.tasks.from", null), lte("keys.tasks.from", RowFilters.day(today))));
    var match = eq(DESKS, desk.key());
    var total = request.counted() ? count(match, here) : null;
    return items(match, "keys.tasks", "urgency", here, request, MongoEctRows::task)
        .withTotal(total);
  }

  private long count(Bson match, Bson here) {
    var count =
        collection
            .aggregate(
                List.of(
                    Aggregates.match(match),
                    Aggregates.project(Projections.include("keys.tasks.desks", "keys.tasks.from")),
                    Aggregates.unwind("$keys.tasks"),
                    Aggregates.match(here),
                    Aggregates.count("total")))
            .first();
    return count == null ? 0L : count.get("total", Number.class).longValue();
  }

  @Override
  public Page<DueReport> due(EctScope scope, LocalDate today, PageRequest request) {
    if (scope.isEmpty()) {
      return Page.empty();
    }
    var body = scope.onlyBody();
    if (body.isPresent()) {
      var inOrder = new DueInOrder(collection, this::row, body.get(), today);
      if (inOrder.isPossible()) {
        return page(inOrder, request);
      }
    }
    var ahead =
        or(
            eq("keys.reports.open", true),
            eq("keys.reports.kind", ReportKind.PROGRESS_REVIEW.name()),
            gte("keys.reports.due", RowFilters.day(today)));
    return items(
            and(RowFilters.of(scope), eq(RowFilters.STATE, "AUTHORISED")),
            "keys.reports",
            "due",
            ahead,
            request,
            this::report)
        .withTotal(null);
  }

  private static Page<DueReport> page(DueInOrder inOrder, PageRequest request) {
    var after = request.after() == null ? null : Place.read(request.after());
    var found =
        inOrder.after(
            after == null ? null : after.day(),
            after == null ? "" : after.place(),
            request.first() + 1);
    return new Page<>(
        found.stream()
            .limit(request.first())
            .map(item -> new Page.Row<>(new Place(item.day(), item.place()).key(), item.report()))
            .toList(),
        found.size() > request.first(),
        null);
  }

  @Override
  public List<EctId> ofSchool(SchoolId school, @Nullable EctId after, int limit) {
    var here = eq(RowFilters.SCHOOL, school.toString());
    return collection
        .find(after == null ? here : and(here, gt(ID, after.toString())))
        .projection(Projections.include(ID))
        .sort(Sorts.ascending(ID))
        .limit(limit)
        .map(document -> EctId.of(document.getString(ID)))
        .into(new ArrayList<>());
  }

  @Override
  public List<IndexDefinition> indexes() {
    return List.of(
        IndexDefinition.plain(COLLECTION, "bodyByName", RowFilters.BODY, LAST, FIRST, ID),
        IndexDefinition.plain(COLLECTION, "schoolByName", RowFilters.SCHOOL, LAST, FIRST, ID),
        IndexDefinition.plain(COLLECTION, "tutorByName", RowFilters.TUTOR, LAST, FIRST, ID),
        IndexDefinition.plain(COLLECTION, "bodyByState", RowFilters.BODY, RowFilters.STATE),
        IndexDefinition.plain(COLLECTION, "schoolByState", RowFilters.SCHOOL, RowFilters.STATE),
        IndexDefinition.plain(COLLECTION, "bodyByWord", RowFilters.BODY, RowFilters.WORDS),
        IndexDefinition.plain(COLLECTION, "schoolByWord", RowFilters.SCHOOL, RowFilters.WORDS),
        IndexDefinition.plain(COLLECTION, "bodyByDue", RowFilters.BODY, RowFilters.DUES),
        IndexDefinition.plain(
            COLLECTION, "bodyByOverdue", RowFilters.BODY, RowFilters.OVERDUE_FROM),
        IndexDefinition.plain(
            COLLECTION, "bodyByLeaveChoice", RowFilters.BODY, RowFilters.CHOICE_FROM),
        bodyBy("FirstReview", DueInOrder.FIRST_REVIEW),
        bodyBy("FirstAssessment", DueInOrder.ASSESSMENTS.get(0)),
        bodyBy("SecondAssessment", DueInOrder.ASSESSMENTS.get(1)),
        bodyBy("ThirdAssessment", DueInOrder.ASSESSMENTS.get(2)),
        bodyBy("Reviews", DueInOrder.REVIEWS),
        IndexDefinition.plain(COLLECTION, "trn", "row.trn"),
        IndexDefinition.plain(COLLECTION, "heldTrn", RowFilters.TRN),
        IndexDefinition.plain(COLLECTION, "schoolById", RowFilters.SCHOOL, ID),
        IndexDefinition.plain(COLLECTION, "desks", DESKS));
  }

  private static IndexDefinition bodyBy(String name, String path) {
    return IndexDefinition.plain(
        COLLECTION, "bodyBy" + name, RowFilters.BODY, RowFilters.STATE, path, ID);
  }

  /** Items of an array over many rows, by a day and their place; the page's count is not known. */
  private <T> Items<T> items(
      Bson match,
      String array,
      String day,
      Bson here,
      PageRequest request,
      Function<Document, T> read) {
    var dayPath = array + "." + day;
    var placePath = array + ".place";
    var steps = new ArrayList<Bson>();
    steps.add(Aggregates.match(match));
    steps.add(Aggregates.unwind("$" + array));
    steps.add(Aggregates.match(here));
    if (request.after() != null) {
      var after = Place.read(request.after());
      var date = RowFilters.day(after.day());
      steps.add(
          Aggregates.match(
              or(gt(dayPath, date), and(eq(dayPath, date), gt(placePath, after.place())))));
    }
    steps.add(Aggregates.sort(Sorts.ascending(dayPath, placePath)));
    steps.add(Aggregates.limit(request.first() + 1));
    var found = collection.aggregate(steps).batchSize(Keyset.MOST_ROWS).into(new ArrayList<>());
    var page = new ArrayList<Page.Row<T>>();
    for (var document : found.subList(0, Math.min(found.size(), request.first()))) {
      var item = item(document, array);
      var place = new Place(RowFilters.day(item.getDate(day)), item.getString("place"));
      page.add(new Page.Row<>(place.key(), read.apply(document)));
    }
    return new Items<>(page, found.size() > request.first());
  }

  private record Items<T>(List<Page.Row<T>> rows, boolean hasNext) {
    Page<T> withTotal(@Nullable Long total) {
      return new Page<>(rows, hasNext, total);
    }
  }

  /** Where an item stands in the order of its list. */
  private record Place(LocalDate day, String place) {

    private static final int DAY_LENGTH = 10;

    static Place read(String key) {
      try {
        if (key.length() > DAY_LENGTH && key.charAt(DAY_LENGTH) == ' ') {
          return new Place(
              LocalDate.parse(key.substring(0, DAY_LENGTH)), key.substring(DAY_LENGTH + 1));
        }
      } catch (DateTimeParseException e) {
        throw new MalformedCursor();
      }
      throw new MalformedCursor();
    }

    String key() {
      return day + " " + place;
    }
  }

  private static Document item(Document document, String array) {
    return document
        .get(KEYS, Document.class)
        .get(array.substring(KEYS.length() + 1), Document.class);
  }

  private static EctTask task(Document document) {
    var task = item(document, "keys.tasks");
    var review = task.getString("review");
    var transfer = task.getString("transfer");
    var from = task.getDate("from");
    var due = task.getDate("due");
    var desks = new HashSet<Desk>();
    return new EctTask(
        TaskKind.valueOf(task.getString("kind")),
        EctId.of(document.getString(ID)),
        review == null ? null : ReviewId.of(review),
        transfer == null ? null : TransferId.of(transfer),
        task.getString("sentence"),
        from == null ? null : RowFilters.day(from),
        due == null ? null : RowFilters.day(due),
        desks);
  }

  private DueReport report(Document document) {
    var report = item(document, "keys.reports");
    return new DueReport(
        row(document),
        new EctRow.Report(
            ReportKind.valueOf(report.getString("kind")),
            RowFilters.day(report.getDate("due")),
            report.getBoolean("provisional"),
            report.getBoolean("open")));
  }

  private Document document(EctRow row) {
    return new Document(ROW, rows.fields(EctRowDocument.of(row)))
        .append(KEYS, keys.fields(RowKeys.of(row)));
  }

  private EctRow row(Document document) {
    return rows.read(document.get(ROW, Document.class)).toRow();
  }
}
