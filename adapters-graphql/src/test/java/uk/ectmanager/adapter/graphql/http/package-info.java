/** Tests of GraphQL over HTTP on a real server. */
@NullMarked
package uk.ectmanager.adapter.graphql.http;

import org.jspecify.annotations.NullMarked;
