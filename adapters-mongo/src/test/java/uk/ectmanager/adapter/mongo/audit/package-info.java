/** Tests of the adapter of that name, on both servers. */
@NullMarked
package uk.ectmanager.adapter.mongo.audit;

import org.jspecify.annotations.NullMarked;
