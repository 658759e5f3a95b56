/** Tests of uploads, bank holidays and the creation of bodies. */
@NullMarked
package uk.ectmanager.bootstrap.school;

import org.jspecify.annotations.NullMarked;
