/**
 * Ports to cryptography that use cases need: hashing of passwords, secret links, encryption of
 * single fields, device cookies. No algorithm and no key is known here.
 */
@NullMarked
package uk.ectmanager.application.security;

import org.jspecify.annotations.NullMarked;
