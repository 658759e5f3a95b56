/**
 * Progress reviews: released on their day, written, commented, signed, submitted, decided. The
 * states are in the domain; who may move them is asked here.
 */
@NullMarked
package uk.ectmanager.application.review;

import org.jspecify.annotations.NullMarked;
