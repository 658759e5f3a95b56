/** Tests of the registration on paper and its verification code. */
@NullMarked
package uk.ectmanager.application.ect.print;

import org.jspecify.annotations.NullMarked;
