/** Tests of the public planner, and drafts to ask it with. */
@NullMarked
package uk.ectmanager.application.planner;

import org.jspecify.annotations.NullMarked;
