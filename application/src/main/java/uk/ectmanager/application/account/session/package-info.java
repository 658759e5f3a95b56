/**
 * Sessions of browsers: what is kept of one, when it ends, and who asks behind it. How a browser
 * carries its secret (a cookie) lives at the edge.
 */
@NullMarked
package uk.ectmanager.application.account.session;

import org.jspecify.annotations.NullMarked;
