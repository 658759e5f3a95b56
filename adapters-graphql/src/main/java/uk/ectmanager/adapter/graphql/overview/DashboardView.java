package uk.ectmanager.adapter.graphql.overview;

import uk.ectmanager.application.overview.OpenDashboard;
import uk.ectmanager.domain.access.Grant;
import uk.ectmanager.domain.access.Role;

/**
 * The schema's Dashboard.
 *
 * @param grant through which role, and where
 */
record DashboardView(Role role, String place, Grant grant) {

  static DashboardView of(OpenDashboard.Dashboard dashboard) {
    return new DashboardView(dashboard.grant().role(), dashboard.place(), dashboard.grant());
  }
}
