/** Fakes, contracts and builders of registrations, and the tests of their use cases. */
@NullMarked
package uk.ectmanager.application.ect;

import org.jspecify.annotations.NullMarked;
