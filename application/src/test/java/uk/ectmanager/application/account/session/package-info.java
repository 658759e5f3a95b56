/** Fake, contract and tests of sessions and signing in. */
@NullMarked
package uk.ectmanager.application.account.session;

import org.jspecify.annotations.NullMarked;
