package uk.ectmanager.application.reminder;

/** The fake keeps the contract. */
class InMemoryReminderBookTest implements ReminderBookContract {

  private final InMemoryReminderBook book = new InMemoryReminderBook();

  @Override
  public ReminderBook book() {
    return book;
  }
}
