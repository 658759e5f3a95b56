/**
 * Asks the Teaching Record System of the Teaching Regulation Agency about one teacher at a time
 * (reference 8.3). What follows from an answer is not decided here. Addresses of requests hold
 * personal data and are never logged.
 */
@NullMarked
package uk.ectmanager.adapter.notify.trs;

import org.jspecify.annotations.NullMarked;
