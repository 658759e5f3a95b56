/** Signatures at the edge: how they show, the statements, and their verification. */
@NullMarked
package uk.ectmanager.adapter.graphql.signature;

import org.jspecify.annotations.NullMarked;
