/** What makes a password acceptable. No hashing and no account lives here. */
@NullMarked
package uk.ectmanager.domain.security;

import org.jspecify.annotations.NullMarked;
