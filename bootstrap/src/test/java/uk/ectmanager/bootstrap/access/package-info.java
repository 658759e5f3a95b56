/** Who reaches what: the permission matrix of the docs and the walk over the whole schema (D3). */
@NullMarked
package uk.ectmanager.bootstrap.access;

import org.jspecify.annotations.NullMarked;
