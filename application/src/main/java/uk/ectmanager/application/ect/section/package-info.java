/** Saving the sections of a registration. */
@NullMarked
package uk.ectmanager.application.ect.section;

import org.jspecify.annotations.NullMarked;
