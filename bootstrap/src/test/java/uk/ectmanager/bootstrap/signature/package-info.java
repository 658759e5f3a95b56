/** What every kind of signed form is tested with. */
@NullMarked
package uk.ectmanager.bootstrap.signature;

import org.jspecify.annotations.NullMarked;
