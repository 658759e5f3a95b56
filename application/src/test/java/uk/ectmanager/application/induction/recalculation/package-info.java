/** Shows that recalculation in the background leaves nobody out. */
@NullMarked
package uk.ectmanager.application.induction.recalculation;

import org.jspecify.annotations.NullMarked;
