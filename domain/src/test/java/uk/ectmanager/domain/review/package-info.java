/** Tests of progress reviews. */
@NullMarked
package uk.ectmanager.domain.review;

import org.jspecify.annotations.NullMarked;
