/** Documents of this feature, with real use cases on fakes. */
@NullMarked
package uk.ectmanager.adapter.graphql.calendar;

import org.jspecify.annotations.NullMarked;
