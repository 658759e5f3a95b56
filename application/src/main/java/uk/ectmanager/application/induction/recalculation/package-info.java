/**
 * Recalculates the plans of a whole appropriate body in the background, page by page, after its
 * calendar or settings changed; and tells before a calendar is changed what would move.
 */
@NullMarked
package uk.ectmanager.application.induction.recalculation;

import org.jspecify.annotations.NullMarked;
