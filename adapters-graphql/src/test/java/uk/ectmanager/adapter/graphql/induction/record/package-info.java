/** Tests of recording on inductions by documents. */
@NullMarked
package uk.ectmanager.adapter.graphql.induction.record;

import org.jspecify.annotations.NullMarked;
