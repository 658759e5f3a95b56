package uk.ectmanager.bootstrap.induction;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
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

/** Recording on inductions, and reading what was recorded. */
@Configuration(proxyBeanMethods = false)
@Import({
  InductionReadings.class,
  InductionDesk.class,
  ReadInduction.class,
  FollowDays.class,
  ChangeContract.class,
  ReportLeaving.class,
  JoinSchool.class,
  StrikeEntry.class,
  Away.class,
  RecordAbsence.class,
  RecordLeave.class,
  ChooseLeaveExtension.class,
  ExtendInduction.class,
  ReduceInduction.class,
  NameLeadSchool.class,
  InductionMails.class
})
class RecordWiring {}
