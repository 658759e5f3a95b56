/**
 * The words every feature speaks: identifiers, outcomes, problems, events, and what several record
 * alike, such as the kind of a post. Nothing here knows a feature, a rule of the calculator or a
 * technology.
 */
@NullMarked
package uk.ectmanager.domain.shared;

import org.jspecify.annotations.NullMarked;
