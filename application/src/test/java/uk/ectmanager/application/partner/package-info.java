/** Fake and contract of the partners' port. */
@NullMarked
package uk.ectmanager.application.partner;

import org.jspecify.annotations.NullMarked;
