/** Tests of progress reviews at the edge. */
@NullMarked
package uk.ectmanager.adapter.graphql.review;

import org.jspecify.annotations.NullMarked;
