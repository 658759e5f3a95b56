/** Transfers of ECTs in MongoDB. */
@NullMarked
package uk.ectmanager.adapter.mongo.transfer;

import org.jspecify.annotations.NullMarked;
