/**
 * Registrations and programme providers in MongoDB. National Insurance numbers and seals are
 * encrypted here, on the way in and out, so that no other place has to think of it.
 */
@NullMarked
package uk.ectmanager.adapter.mongo.ect;

import org.jspecify.annotations.NullMarked;
