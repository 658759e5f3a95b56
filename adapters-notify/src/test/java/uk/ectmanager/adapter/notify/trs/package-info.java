/** Tests of the client of the Teaching Record System, against a stub that behaves like it. */
@NullMarked
package uk.ectmanager.adapter.notify.trs;

import org.jspecify.annotations.NullMarked;
