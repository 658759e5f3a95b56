/**
 * GraphQL over HTTP by its specification: media types, status codes, GET for queries only, and what
 * keeps other sites out. What a request means is the engine's; who sends it is told by the seams
 * {@link uk.ectmanager.adapter.graphql.http.ViewerSource} and {@link
 * uk.ectmanager.adapter.graphql.http.BrowserSessions}.
 */
@NullMarked
package uk.ectmanager.adapter.graphql.http;

import org.jspecify.annotations.NullMarked;
