/** Progress reviews on real components: storage and signatures together. */
@NullMarked
package uk.ectmanager.bootstrap.review;

import org.jspecify.annotations.NullMarked;
