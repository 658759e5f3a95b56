/**
 * The one induction of an ECT as it is kept, and what happens to it. Its facts are in {@code
 * facts}, the calculator in {@code rules}, what that answers in {@code plan}.
 */
@NullMarked
package uk.ectmanager.domain.induction;

import org.jspecify.annotations.NullMarked;
