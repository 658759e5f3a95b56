/** Registrations on real storage with real keys. */
@NullMarked
package uk.ectmanager.bootstrap.ect;

import org.jspecify.annotations.NullMarked;
