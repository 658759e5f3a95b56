/** Tests of recording on inductions, and the stage that they and adapters play on. */
@NullMarked
package uk.ectmanager.application.induction.record;

import org.jspecify.annotations.NullMarked;
