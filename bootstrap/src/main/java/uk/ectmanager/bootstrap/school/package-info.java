/**
 * Appropriate bodies, calendars and schools put together: their wiring, the upload of the official
 * register, the CSV parser and the bank holidays.
 */
@NullMarked
package uk.ectmanager.bootstrap.school;

import org.jspecify.annotations.NullMarked;
