package uk.ectmanager.application;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.shared.DomainEvent;
import uk.ectmanager.domain.shared.EventId;

/** Stamps events with identifier, time, actor and origin before they are stored. */
public final class Journal {

  private final IdSource ids;
  private final InstantSource clock;

  public Journal(IdSource ids, InstantSource clock) {
    this.ids = ids;
    this.clock = clock;
  }

  /** The events as caused by the viewer now, in their order. */
  public List<RecordedEvent> entries(Viewer viewer, DomainEvent... events) {
    return entries(viewer, List.of(events));
  }

  /** The events as caused by the viewer now, in their order. */
  public List<RecordedEvent> entries(Viewer viewer, List<? extends DomainEvent> events) {
    var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    return events.stream()
        .map(event ->
            new RecordedEvent(
                new EventId(ids.next()),
                now,
                viewer.account(),
                viewer.name(),
                viewer.origin(),
                event))
        .toList();
  }
}
