package uk.ectmanager.application.calendar;

class InMemoryTermCalendarsTest implements TermCalendarsContract {

  private final TermCalendars calendars = new InMemoryTermCalendars();

  @Override
  public TermCalendars calendars() {
    return calendars;
  }
}
