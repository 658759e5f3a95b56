/** Tests of verification codes in MongoDB. */
@NullMarked
package uk.ectmanager.adapter.mongo.signature;

import org.jspecify.annotations.NullMarked;
