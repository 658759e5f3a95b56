/** Ports to MongoDB, and the embedded server of the default run. */
@NullMarked
package uk.ectmanager.adapter.mongo;

import org.jspecify.annotations.NullMarked;
