/** Tests of what serves the GraphQL endpoint and its page. */
@NullMarked
package uk.ectmanager.bootstrap.web;

import org.jspecify.annotations.NullMarked;
