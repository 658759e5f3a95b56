/**
 * QTS checks that the system makes by itself: they wait for the Teaching Record System, are tried
 * again, and end as the check of the registration. An officer records one by hand at any time.
 */
@NullMarked
package uk.ectmanager.application.ect.check;

import org.jspecify.annotations.NullMarked;
