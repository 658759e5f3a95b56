/**
 * Accounts: one per person, with what they are and where. States, user names, the rule of the lock
 * after failed sign-ins and the events. How a password is hashed and what a session is live
 * elsewhere.
 */
@NullMarked
package uk.ectmanager.domain.account;

import org.jspecify.annotations.NullMarked;
