/** Tests of the storage of this feature. */
@NullMarked
package uk.ectmanager.adapter.mongo.body;

import org.jspecify.annotations.NullMarked;
