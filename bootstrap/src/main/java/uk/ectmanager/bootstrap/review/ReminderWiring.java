package uk.ectmanager.bootstrap.review;

import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.ectmanager.adapter.mongo.MongoStorage;
import uk.ectmanager.adapter.mongo.reminder.MongoReminderBook;
import uk.ectmanager.application.account.AccountDirectory;
import uk.ectmanager.application.body.BodyDirectory;
import uk.ectmanager.application.induction.EctProfiles;
import uk.ectmanager.application.notification.Messages;
import uk.ectmanager.application.reminder.PurgeReminders;
import uk.ectmanager.application.reminder.ReminderBook;
import uk.ectmanager.application.reminder.SendReminders;
import uk.ectmanager.application.review.ReviewPeople;
import uk.ectmanager.application.review.Reviews;

/** Reminders: where they are noted, and what sends them. */
@Configuration(proxyBeanMethods = false)
class ReminderWiring {

  @Bean
  MongoReminderBook reminderBook(MongoStorage storage) {
    return new MongoReminderBook(storage);
  }

  @Bean
  SendReminders sendReminders(
      Reviews reviews,
      EctProfiles profiles,
      ReviewPeople people,
      AccountDirectory directory,
      BodyDirectory bodies,
      ReminderBook book,
      Messages messages,
      InstantSource clock) {
    return new SendReminders(reviews, profiles, people, directory, bodies, book, messages, clock);
  }

  @Bean
  PurgeReminders purgeReminders(ReminderBook book, Reviews reviews, InstantSource clock) {
    return new PurgeReminders(book, reviews, clock);
  }
}
