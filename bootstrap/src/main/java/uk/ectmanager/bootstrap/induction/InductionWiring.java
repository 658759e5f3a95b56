package uk.ectmanager.bootstrap.induction;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import uk.ectmanager.adapter.mongo.induction.MongoInductions;
import uk.ectmanager.adapter.mongo.induction.MongoRecalculations;
import uk.ectmanager.application.induction.BeginInductions;
import uk.ectmanager.application.induction.CloseInductions;
import uk.ectmanager.application.induction.DirectoryEctProfiles;
import uk.ectmanager.application.induction.InductionHolders;
import uk.ectmanager.application.induction.InductionPlans;
import uk.ectmanager.application.induction.ReadPlan;
import uk.ectmanager.application.induction.ReplanInductions;
import uk.ectmanager.application.induction.Replanning;
import uk.ectmanager.application.induction.recalculation.ListCalendarMoves;
import uk.ectmanager.application.induction.recalculation.ReadRecalculations;
import uk.ectmanager.application.induction.recalculation.RecalculatePlans;
import uk.ectmanager.application.planner.WorkOutPlans;

/** Inductions: where they are kept, what begins and replans them, who reads their plans. */
@Configuration(proxyBeanMethods = false)
@Import({
  MongoInductions.class,
  InductionHolders.class,
  DirectoryEctProfiles.class,
  InductionPlans.class,
  WorkOutPlans.class,
  ReadPlan.class,
  BeginInductions.class,
  CloseInductions.class,
  Replanning.class,
  MongoRecalculations.class,
  ReplanInductions.class,
  RecalculatePlans.class,
  ListCalendarMoves.class,
  ReadRecalculations.class
})
class InductionWiring {}
