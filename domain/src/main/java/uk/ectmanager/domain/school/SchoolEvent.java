package uk.ectmanager.domain.school;

import java.util.List;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.Change;
import uk.ectmanager.domain.shared.DomainEvent;
import uk.ectmanager.domain.shared.EventScope;
import uk.ectmanager.domain.shared.SchoolId;

/** What happens to schools. */
public sealed interface SchoolEvent extends DomainEvent {

  /** Which school. */
  SchoolId school();

  /** The appropriate body that did it or is asked. */
  AppropriateBodyId body();

  @Override
  default EventScope scope() {
    return EventScope.of(body(), school());
  }

  /** A body loaded the school from the official register for the first time. */
  record SchoolListed(SchoolId school, AppropriateBodyId body, Urn urn, String name)
      implements SchoolEvent {

    @Override
    public List<Change> changes() {
      return List.of(new Change("urn", null, urn.value()), new Change("name", null, name));
    }
  }

  /**
   * The official register says something new of the school.
   *
   * @param name as it is now
   */
  record SchoolDetailsChanged(
      SchoolId school, AppropriateBodyId body, String name, List<Change> changes)
      implements SchoolEvent {

    public SchoolDetailsChanged {
      changes = List.copyOf(changes);
    }
  }

  /** A headteacher or induction lead registered the school; the body has to decide. */
  record SchoolRegistrationRequested(
      SchoolId school, AppropriateBodyId body, String name, Applicant applicant)
      implements SchoolEvent {

    @Override
    public List<Change> changes() {
      return List.of(
          new Change("state", SchoolState.LISTED.name(), SchoolState.PENDING_AB.name()),
          new Change("applicant", null, Change.MASK),
          new Change("applicant.role", null, applicant.role().name()));
    }
  }

  /** The body authorised the school; its applicant has to be invited. */
  record SchoolAuthorised(SchoolId school, AppropriateBodyId body, String name, Applicant applicant)
      implements SchoolEvent {

    @Override
    public List<Change> changes() {
      return List.of(
          new Change("state", SchoolState.PENDING_AB.name(), SchoolState.AUTHORISED.name()));
    }
  }

  /** The body refused the school; its applicant has to be told. */
  record SchoolRefused(
      SchoolId school, AppropriateBodyId body, String name, Applicant applicant, String reason)
      implements SchoolEvent {

    @Override
    public List<Change> changes() {
      return List.of(
          new Change("state", SchoolState.PENDING_AB.name(), SchoolState.LISTED.name()),
          new Change("refusalReason", null, reason));
    }
  }

  /** The body noted that the school is in special measures, or that it is not any more. */
  record SpecialMeasuresChanged(
      SchoolId school, AppropriateBodyId body, String name, boolean specialMeasures)
      implements SchoolEvent {

    @Override
    public List<Change> changes() {
      return List.of(
          new Change(
              "specialMeasures",
              Boolean.toString(!specialMeasures),
              Boolean.toString(specialMeasures)));
    }
  }
}
