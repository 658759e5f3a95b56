/**
 * Accounts put together: use cases, mails, links, and the plain pages that come before a client.
 */
@NullMarked
package uk.ectmanager.bootstrap.account;

import org.jspecify.annotations.NullMarked;
