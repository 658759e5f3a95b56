/** Tests of inviting and adding people. */
@NullMarked
package uk.ectmanager.application.account.staff;

import org.jspecify.annotations.NullMarked;
