/** Planted breaches of the rules; only {@code RulesHaveTeethTest} looks here. */
@NullMarked
package uk.ectmanager.adapter.notify.planted;

import org.jspecify.annotations.NullMarked;
