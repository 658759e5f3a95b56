/** Tries the whole schema on the started product: every door, value, call and size. */
@NullMarked
package uk.ectmanager.bootstrap.walk;

import org.jspecify.annotations.NullMarked;
