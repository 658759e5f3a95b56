/**
 * Messages to people: what kinds there are, what each must be told, when a failed one is tried
 * again and when it is given up. How they look and travel is the adapters' affair.
 */
@NullMarked
package uk.ectmanager.domain.notification;

import org.jspecify.annotations.NullMarked;
