/** The audit trail on fakes. */
@NullMarked
package uk.ectmanager.application.audit;

import org.jspecify.annotations.NullMarked;
