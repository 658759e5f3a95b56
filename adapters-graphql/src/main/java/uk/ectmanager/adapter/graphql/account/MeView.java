package uk.ectmanager.adapter.graphql.account;

import java.time.Instant;
import java.util.List;
import uk.ectmanager.application.account.session.Me;

/** The schema's Me. */
record MeView(
    AccountView account, List<RoleHeldView> roles, Instant authenticatedAt, Instant maySignUntil) {

  static MeView of(Me me) {
    return new MeView(
        AccountView.of(me.person()),
        me.grants().stream().map(RoleHeldView::new).toList(),
        me.authenticatedAt(),
        me.maySignUntil());
  }
}
