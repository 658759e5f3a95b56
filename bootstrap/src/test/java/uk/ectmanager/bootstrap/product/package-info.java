/** The started product and those who use it from outside, for tests that go through HTTP. */
@NullMarked
package uk.ectmanager.bootstrap.product;

import org.jspecify.annotations.NullMarked;
