/** Signatures as forms store them, and verification codes of signed forms, in MongoDB. */
@NullMarked
package uk.ectmanager.adapter.mongo.signature;

import org.jspecify.annotations.NullMarked;
