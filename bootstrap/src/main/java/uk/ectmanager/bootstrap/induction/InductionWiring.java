package uk.ectmanager.bootstrap.induction;

import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.ectmanager.adapter.mongo.MongoStorage;
import uk.ectmanager.adapter.mongo.induction.MongoInductions;
import uk.ectmanager.adapter.mongo.induction.MongoRecalculations;
import uk.ectmanager.application.Journal;
import uk.ectmanager.application.body.BodyDirectory;
import uk.ectmanager.application.calendar.BankHolidays;
import uk.ectmanager.application.calendar.TermLines;
import uk.ectmanager.application.ect.RegistrationDirectory;
import uk.ectmanager.application.induction.BeginInductions;
import uk.ectmanager.application.induction.CloseInductions;
import uk.ectmanager.application.induction.DirectoryEctProfiles;
import uk.ectmanager.application.induction.EctProfiles;
import uk.ectmanager.application.induction.InductionHolders;
import uk.ectmanager.application.induction.InductionPlans;
import uk.ectmanager.application.induction.Inductions;
import uk.ectmanager.application.induction.ReadPlan;
import uk.ectmanager.application.induction.ReplanInductions;
import uk.ectmanager.application.induction.Replanning;
import uk.ectmanager.application.induction.recalculation.ListCalendarMoves;
import uk.ectmanager.application.induction.recalculation.ReadRecalculations;
import uk.ectmanager.application.induction.recalculation.RecalculatePlans;
import uk.ectmanager.application.induction.recalculation.Recalculations;
import uk.ectmanager.application.planner.WorkOutPlans;
import uk.ectmanager.application.school.SchoolDirectory;

/** Inductions: where they are kept, what begins and replans them, who reads their plans. */
@Configuration(proxyBeanMethods = false)
class InductionWiring {

  @Bean
  MongoInductions inductions(MongoStorage storage) {
    return new MongoInductions(storage);
  }

  @Bean
  InductionHolders inductionHolders(Inductions inductions) {
    return new InductionHolders(inductions);
  }

  @Bean
  EctProfiles ectProfiles(
      RegistrationDirectory registrations,
      SchoolDirectory schools,
      BodyDirectory bodies,
      Inductions inductions) {
    return new DirectoryEctProfiles(registrations, schools, bodies, inductions);
  }

  @Bean
  InductionPlans inductionPlans(BodyDirectory bodies, TermLines termLines) {
    return new InductionPlans(bodies, termLines);
  }

  @Bean
  WorkOutPlans workOutPlans(TermLines lines, BankHolidays bankHolidays, InstantSource clock) {
    return new WorkOutPlans(lines, bankHolidays, clock);
  }

  @Bean
  ReadPlan readPlan(
      EctProfiles profiles,
      Inductions inductions,
      InductionPlans plans,
      SchoolDirectory schools,
      InstantSource clock) {
    return new ReadPlan(profiles, inductions, plans, schools, clock);
  }

  @Bean
  BeginInductions beginInductions(Inductions inductions, Journal journal) {
    return new BeginInductions(inductions, journal);
  }

  @Bean
  CloseInductions closeInductions(Inductions inductions, Journal journal) {
    return new CloseInductions(inductions, journal);
  }

  @Bean
  Replanning replanning(
      Inductions inductions, InductionPlans plans, Journal journal, InstantSource clock) {
    return new Replanning(inductions, plans, journal, clock);
  }

  @Bean
  MongoRecalculations recalculations(MongoStorage storage) {
    return new MongoRecalculations(storage);
  }

  @Bean
  ReplanInductions replanInductions(Replanning replanning, Recalculations recalculations) {
    return new ReplanInductions(replanning, recalculations);
  }

  @Bean
  RecalculatePlans recalculatePlans(
      Recalculations recalculations,
      Inductions inductions,
      Replanning replanning,
      InstantSource clock) {
    return new RecalculatePlans(recalculations, inductions, replanning, clock);
  }

  @Bean
  ListCalendarMoves listCalendarMoves(
      Inductions inductions, InductionPlans plans, TermLines lines, InstantSource clock) {
    return new ListCalendarMoves(inductions, plans, lines, clock);
  }

  @Bean
  ReadRecalculations readRecalculations(Recalculations recalculations) {
    return new ReadRecalculations(recalculations);
  }
}
