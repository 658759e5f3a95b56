/** Tests of printable forms: what is in the PDF, for eyes and for screen readers. */
@NullMarked
package uk.ectmanager.adapter.notify.print;

import org.jspecify.annotations.NullMarked;
