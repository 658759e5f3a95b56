package uk.ectmanager.application;

/**
 * Hears of events after they are stored: at least once, per aggregate in order, possibly again
 * after a crash. So every handler recognises a repeated event by its id. A handler that throws is
 * asked again later; it must leave nothing half done.
 */
public interface EventHandler {

  /** Does what follows from the event; events of no interest are ignored. */
  void handle(RecordedEvent recorded);
}
