/** Tests of statutory deadlines. */
@NullMarked
package uk.ectmanager.application.clock;

import org.jspecify.annotations.NullMarked;
