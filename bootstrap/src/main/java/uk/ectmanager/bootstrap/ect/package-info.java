/** Puts the registration of ECTs together. */
@NullMarked
package uk.ectmanager.bootstrap.ect;

import org.jspecify.annotations.NullMarked;
