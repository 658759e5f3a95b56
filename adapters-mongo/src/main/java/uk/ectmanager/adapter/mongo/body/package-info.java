/** Appropriate bodies in MongoDB. */
@NullMarked
package uk.ectmanager.adapter.mongo.body;

import org.jspecify.annotations.NullMarked;
