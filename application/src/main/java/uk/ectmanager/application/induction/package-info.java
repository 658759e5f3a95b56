/**
 * Inductions and their plans: begun when a registration is authorised, planned again when a fact or
 * a calendar changes. The rules are in the domain; nothing here computes a date.
 */
@NullMarked
package uk.ectmanager.application.induction;

import org.jspecify.annotations.NullMarked;
