/**
 * The words every feature speaks: identifiers, outcomes, problems, events. Nothing here knows a
 * feature, a rule of induction or a technology.
 */
@NullMarked
package uk.ectmanager.domain.shared;

import org.jspecify.annotations.NullMarked;
