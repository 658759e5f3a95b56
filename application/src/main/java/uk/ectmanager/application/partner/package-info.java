/** Registering partner systems, and finding them when they ask. */
@NullMarked
package uk.ectmanager.application.partner;

import org.jspecify.annotations.NullMarked;
