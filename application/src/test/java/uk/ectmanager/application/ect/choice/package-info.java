/** Fakes and contracts of the choice lists. */
@NullMarked
package uk.ectmanager.application.ect.choice;

import org.jspecify.annotations.NullMarked;
