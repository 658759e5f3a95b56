/** Tests of the lists that the sections of a registration choose from. */
@NullMarked
package uk.ectmanager.domain.ect.choice;

import org.jspecify.annotations.NullMarked;
