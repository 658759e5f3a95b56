/** Accounts on every MongoDB. */
@NullMarked
package uk.ectmanager.adapter.mongo.account;

import org.jspecify.annotations.NullMarked;
