/** Tests of the sections of a registration and their values, and samples of both. */
@NullMarked
package uk.ectmanager.domain.ect.section;

import org.jspecify.annotations.NullMarked;
