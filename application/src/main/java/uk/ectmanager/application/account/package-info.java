/**
 * Accounts and signing in: use cases, {@code Invitations} that other features' event handlers call,
 * the directory of people that every feature reads, and the ports below them. Nothing here knows a
 * cookie, a page or a database.
 */
@NullMarked
package uk.ectmanager.application.account;

import org.jspecify.annotations.NullMarked;
