/** Where the data lies: MongoDB, or the embedded server of the default run; events on their way. */
@NullMarked
package uk.ectmanager.bootstrap.storage;

import org.jspecify.annotations.NullMarked;
