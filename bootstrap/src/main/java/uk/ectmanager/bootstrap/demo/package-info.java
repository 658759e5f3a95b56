/**
 * Fills the demonstration with invented people, schools and inductions. Absent from a deployment.
 */
@NullMarked
package uk.ectmanager.bootstrap.demo;

import org.jspecify.annotations.NullMarked;
