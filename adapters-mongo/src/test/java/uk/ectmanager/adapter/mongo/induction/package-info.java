/** The induction store on every MongoDB. */
@NullMarked
package uk.ectmanager.adapter.mongo.induction;

import org.jspecify.annotations.NullMarked;
