/** The inputs that write a registration over GraphQL, up to its confirmation. */
@NullMarked
package uk.ectmanager.adapter.graphql.ect.section;

import org.jspecify.annotations.NullMarked;
