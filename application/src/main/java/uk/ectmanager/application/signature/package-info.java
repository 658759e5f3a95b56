/** The port that makes and checks signatures (D5); the use cases that sign live with their form. */
@NullMarked
package uk.ectmanager.application.signature;

import org.jspecify.annotations.NullMarked;
