package uk.ectmanager.bootstrap.review;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import uk.ectmanager.adapter.mongo.reminder.MongoReminderBook;
import uk.ectmanager.application.reminder.PurgeReminders;
import uk.ectmanager.application.reminder.SendReminders;

/** Reminders: where they are noted, and what sends them. */
@Configuration(proxyBeanMethods = false)
@Import({MongoReminderBook.class, SendReminders.class, PurgeReminders.class})
class ReminderWiring {}
