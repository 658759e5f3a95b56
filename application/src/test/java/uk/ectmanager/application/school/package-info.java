/** Fakes, contracts and builders of schools. */
@NullMarked
package uk.ectmanager.application.school;

import org.jspecify.annotations.NullMarked;
