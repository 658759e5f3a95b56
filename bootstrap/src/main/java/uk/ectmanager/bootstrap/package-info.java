/** Puts the product together: main, wiring, security filter chain, schedules. */
@NullMarked
package uk.ectmanager.bootstrap;

import org.jspecify.annotations.NullMarked;
