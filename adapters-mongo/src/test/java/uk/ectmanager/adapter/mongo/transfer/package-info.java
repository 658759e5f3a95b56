/** Transfers on both servers. */
@NullMarked
package uk.ectmanager.adapter.mongo.transfer;

import org.jspecify.annotations.NullMarked;
