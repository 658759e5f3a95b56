/** Fake, contract and tests of sessions. */
@NullMarked
package uk.ectmanager.application.account.session;

import org.jspecify.annotations.NullMarked;
