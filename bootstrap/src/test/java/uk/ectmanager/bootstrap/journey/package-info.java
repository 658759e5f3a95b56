/** The product as a whole, driven through HTTP as people and partner systems drive it. */
@NullMarked
package uk.ectmanager.bootstrap.journey;

import org.jspecify.annotations.NullMarked;
