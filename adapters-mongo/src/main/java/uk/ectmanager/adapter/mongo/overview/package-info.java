/** The rows of ECTs in MongoDB: what is shown, and beside it what it is found by. */
@NullMarked
package uk.ectmanager.adapter.mongo.overview;

import org.jspecify.annotations.NullMarked;
