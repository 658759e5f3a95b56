/** Signatures, keys, tokens, hashing and encryption of fields. */
@NullMarked
package uk.ectmanager.adapter.security;

import org.jspecify.annotations.NullMarked;
