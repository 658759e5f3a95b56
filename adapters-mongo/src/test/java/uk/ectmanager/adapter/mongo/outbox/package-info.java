/** Tests of the outbox and its relay. */
@NullMarked
package uk.ectmanager.adapter.mongo.outbox;

import org.jspecify.annotations.NullMarked;
