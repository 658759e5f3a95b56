/** Tests of transfers at the edge. */
@NullMarked
package uk.ectmanager.adapter.graphql.transfer;

import org.jspecify.annotations.NullMarked;
