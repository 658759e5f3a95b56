/**
 * Printable forms: accessible PDFs (PDF/UA) made of what the core puts on them. What stands on a
 * form is not decided here.
 */
@NullMarked
package uk.ectmanager.adapter.notify.print;

import org.jspecify.annotations.NullMarked;
