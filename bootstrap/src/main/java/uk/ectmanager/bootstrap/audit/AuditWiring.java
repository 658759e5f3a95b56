package uk.ectmanager.bootstrap.audit;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.ectmanager.adapter.mongo.MongoStorage;
import uk.ectmanager.adapter.mongo.audit.MongoAuditTrail;
import uk.ectmanager.application.audit.AuditTrail;
import uk.ectmanager.application.audit.ReadAudit;
import uk.ectmanager.application.audit.ReadHistory;
import uk.ectmanager.application.audit.RecordAudit;
import uk.ectmanager.application.overview.EctScopes;

/** The audit trail: where it is kept, what writes it, who reads it. */
@Configuration(proxyBeanMethods = false)
class AuditWiring {

  @Bean
  MongoAuditTrail auditTrail(MongoStorage storage) {
    return new MongoAuditTrail(storage);
  }

  @Bean
  RecordAudit recordAudit(AuditTrail trail) {
    return new RecordAudit(trail);
  }

  @Bean
  ReadAudit readAudit(AuditTrail trail) {
    return new ReadAudit(trail);
  }

  @Bean
  ReadHistory readHistory(AuditTrail trail, EctScopes ectScopes) {
    return new ReadHistory(trail, ectScopes);
  }
}
