/**
 * Appropriate bodies: created by an operator, their settings changed by their administrators, read
 * by every feature through {@link uk.ectmanager.application.body.BodyDirectory}.
 */
@NullMarked
package uk.ectmanager.application.body;

import org.jspecify.annotations.NullMarked;
