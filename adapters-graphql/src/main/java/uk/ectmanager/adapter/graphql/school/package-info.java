/** Schools at the edge: found, registered, decided on, listed, shown. */
@NullMarked
package uk.ectmanager.adapter.graphql.school;

import org.jspecify.annotations.NullMarked;
