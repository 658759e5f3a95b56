/** Tests of registrations at the edge. */
@NullMarked
package uk.ectmanager.adapter.graphql.ect;

import org.jspecify.annotations.NullMarked;
