/** Transfers of ECTs at the edge: inputs, views, controllers, lookup by id. */
@NullMarked
package uk.ectmanager.adapter.graphql.transfer;

import org.jspecify.annotations.NullMarked;
