package uk.ectmanager.application.transfer;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.access.Grant;
import uk.ectmanager.domain.access.Permission;
import uk.ectmanager.domain.access.Role;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.transfer.Transfer;

/**
 * Who sees which transfer, as keys that a transfer and its readers share: stored with the transfer,
 * so that a list and a single look never differ.
 *
 * <p>The side that asks sees it from the beginning: its appropriate body, headteachers and leads,
 * the tutor who asked or is named, and until it is signed the school administrators. The side that
 * lets go sees it once it is signed, as does the ECT from the beginning.
 */
public final class TransferSight {

  private TransferSight() {}

  /** The keys of those who see a transfer. */
  public static Set<String> readersOf(Transfer transfer) {
    var keys = new HashSet<>(askingSide(transfer));
    var core = transfer.core();
    keys.add(key("ect", core.ect()));
    if (transfer.signature() != null) {
      keys.add(key("body", core.fromBody()));
      keys.add(key("school", core.fromSchool()));
    }
    return Set.copyOf(keys);
  }

  /** The keys of a viewer, from the roles that hold the permission. */
  public static Set<String> keysOf(Viewer viewer) {
    var keys = new HashSet<String>();
    for (var grant : viewer.grants()) {
      var key = key(viewer, grant);
      if (key != null) {
        keys.add(key);
      }
    }
    return Set.copyOf(keys);
  }

  /** Whether the viewer sees it. */
  static boolean sees(Viewer viewer, Transfer transfer) {
    return !Collections.disjoint(keysOf(viewer), readersOf(transfer));
  }

  /** Whether the viewer sees the new post as well: the side that asks, and the ECT. */
  static boolean seesPost(Viewer viewer, Transfer transfer) {
    var keys = new HashSet<>(askingSide(transfer));
    keys.add(key("ect", transfer.core().ect()));
    return !Collections.disjoint(keysOf(viewer), keys);
  }

  private static Set<String> askingSide(Transfer transfer) {
    var core = transfer.core();
    var keys = new HashSet<String>();
    keys.add(key("body", core.toBody()));
    keys.add(key("school", core.toSchool()));
    keys.add(tutor(core.toSchool(), core.requestedBy()));
    keys.add(tutor(core.toSchool(), core.post().tutor()));
    if (transfer instanceof Transfer.Requested) {
      keys.add(key("office", core.toSchool()));
    }
    return keys;
  }

  private static @Nullable String key(Viewer viewer, Grant grant) {
    var school = grant.school();
    if (grant.role() == Role.SCHOOL_ADMINISTRATOR) {
      return school == null ? null : key("office", school);
    }
    if (!Permission.VIEW_TRANSFER.roles().contains(grant.role())) {
      return null;
    }
    if (grant.body() != null) {
      return key("body", grant.body());
    }
    if (grant.ect() != null) {
      return key("ect", grant.ect());
    }
    if (school == null) {
      return null;
    }
    return grant.role() == Role.INDUCTION_TUTOR
        ? tutor(school, viewer.account())
        : key("school", school);
  }

  private static String tutor(Object school, Object account) {
    return key("tutor", school + ":" + account);
  }

  private static String key(String kind, Object id) {
    return kind + ":" + id;
  }
}
