/**
 * What every use case and port shares: versions, pages, identifiers, the journal of events. Use
 * cases and ports themselves live in the feature packages below. Knows the domain and the JDK, no
 * technology.
 */
@NullMarked
package uk.ectmanager.application;

import org.jspecify.annotations.NullMarked;
