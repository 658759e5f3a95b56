/** Planted breaches of the rules; only {@code RulesHaveTeethTest} looks here. */
@NullMarked
package uk.ectmanager.application.review.planted;

import org.jspecify.annotations.NullMarked;
