/** The review store on every MongoDB. */
@NullMarked
package uk.ectmanager.adapter.mongo.review;

import org.jspecify.annotations.NullMarked;
