/** Fakes, contracts, builders and tests of accounts and signing in. */
@NullMarked
package uk.ectmanager.application.account;

import org.jspecify.annotations.NullMarked;
