/** What an operator may set wrongly, told in one sentence instead of a stack trace. */
@NullMarked
package uk.ectmanager.bootstrap.setting;

import org.jspecify.annotations.NullMarked;
