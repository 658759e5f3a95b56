/** Documents of this feature, with real use cases on fakes. */
@NullMarked
package uk.ectmanager.adapter.graphql.school;

import org.jspecify.annotations.NullMarked;
