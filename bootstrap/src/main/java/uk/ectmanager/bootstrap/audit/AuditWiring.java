package uk.ectmanager.bootstrap.audit;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import uk.ectmanager.adapter.mongo.audit.MongoAuditTrail;
import uk.ectmanager.application.audit.ReadAudit;
import uk.ectmanager.application.audit.ReadHistory;
import uk.ectmanager.application.audit.RecordAudit;

/** The audit trail: where it is kept, what writes it, who reads it. */
@Configuration(proxyBeanMethods = false)
@Import({MongoAuditTrail.class, RecordAudit.class, ReadAudit.class, ReadHistory.class})
class AuditWiring {}
