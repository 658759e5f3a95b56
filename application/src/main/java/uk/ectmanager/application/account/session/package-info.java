/**
 * Signing in and out and what is kept of a session: when it ends, and who asks behind it. How a
 * browser carries its secret (a cookie) lives at the edge.
 */
@NullMarked
package uk.ectmanager.application.account.session;

import org.jspecify.annotations.NullMarked;
