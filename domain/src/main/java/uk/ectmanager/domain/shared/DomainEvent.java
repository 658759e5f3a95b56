package uk.ectmanager.domain.shared;

import java.util.List;

/**
 * Something that happened to one aggregate, told in the past tense. Each feature has its own sealed
 * interface of events; the simple name of a record is its stored name and never changes.
 */
public interface DomainEvent {

  /** Whose affair it is: decides who may read the audit entry. */
  EventScope scope();

  /**
   * What changed, field by field, for the audit trail; personal values are masked here, before they
   * leave the domain (D7).
   */
  default List<Change> changes() {
    return List.of();
  }

  /** Why it changed, in sentences for people; none where the event itself says it. */
  default List<String> reasons() {
    return List.of();
  }
}
