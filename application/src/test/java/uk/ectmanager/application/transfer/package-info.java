/** Transfers on fakes: builders, the fake store, the contract of every store, the use cases. */
@NullMarked
package uk.ectmanager.application.transfer;

import org.jspecify.annotations.NullMarked;
