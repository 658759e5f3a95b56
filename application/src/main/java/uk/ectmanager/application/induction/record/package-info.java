/**
 * Recording on a running induction: contracts, absences, leave, extensions, leaving and joining,
 * each written once into the ledger and planned again in the same write; and reading the record as
 * it stands or as it stood. What may stand beside what is decided in the domain.
 */
@NullMarked
package uk.ectmanager.application.induction.record;

import org.jspecify.annotations.NullMarked;
