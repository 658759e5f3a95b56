/** Fakes, contracts and tests of passwords, links and the guard on guessing. */
@NullMarked
package uk.ectmanager.application.account.credential;

import org.jspecify.annotations.NullMarked;
