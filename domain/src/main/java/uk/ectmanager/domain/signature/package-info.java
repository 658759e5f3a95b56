/**
 * Signatures that stand for ones on paper (D5): what is signed, by whom, under which statement, and
 * when signing is allowed. How they are made and checked is behind a port; which form is signed,
 * and when it loses its signature, is the form's own feature.
 */
@NullMarked
package uk.ectmanager.domain.signature;

import org.jspecify.annotations.NullMarked;
