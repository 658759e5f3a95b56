/** Crowds of invented people for tests that need many of everything. */
@NullMarked
package uk.ectmanager.bootstrap.demo;

import org.jspecify.annotations.NullMarked;
