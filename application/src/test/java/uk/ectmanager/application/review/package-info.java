/** Fakes, contracts and builders of progress reviews, and the tests of their use cases. */
@NullMarked
package uk.ectmanager.application.review;

import org.jspecify.annotations.NullMarked;
