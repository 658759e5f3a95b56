/** The inputs that sign a registration and decide on it over GraphQL. */
@NullMarked
package uk.ectmanager.adapter.graphql.ect.decision;

import org.jspecify.annotations.NullMarked;
