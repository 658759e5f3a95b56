/**
 * Schools: as the official register describes them, and how one comes to an appropriate body. Their
 * people live in {@code account}, their ECTs in {@code ect}.
 */
@NullMarked
package uk.ectmanager.domain.school;

import org.jspecify.annotations.NullMarked;
