/** Tests of the cryptography: known answers, tampering, rotation. */
@NullMarked
package uk.ectmanager.adapter.security;

import org.jspecify.annotations.NullMarked;
