/** Appropriate bodies at the edge: their settings, and how they show. */
@NullMarked
package uk.ectmanager.adapter.graphql.body;

import org.jspecify.annotations.NullMarked;
