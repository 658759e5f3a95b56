package uk.ectmanager.bootstrap.overview;

import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import uk.ectmanager.adapter.graphql.overview.EctNode;
import uk.ectmanager.adapter.mongo.overview.MongoEctRows;
import uk.ectmanager.application.SystemViewer;
import uk.ectmanager.application.overview.EctPeople;
import uk.ectmanager.application.overview.EctScopes;
import uk.ectmanager.application.overview.ListContacts;
import uk.ectmanager.application.overview.ListEcts;
import uk.ectmanager.application.overview.ListPeople;
import uk.ectmanager.application.overview.ListTasks;
import uk.ectmanager.application.overview.ListUpcoming;
import uk.ectmanager.application.overview.MissedInvitations;
import uk.ectmanager.application.overview.OpenDashboard;
import uk.ectmanager.application.overview.ProjectEcts;
import uk.ectmanager.application.overview.ReadEcts;
import uk.ectmanager.application.overview.RebuildEctRows;
import uk.ectmanager.application.partner.ReadEctStatus;

/** What people read first: the rows of ECTs, lists, dashboards, and what partners ask. */
@Configuration(proxyBeanMethods = false)
@Import({
  MongoEctRows.class,
  EctScopes.class,
  ProjectEcts.class,
  RebuildEctRows.class,
  ReadEcts.class,
  EctNode.class,
  ListEcts.class,
  OpenDashboard.class,
  MissedInvitations.class,
  ListTasks.class,
  ListUpcoming.class,
  EctPeople.class,
  ListPeople.class,
  ListContacts.class,
  ReadEctStatus.class
})
class OverviewWiring {

  private static final Logger LOG = LoggerFactory.getLogger(OverviewWiring.class);

  /** For operators: {@code --ect.rebuild-rows=true} makes every row again at start. */
  @Bean
  @ConditionalOnProperty(name = "ect.rebuild-rows", havingValue = "true")
  ApplicationRunner rebuildRowsAtStart(RebuildEctRows rebuild, InstantSource clock) {
    return arguments ->
        LOG.info("made {} rows again", rebuild.handle(SystemViewer.at(clock.instant())));
  }
}
