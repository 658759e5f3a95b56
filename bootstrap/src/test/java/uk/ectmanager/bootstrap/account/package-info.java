/** Signing in through HTTP, with the chains as they stand in the product. */
@NullMarked
package uk.ectmanager.bootstrap.account;

import org.jspecify.annotations.NullMarked;
