/** The audit trail in MongoDB: one document per event, only ever added. */
@NullMarked
package uk.ectmanager.adapter.mongo.audit;

import org.jspecify.annotations.NullMarked;
