package uk.ectmanager.bootstrap.school;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import uk.ectmanager.adapter.mongo.calendar.MongoTermCalendars;
import uk.ectmanager.application.calendar.ImportTermCalendars;
import uk.ectmanager.application.calendar.ProposeCalendarImport;
import uk.ectmanager.application.calendar.ProposeTermCalendar;
import uk.ectmanager.application.calendar.ProposeWithdrawal;
import uk.ectmanager.application.calendar.PublishTermCalendar;
import uk.ectmanager.application.calendar.ReadTermCalendars;
import uk.ectmanager.application.calendar.TermLines;
import uk.ectmanager.application.calendar.WithdrawTermCalendar;
import uk.ectmanager.application.clock.FindStatutoryDeadlines;

/** Term calendars. */
@Configuration(proxyBeanMethods = false)
@Import({
  MongoTermCalendars.class,
  JollydayBankHolidays.class,
  FindStatutoryDeadlines.class,
  FastCsvReader.class,
  TermLines.class,
  PublishTermCalendar.class,
  ImportTermCalendars.class,
  ProposeTermCalendar.class,
  ProposeCalendarImport.class,
  WithdrawTermCalendar.class,
  ProposeWithdrawal.class,
  ReadTermCalendars.class
})
class CalendarWiring {}
