/** Tests of what the adapters to MongoDB share. */
@NullMarked
package uk.ectmanager.adapter.mongo;

import org.jspecify.annotations.NullMarked;
