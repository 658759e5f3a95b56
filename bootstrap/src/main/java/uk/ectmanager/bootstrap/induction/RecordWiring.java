package uk.ectmanager.bootstrap.induction;

import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.ectmanager.application.Journal;
import uk.ectmanager.application.account.AccountDirectory;
import uk.ectmanager.application.body.BodyDirectory;
import uk.ectmanager.application.calendar.TermLines;
import uk.ectmanager.application.ect.choice.ProgrammeProviders;
import uk.ectmanager.application.induction.EctProfiles;
import uk.ectmanager.application.induction.InductionPlans;
import uk.ectmanager.application.induction.Inductions;
import uk.ectmanager.application.induction.record.Away;
import uk.ectmanager.application.induction.record.ChangeContract;
import uk.ectmanager.application.induction.record.ChooseLeaveExtension;
import uk.ectmanager.application.induction.record.ExtendInduction;
import uk.ectmanager.application.induction.record.FollowDays;
import uk.ectmanager.application.induction.record.InductionDesk;
import uk.ectmanager.application.induction.record.InductionMails;
import uk.ectmanager.application.induction.record.InductionReadings;
import uk.ectmanager.application.induction.record.JoinSchool;
import uk.ectmanager.application.induction.record.NameLeadSchool;
import uk.ectmanager.application.induction.record.ReadInduction;
import uk.ectmanager.application.induction.record.RecordAbsence;
import uk.ectmanager.application.induction.record.RecordLeave;
import uk.ectmanager.application.induction.record.ReduceInduction;
import uk.ectmanager.application.induction.record.ReportLeaving;
import uk.ectmanager.application.induction.record.StrikeEntry;
import uk.ectmanager.application.notification.Messages;
import uk.ectmanager.application.school.SchoolDirectory;

/** Recording on inductions, and reading what was recorded. */
@Configuration(proxyBeanMethods = false)
class RecordWiring {

  @Bean
  InductionReadings inductionReadings(
      InductionPlans plans, SchoolDirectory schools, AccountDirectory people) {
    return new InductionReadings(plans, schools, people);
  }

  @Bean
  InductionDesk inductionDesk(
      Inductions inductions,
      EctProfiles profiles,
      InductionPlans plans,
      InductionReadings readings,
      Journal journal,
      InstantSource clock) {
    return new InductionDesk(inductions, profiles, plans, readings, journal, clock);
  }

  @Bean
  ReadInduction readInduction(
      EctProfiles profiles,
      Inductions inductions,
      InductionReadings readings,
      InstantSource clock) {
    return new ReadInduction(profiles, inductions, readings, clock);
  }

  @Bean
  FollowDays followDays(Inductions inductions, Journal journal, InstantSource clock) {
    return new FollowDays(inductions, journal, clock);
  }

  @Bean
  ChangeContract changeContract(
      InductionDesk desk, AccountDirectory people, ProgrammeProviders providers) {
    return new ChangeContract(desk, people, providers);
  }

  @Bean
  ReportLeaving reportLeaving(InductionDesk desk) {
    return new ReportLeaving(desk);
  }

  @Bean
  JoinSchool joinSchool(InductionDesk desk, SchoolDirectory schools, AccountDirectory people) {
    return new JoinSchool(desk, schools, people);
  }

  @Bean
  StrikeEntry strikeEntry(InductionDesk desk) {
    return new StrikeEntry(desk);
  }

  @Bean
  Away away(TermLines lines) {
    return new Away(lines);
  }

  @Bean
  RecordAbsence recordAbsence(InductionDesk desk, Away away) {
    return new RecordAbsence(desk, away);
  }

  @Bean
  RecordLeave recordLeave(InductionDesk desk, Away away) {
    return new RecordLeave(desk, away);
  }

  @Bean
  ChooseLeaveExtension chooseLeaveExtension(InductionDesk desk) {
    return new ChooseLeaveExtension(desk);
  }

  @Bean
  ExtendInduction extendInduction(InductionDesk desk) {
    return new ExtendInduction(desk);
  }

  @Bean
  ReduceInduction reduceInduction(InductionDesk desk, InductionPlans plans) {
    return new ReduceInduction(desk, plans);
  }

  @Bean
  NameLeadSchool nameLeadSchool(InductionDesk desk) {
    return new NameLeadSchool(desk);
  }

  @Bean
  InductionMails inductionMails(
      EctProfiles profiles, AccountDirectory people, BodyDirectory bodies, Messages messages) {
    return new InductionMails(profiles, people, bodies, messages);
  }
}
