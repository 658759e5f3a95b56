/** Tests of appropriate bodies. */
@NullMarked
package uk.ectmanager.domain.body;

import org.jspecify.annotations.NullMarked;
