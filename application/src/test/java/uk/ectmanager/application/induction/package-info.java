/** Fakes, contracts and builders of inductions. */
@NullMarked
package uk.ectmanager.application.induction;

import org.jspecify.annotations.NullMarked;
