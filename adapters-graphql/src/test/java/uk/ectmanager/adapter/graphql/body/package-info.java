/** Documents of this feature, with real use cases on fakes. */
@NullMarked
package uk.ectmanager.adapter.graphql.body;

import org.jspecify.annotations.NullMarked;
