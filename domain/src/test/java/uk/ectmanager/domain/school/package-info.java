/** Tests of schools. */
@NullMarked
package uk.ectmanager.domain.school;

import org.jspecify.annotations.NullMarked;
