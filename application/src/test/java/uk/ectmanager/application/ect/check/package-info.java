/** Tests and fakes of the checks that wait for the Teaching Record System. */
@NullMarked
package uk.ectmanager.application.ect.check;

import org.jspecify.annotations.NullMarked;
