/**
 * Ports to MongoDB: what every feature's adapter shares, that is the layout of a stored aggregate,
 * the mapping of records, keyset pages and indexes. A feature's own adapters and documents live in
 * the package of its name below; the outbox and the embedded server have packages of their own.
 */
@NullMarked
package uk.ectmanager.adapter.mongo;

import org.jspecify.annotations.NullMarked;
