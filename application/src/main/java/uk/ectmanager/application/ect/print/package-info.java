/** The registration on paper: what stands on it, its verification code, and who may have it. */
@NullMarked
package uk.ectmanager.application.ect.print;

import org.jspecify.annotations.NullMarked;
