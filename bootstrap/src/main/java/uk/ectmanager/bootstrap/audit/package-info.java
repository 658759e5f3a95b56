/** Puts the audit trail together. */
@NullMarked
package uk.ectmanager.bootstrap.audit;

import org.jspecify.annotations.NullMarked;
