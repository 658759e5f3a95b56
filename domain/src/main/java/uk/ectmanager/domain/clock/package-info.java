/**
 * Statutory clocks: by when something must be done once something happened (reference 5). Pure
 * functions over dates and working days; nothing here knows an ECT or today's date.
 */
@NullMarked
package uk.ectmanager.domain.clock;

import org.jspecify.annotations.NullMarked;
