package uk.ectmanager.bootstrap.school;

import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.ectmanager.adapter.mongo.MongoStorage;
import uk.ectmanager.adapter.mongo.calendar.MongoTermCalendars;
import uk.ectmanager.application.CsvReader;
import uk.ectmanager.application.Journal;
import uk.ectmanager.application.calendar.BankHolidays;
import uk.ectmanager.application.calendar.ImportTermCalendars;
import uk.ectmanager.application.calendar.ProposeCalendarImport;
import uk.ectmanager.application.calendar.ProposeTermCalendar;
import uk.ectmanager.application.calendar.PublishTermCalendar;
import uk.ectmanager.application.calendar.ReadTermCalendars;
import uk.ectmanager.application.calendar.TermCalendars;
import uk.ectmanager.application.calendar.TermLines;
import uk.ectmanager.application.calendar.WorkingDayCalendar;
import uk.ectmanager.application.clock.FindStatutoryDeadlines;

/** Term calendars. */
@Configuration(proxyBeanMethods = false)
class CalendarWiring {

  @Bean
  MongoTermCalendars termCalendars(MongoStorage storage) {
    return new MongoTermCalendars(storage);
  }

  @Bean
  JollydayBankHolidays bankHolidays() {
    return new JollydayBankHolidays();
  }

  @Bean
  FindStatutoryDeadlines findStatutoryDeadlines(WorkingDayCalendar workingDays) {
    return new FindStatutoryDeadlines(workingDays);
  }

  @Bean
  CsvReader csvReader() {
    return new FastCsvReader();
  }

  @Bean
  TermLines termLines(TermCalendars calendars, BankHolidays bankHolidays) {
    return new TermLines(calendars, bankHolidays);
  }

  @Bean
  PublishTermCalendar publishTermCalendar(
      TermCalendars calendars, TermLines lines, Journal journal, InstantSource clock) {
    return new PublishTermCalendar(calendars, lines, journal, clock);
  }

  @Bean
  ImportTermCalendars importTermCalendars(
      CsvReader csv,
      TermCalendars calendars,
      TermLines lines,
      Journal journal,
      InstantSource clock) {
    return new ImportTermCalendars(csv, calendars, lines, journal, clock);
  }

  @Bean
  ProposeTermCalendar proposeTermCalendar(TermCalendars calendars, InstantSource clock) {
    return new ProposeTermCalendar(calendars, clock);
  }

  @Bean
  ProposeCalendarImport proposeCalendarImport(
      CsvReader csv, TermCalendars calendars, InstantSource clock) {
    return new ProposeCalendarImport(csv, calendars, clock);
  }

  @Bean
  ReadTermCalendars readTermCalendars(TermCalendars calendars, TermLines lines) {
    return new ReadTermCalendars(calendars, lines);
  }
}
