/**
 * Schools: loaded from the official register, found and registered by their heads, authorised by
 * their appropriate body, read by every feature through {@link
 * uk.ectmanager.application.school.SchoolDirectory}.
 */
@NullMarked
package uk.ectmanager.application.school;

import org.jspecify.annotations.NullMarked;
