/**
 * People and access at the edge: signing in and out, passwords, staff. The views of accounts, staff
 * and roles are public, since other features' objects show them.
 */
@NullMarked
package uk.ectmanager.adapter.graphql.account;

import org.jspecify.annotations.NullMarked;
