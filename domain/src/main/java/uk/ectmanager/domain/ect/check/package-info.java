/** What a check of qualified teacher status finds and what of it speaks against an induction. */
@NullMarked
package uk.ectmanager.domain.ect.check;

import org.jspecify.annotations.NullMarked;
