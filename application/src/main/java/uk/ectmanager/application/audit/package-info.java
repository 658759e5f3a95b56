/**
 * The audit trail: who did what, when and from where. It hears every event and is only ever added
 * to; nobody calls it.
 */
@NullMarked
package uk.ectmanager.application.audit;

import org.jspecify.annotations.NullMarked;
