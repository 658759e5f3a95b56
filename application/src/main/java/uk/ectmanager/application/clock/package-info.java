/**
 * Statutory deadlines for anybody who asks: the counting is in the domain, working days come
 * through a port. Nothing here is stored or knows who asks.
 */
@NullMarked
package uk.ectmanager.application.clock;

import org.jspecify.annotations.NullMarked;
