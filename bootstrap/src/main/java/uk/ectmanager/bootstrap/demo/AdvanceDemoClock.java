package uk.ectmanager.bootstrap.demo;

import java.time.LocalDate;
import uk.ectmanager.adapter.mongo.outbox.OutboxRelay;
import uk.ectmanager.bootstrap.time.DailyWork;
import uk.ectmanager.bootstrap.time.DemoClock;
import uk.ectmanager.domain.shared.Result;

/** Moves the demonstration's date and does at once what the schedules would do on the new day. */
final class AdvanceDemoClock {

  private final DemoClock clock;
  private final DailyWork dailyWork;
  private final OutboxRelay relay;

  AdvanceDemoClock(DemoClock clock, DailyWork dailyWork, OutboxRelay relay) {
    this.clock = clock;
    this.dailyWork = dailyWork;
    this.relay = relay;
  }

  Result<LocalDate> to(LocalDate day) {
    return clock
        .moveTo(day)
        .map(today -> {
          dailyWork.run();
          relay.drain();
          return today;
        });
  }
}
