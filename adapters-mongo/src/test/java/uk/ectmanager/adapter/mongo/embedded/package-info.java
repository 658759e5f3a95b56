/** Tests of the embedded server. */
@NullMarked
package uk.ectmanager.adapter.mongo.embedded;

import org.jspecify.annotations.NullMarked;
