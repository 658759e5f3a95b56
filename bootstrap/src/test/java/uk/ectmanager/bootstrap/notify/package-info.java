/** Tests of the delivery loop and of the demonstration's mail catcher. */
@NullMarked
package uk.ectmanager.bootstrap.notify;

import org.jspecify.annotations.NullMarked;
