/** What partner systems ask, at the edge. */
@NullMarked
package uk.ectmanager.adapter.graphql.partner;

import org.jspecify.annotations.NullMarked;
