/** People and access through documents. */
@NullMarked
package uk.ectmanager.adapter.graphql.account;

import org.jspecify.annotations.NullMarked;
