/** Accounts, the directory of people, counted failures and one-time links in MongoDB. */
@NullMarked
package uk.ectmanager.adapter.mongo.account;

import org.jspecify.annotations.NullMarked;
