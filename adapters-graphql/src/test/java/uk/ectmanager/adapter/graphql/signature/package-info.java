/** Tests of signatures at the edge. */
@NullMarked
package uk.ectmanager.adapter.graphql.signature;

import org.jspecify.annotations.NullMarked;
