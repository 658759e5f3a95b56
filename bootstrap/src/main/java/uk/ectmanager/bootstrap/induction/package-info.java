/** Puts inductions and their plans together. */
@NullMarked
package uk.ectmanager.bootstrap.induction;

import org.jspecify.annotations.NullMarked;
