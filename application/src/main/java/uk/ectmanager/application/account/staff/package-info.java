/**
 * People and the roles they are given: adding and listing staff, and {@code Invitations}, which
 * other features' event handlers call.
 */
@NullMarked
package uk.ectmanager.application.account.staff;

import org.jspecify.annotations.NullMarked;
