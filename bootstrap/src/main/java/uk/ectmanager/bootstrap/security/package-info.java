/**
 * Who is let in, at the edge: filter chains, the authorization server for partners, and the wiring
 * of keys. Decides who asks; what they may do is decided in the core.
 */
@NullMarked
package uk.ectmanager.bootstrap.security;

import org.jspecify.annotations.NullMarked;
