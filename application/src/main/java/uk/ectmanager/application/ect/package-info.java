/**
 * The registration of an ECT: one use case per step, the ports it needs, the readers other features
 * use, and what follows from its events (mails, the ECT's account). Plans and reviews are not known
 * here.
 */
@NullMarked
package uk.ectmanager.application.ect;

import org.jspecify.annotations.NullMarked;
