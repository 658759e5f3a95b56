/** Fakes, port contracts and builders that the tests of every module share. */
@NullMarked
package uk.ectmanager.application;

import org.jspecify.annotations.NullMarked;
