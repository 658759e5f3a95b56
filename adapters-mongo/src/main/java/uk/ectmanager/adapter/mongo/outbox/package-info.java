/**
 * Events on their way: how they are stored inside the aggregate's document, and the relay that
 * delivers them afterwards (D1). Knows no feature; what an event is called comes from the sealed
 * interfaces it is given.
 */
@NullMarked
package uk.ectmanager.adapter.mongo.outbox;

import org.jspecify.annotations.NullMarked;
