package uk.ectmanager.bootstrap.overview;

import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.ectmanager.adapter.graphql.overview.EctNode;
import uk.ectmanager.adapter.mongo.MongoStorage;
import uk.ectmanager.adapter.mongo.overview.MongoEctRows;
import uk.ectmanager.application.SystemViewer;
import uk.ectmanager.application.account.AccountDirectory;
import uk.ectmanager.application.body.BodyDirectory;
import uk.ectmanager.application.ect.RegistrationDirectory;
import uk.ectmanager.application.induction.InductionPlans;
import uk.ectmanager.application.induction.Inductions;
import uk.ectmanager.application.overview.EctPeople;
import uk.ectmanager.application.overview.EctRows;
import uk.ectmanager.application.overview.EctScopes;
import uk.ectmanager.application.overview.ListContacts;
import uk.ectmanager.application.overview.ListEcts;
import uk.ectmanager.application.overview.ListPeople;
import uk.ectmanager.application.overview.ListTasks;
import uk.ectmanager.application.overview.ListUpcoming;
import uk.ectmanager.application.overview.OpenDashboard;
import uk.ectmanager.application.overview.ProjectEcts;
import uk.ectmanager.application.overview.ReadEcts;
import uk.ectmanager.application.overview.RebuildEctRows;
import uk.ectmanager.application.partner.PartnerClients;
import uk.ectmanager.application.partner.ReadEctStatus;
import uk.ectmanager.application.review.Reviews;
import uk.ectmanager.application.school.SchoolDirectory;
import uk.ectmanager.application.school.Schools;
import uk.ectmanager.application.transfer.Transfers;

/** What people read first: the rows of ECTs, lists, dashboards, and what partners ask. */
@Configuration(proxyBeanMethods = false)
class OverviewWiring {

  private static final Logger LOG = LoggerFactory.getLogger(OverviewWiring.class);

  @Bean
  MongoEctRows ectRows(MongoStorage storage) {
    return new MongoEctRows(storage);
  }

  @Bean
  EctScopes ectScopes(SchoolDirectory schools, BodyDirectory bodies) {
    return new EctScopes(schools, bodies);
  }

  @Bean
  ProjectEcts projectEcts(
      EctRows rows,
      RegistrationDirectory registrations,
      Inductions inductions,
      Reviews reviews,
      Transfers transfers,
      SchoolDirectory schools,
      AccountDirectory accounts) {
    return new ProjectEcts(rows, registrations, inductions, reviews, transfers, schools, accounts);
  }

  @Bean
  RebuildEctRows rebuildEctRows(ProjectEcts project) {
    return new RebuildEctRows(project);
  }

  /** For operators: {@code --ect.rebuild-rows=true} makes every row again at start. */
  @Bean
  @ConditionalOnProperty(name = "ect.rebuild-rows", havingValue = "true")
  ApplicationRunner rebuildRowsAtStart(RebuildEctRows rebuild, InstantSource clock) {
    return arguments ->
        LOG.info("made {} rows again", rebuild.handle(SystemViewer.at(clock.instant())));
  }

  @Bean
  ReadEcts readEcts(EctRows rows, ProjectEcts project, EctScopes scopes, InstantSource clock) {
    return new ReadEcts(rows, project, scopes, clock);
  }

  @Bean
  EctNode ectNode(ReadEcts readEcts) {
    return new EctNode(readEcts);
  }

  @Bean
  ListEcts listEcts(EctRows rows, EctScopes scopes, InstantSource clock) {
    return new ListEcts(rows, scopes, clock);
  }

  @Bean
  OpenDashboard openDashboard(SchoolDirectory schools, BodyDirectory bodies, EctRows rows) {
    return new OpenDashboard(schools, bodies, rows);
  }

  @Bean
  ListTasks listTasks(EctRows rows, Schools schools, InstantSource clock) {
    return new ListTasks(rows, schools, clock);
  }

  @Bean
  ListUpcoming listUpcoming(EctRows rows, EctScopes scopes, InstantSource clock) {
    return new ListUpcoming(rows, scopes, clock);
  }

  @Bean
  EctPeople ectPeople(AccountDirectory accounts, BodyDirectory bodies) {
    return new EctPeople(accounts, bodies);
  }

  @Bean
  ListPeople listPeople(EctScopes scopes, EctPeople people) {
    return new ListPeople(scopes, people);
  }

  @Bean
  ListContacts listContacts(
      EctRows rows,
      EctPeople people,
      AccountDirectory accounts,
      SchoolDirectory schools,
      BodyDirectory bodies) {
    return new ListContacts(rows, people, accounts, schools, bodies);
  }

  @Bean
  ReadEctStatus readEctStatus(
      EctRows rows,
      PartnerClients partners,
      Inductions inductions,
      InductionPlans plans,
      InstantSource clock) {
    return new ReadEctStatus(rows, partners, inductions, plans, clock);
  }
}
