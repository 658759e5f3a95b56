/** What the appropriate body does with a signed registration: check, authorise, return, refuse. */
@NullMarked
package uk.ectmanager.application.ect.decision;

import org.jspecify.annotations.NullMarked;
