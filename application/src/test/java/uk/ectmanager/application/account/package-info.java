/** Fakes, contracts and builders of accounts. */
@NullMarked
package uk.ectmanager.application.account;

import org.jspecify.annotations.NullMarked;
