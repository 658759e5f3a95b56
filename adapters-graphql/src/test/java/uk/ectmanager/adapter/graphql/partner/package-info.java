/** Documents of partner systems. */
@NullMarked
package uk.ectmanager.adapter.graphql.partner;

import org.jspecify.annotations.NullMarked;
