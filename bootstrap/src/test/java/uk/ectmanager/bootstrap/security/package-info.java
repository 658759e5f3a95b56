/** Tests of the edge: tokens, chains, keys. */
@NullMarked
package uk.ectmanager.bootstrap.security;

import org.jspecify.annotations.NullMarked;
