/**
 * What tests against a MongoDB share, in this module and in bootstrap's: which server, a fresh
 * database, counted and explained commands, events there and back.
 */
@NullMarked
package uk.ectmanager.adapter.mongo.testing;

import org.jspecify.annotations.NullMarked;
