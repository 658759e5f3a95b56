/** Tests of accounts. */
@NullMarked
package uk.ectmanager.domain.account;

import org.jspecify.annotations.NullMarked;
