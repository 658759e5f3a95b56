/**
 * Who may do what: roles, the viewer who asks, the subject that is asked about and the one table of
 * permissions (reference section 2). Denies by default. What a permission does lives in its
 * feature.
 */
@NullMarked
package uk.ectmanager.domain.access;

import org.jspecify.annotations.NullMarked;
