/**
 * The port that makes and checks signatures, and what all signing has in common (D5); the use cases
 * that sign live with their form.
 */
@NullMarked
package uk.ectmanager.application.signature;

import org.jspecify.annotations.NullMarked;
