package uk.ectmanager.bootstrap.time;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.ReplaceOptions;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.concurrent.atomic.AtomicReference;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.adapter.mongo.MongoStorage;
import uk.ectmanager.domain.shared.LondonTime;
import uk.ectmanager.domain.shared.ProblemCode;
import uk.ectmanager.domain.shared.Result;

/**
 * The demonstration's clock: it runs like any other, but can be moved forward, and stays there over
 * a restart (D8). Leases and locks never ask it.
 */
public final class DemoClock implements InstantSource {

  private static final String ID = "clock";
  private static final int MOST_YEARS = 10;

  private final MongoCollection<Document> settings;
  private final InstantSource machine;
  private final AtomicReference<@Nullable Duration> ahead = new AtomicReference<>();

  DemoClock(MongoStorage storage, InstantSource machine) {
    this.settings = storage.database().getCollection("demoSettings");
    this.machine = machine;
  }

  @Override
  public Instant instant() {
    return machine.instant().plus(ahead());
  }

  /** The day that it is in the demonstration. */
  public LocalDate today() {
    return LondonTime.dateAt(instant());
  }

  /** Moves to the same time of that day; only forward, and at most ten years at once. */
  public Result<LocalDate> moveTo(LocalDate day) {
    var today = today();
    if (day.isBefore(today)) {
      return Result.refused(
          ProblemCode.DATE_IN_PAST,
          "The demonstration's date is " + today + "; it only moves forward.",
          "input",
          "date");
    }
    if (day.isAfter(today.plusYears(MOST_YEARS))) {
      return Result.refused(
          ProblemCode.OUT_OF_RANGE,
          "The demonstration's date moves at most " + MOST_YEARS + " years at once.",
          "input",
          "date");
    }
    var time = LondonTime.at(instant()).toLocalTime();
    var target = LondonTime.instantOf(day, time);
    var next = Duration.between(machine.instant(), target);
    settings.replaceOne(
        eq("_id", ID),
        new Document("_id", ID).append("aheadMillis", next.toMillis()),
        new ReplaceOptions().upsert(true));
    ahead.set(next);
    return Result.done(today());
  }

  /** Does something as if it were noon of a past or future day, then goes on as before. */
  public void asOf(LocalDate day, Runnable work) {
    var kept = ahead();
    var noon = LondonTime.instantOf(day, LocalTime.NOON);
    ahead.set(Duration.between(machine.instant(), noon));
    try {
      work.run();
    } finally {
      ahead.set(kept);
    }
  }

  private Duration ahead() {
    var known = ahead.get();
    if (known == null) {
      var stored = settings.find(eq("_id", ID)).first();
      known = stored == null ? Duration.ZERO : Duration.ofMillis(stored.getLong("aheadMillis"));
      ahead.set(known);
    }
    return known;
  }
}
