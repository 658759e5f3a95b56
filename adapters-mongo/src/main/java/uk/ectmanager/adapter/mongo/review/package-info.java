/** Progress reviews in MongoDB. */
@NullMarked
package uk.ectmanager.adapter.mongo.review;

import org.jspecify.annotations.NullMarked;
