/** Puts the transfers of ECTs together. */
@NullMarked
package uk.ectmanager.bootstrap.transfer;

import org.jspecify.annotations.NullMarked;
