/**
 * Serves the GraphQL endpoint and the page to explore it: settings, rates, addresses. What a
 * request means lives in adapters-graphql; who sends it in the security package.
 */
@NullMarked
package uk.ectmanager.bootstrap.web;

import org.jspecify.annotations.NullMarked;
