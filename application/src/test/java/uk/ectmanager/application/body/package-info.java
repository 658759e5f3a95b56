/** Fakes, contracts and builders of appropriate bodies. */
@NullMarked
package uk.ectmanager.application.body;

import org.jspecify.annotations.NullMarked;
