/**
 * What proves who somebody is: passwords and the guard on guessing them, single-use links by mail,
 * and the mails that carry them. Knows accounts, not sessions.
 */
@NullMarked
package uk.ectmanager.application.account.credential;

import org.jspecify.annotations.NullMarked;
