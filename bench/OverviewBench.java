import com.mongodb.client.MongoClients;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.adapter.mongo.MongoIndexes;
import uk.ectmanager.adapter.mongo.MongoStorage;
import uk.ectmanager.adapter.mongo.outbox.EventCodec;
import uk.ectmanager.adapter.mongo.outbox.OutboxSignal;
import uk.ectmanager.adapter.mongo.overview.MongoEctRows;
import uk.ectmanager.application.Page;
import uk.ectmanager.application.PageRequest;
import uk.ectmanager.application.overview.EctQuery;
import uk.ectmanager.application.overview.EctRow;
import uk.ectmanager.application.overview.EctRows;
import uk.ectmanager.application.overview.EctScope;
import uk.ectmanager.domain.calendar.ReportKind;
import uk.ectmanager.domain.ect.RegistrationState;
import uk.ectmanager.domain.overview.EctStatus;
import uk.ectmanager.domain.partner.PartnerEvent;
import uk.ectmanager.domain.review.ReviewHead;
import uk.ectmanager.domain.review.ReviewState;
import uk.ectmanager.domain.shared.AccountId;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.EctId;
import uk.ectmanager.domain.shared.PersonName;
import uk.ectmanager.domain.shared.SchoolId;
import uk.ectmanager.domain.shared.Trn;

/**
 * Fills a database with the rows of 20,000 ECTs of one appropriate body, half of them in their
 * second year, and says how long its lists take; no test, figures.
 *
 * <p>With JDK 25, after {@code mvn package}, on a MongoDB whose database {@code bench} may go:
 *
 * <pre>java -cp 'bootstrap/target/lib/*' bench/OverviewBench.java mongodb://localhost:27017</pre>
 */
final class OverviewBench {

  private static final int MANY = 20_000;
  private static final int ROUNDS = 30;
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final AppropriateBodyId BODY = new AppropriateBodyId(new UUID(1, 1));
  private static final EctScope SCOPE =
      new EctScope(Set.of(BODY), Set.of(), Set.of(), Set.of(), Set.of());

  /** Due days of the terms' ends, and of what falls elsewhere for one in ten. */
  private static final List<LocalDate> ENDS =
      List.of(
          LocalDate.of(2025, 12, 19),
          LocalDate.of(2026, 3, 27),
          LocalDate.of(2026, 7, 21),
          LocalDate.of(2026, 12, 18),
          LocalDate.of(2027, 3, 25),
          LocalDate.of(2027, 7, 21),
          LocalDate.of(2027, 12, 17),
          LocalDate.of(2028, 3, 31),
          LocalDate.of(2028, 7, 21));

  private OverviewBench() {}

  /** Fills, warms up, measures. */
  public static void main(String... arguments) {
    try (var client = MongoClients.create(arguments[0])) {
      var database = client.getDatabase("bench");
      database.drop();
      var storage =
          new MongoStorage(
              database, new EventCodec(List.of(PartnerEvent.class)), new OutboxSignal());
      var rows = new MongoEctRows(storage);
      new MongoIndexes(database).ensure(List.of(rows));
      var random = new Random(7);
      for (var number = 0; number < MANY; number++) {
        rows.add(row(number, random));
      }
      var first = new PageRequest(100, null);
      var running =
          new EctQuery(
              TODAY, Set.of(EctStatus.IN_PROGRESS), null, null, null, null, false, null, null);
      measure("all, counted", () -> rows.list(SCOPE, EctQuery.all(TODAY), first));
      measure("in progress, not overdue, counted", () -> rows.list(SCOPE, running, first));
      measure(
          "the same, not counted",
          () -> rows.list(SCOPE, running, new PageRequest(100, null, false)));
      measure("due, first page", () -> rows.due(SCOPE, TODAY, first));
      var tenth = after(rows, 10);
      measure("due, eleventh page", () -> rows.due(SCOPE, TODAY, tenth));
    }
  }

  private static PageRequest after(EctRows rows, int pages) {
    @Nullable String after = null;
    for (var page = 0; page < pages; page++) {
      after = rows.due(SCOPE, TODAY, new PageRequest(100, after)).rows().getLast().key();
    }
    return new PageRequest(100, after);
  }

  private static void measure(String what, Supplier<Page<?>> list) {
    var times = new ArrayList<Long>();
    for (var round = 0; round < ROUNDS; round++) {
      var begun = System.nanoTime();
      if (list.get().rows().size() != 100) {
        throw new IllegalStateException(what);
      }
      times.add(System.nanoTime() - begun);
    }
    times.sort(null);
    System.out.printf("%-36s %6.1f ms%n", what, times.get(ROUNDS / 2) / 1e6);
  }

  private static EctRow row(int number, Random random) {
    var ect = new EctId(new UUID(2, random.nextLong()));
    var second = number % 2 == 0;
    var shift = number % 10 == 0 ? random.nextInt(60) : 0;
    var begun = second ? 0 : 3;
    var reviews = new ArrayList<EctRow.ReleasedReview>();
    var planned = new ArrayList<EctRow.PlannedReport>();
    for (var term = 0; term < 6; term++) {
      var due = ENDS.get(begun + term).plusDays(shift);
      if (term % 3 == 2) {
        planned.add(new EctRow.PlannedReport(ReportKind.FORMAL_ASSESSMENT, due, false));
      } else if (due.minusDays(28).isBefore(TODAY)) {
        var state = due.isBefore(TODAY) ? ReviewState.ACCEPTED : ReviewState.RELEASED;
        reviews.add(
            new EctRow.ReleasedReview(ReviewHead.idOf(ect, term + 1), term + 1, state, 1, due));
      } else {
        planned.add(new EctRow.PlannedReport(ReportKind.PROGRESS_REVIEW, due, false));
      }
    }
    var start = LocalDate.of(second ? 2025 : 2026, 9, 1);
    return new EctRow(
        ect,
        3,
        RegistrationState.AUTHORISED,
        BODY,
        new SchoolId(new UUID(3, number / 20)),
        "School " + number / 20,
        "100001",
        new AccountId(new UUID(4, number / 20)),
        new PersonName("Kit" + random.nextInt(500), "Example" + random.nextInt(5000)),
        new Trn(Integer.toString(1_000_000 + number)),
        new AccountId(new UUID(4, number / 10)),
        "Ted Tutor",
        "LP-01",
        "DP-01",
        start,
        List.of(new EctRow.Post(start, null)),
        reviews,
        planned,
        null,
        null,
        false,
        null,
        null,
        List.of());
  }
}
