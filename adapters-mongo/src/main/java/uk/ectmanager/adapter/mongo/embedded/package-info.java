/**
 * The in-process server of the default run: speaks MongoDB's wire protocol on loopback and keeps
 * its data in a folder (D2). Knows nothing of what is stored in it; replacing it touches this
 * package alone.
 */
@NullMarked
package uk.ectmanager.adapter.mongo.embedded;

import org.jspecify.annotations.NullMarked;
