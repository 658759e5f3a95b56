/** The lists that a registration chooses from, and their storage. */
@NullMarked
package uk.ectmanager.application.ect.choice;

import org.jspecify.annotations.NullMarked;
