/**
 * The five sections of a registration, each valid in itself and saved as a whole, and the values
 * that they are made of.
 */
@NullMarked
package uk.ectmanager.domain.ect.section;

import org.jspecify.annotations.NullMarked;
