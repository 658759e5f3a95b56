/** Tests of the storage of this feature. */
@NullMarked
package uk.ectmanager.adapter.mongo.school;

import org.jspecify.annotations.NullMarked;
