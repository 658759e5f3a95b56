/** Tests of registrations in MongoDB. */
@NullMarked
package uk.ectmanager.adapter.mongo.ect;

import org.jspecify.annotations.NullMarked;
