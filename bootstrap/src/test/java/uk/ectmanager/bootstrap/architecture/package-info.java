/** The rules of the house as tests, and the planted violations that prove they bite. */
@NullMarked
package uk.ectmanager.bootstrap.architecture;

import org.jspecify.annotations.NullMarked;
