/**
 * Accounts: the port they are kept behind, the directory of people that every feature reads, and
 * who may see whom. Below lie {@code credential} (passwords and links), {@code session} (signing
 * in) and {@code staff} (who is invited to which role). Nothing here knows a cookie, a page or a
 * database.
 */
@NullMarked
package uk.ectmanager.application.account;

import org.jspecify.annotations.NullMarked;
