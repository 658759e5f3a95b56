package uk.ectmanager.application.transfer;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.Page;
import uk.ectmanager.application.body.BodyDirectory;
import uk.ectmanager.application.ect.RegistrationDirectory;
import uk.ectmanager.application.school.SchoolDirectory;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.body.AppropriateBody;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.EctId;
import uk.ectmanager.domain.shared.SchoolId;
import uk.ectmanager.domain.shared.TransferId;
import uk.ectmanager.domain.transfer.Transfer;

/** Puts readings of transfers together; any number costs three calls to the storage. */
public final class TransferReadings {

  private final RegistrationDirectory registrations;
  private final SchoolDirectory schools;
  private final BodyDirectory bodies;

  public TransferReadings(
      RegistrationDirectory registrations, SchoolDirectory schools, BodyDirectory bodies) {
    this.registrations = registrations;
    this.schools = schools;
    this.bodies = bodies;
  }

  /** Those of the given that the viewer may see. */
  Map<TransferId, TransferReading> of(Viewer viewer, List<Transfer> found) {
    var seen = found.stream().filter(one -> TransferSight.sees(viewer, one)).toList();
    var ects = new HashSet<EctId>();
    var schoolIds = new HashSet<SchoolId>();
    var bodyIds = new HashSet<AppropriateBodyId>();
    for (var one : seen) {
      ects.add(one.core().ect());
      schoolIds.add(one.core().fromSchool());
      schoolIds.add(one.core().toSchool());
      bodyIds.add(one.core().fromBody());
      bodyIds.add(one.core().toBody());
    }
    var cards = registrations.findAll(ects);
    var schoolCards = schools.findAll(schoolIds);
    var bodyCards = bodies.findAll(bodyIds);
    var readings = new HashMap<TransferId, TransferReading>();
    for (var one : seen) {
      var core = one.core();
      var card = cards.get(core.ect());
      if (card != null) {
        var post = TransferSight.seesPost(viewer, one);
        var fromSchool = schoolCards.get(core.fromSchool());
        var fromBody = bodyCards.get(core.fromBody());
        readings.put(
            one.id(),
            new TransferReading(
                one,
                card,
                post,
                name(fromBody),
                fromBody == null ? null : fromBody.contact().name(),
                !post || one instanceof Transfer.Completed ? name(fromSchool) : null,
                name(bodyCards.get(core.toBody())),
                name(schoolCards.get(core.toSchool()))));
      }
    }
    return readings;
  }

  private static String name(@Nullable AppropriateBody body) {
    return body == null ? "" : body.name();
  }

  private static String name(SchoolDirectory.@Nullable SchoolCard school) {
    return school == null ? "" : school.name();
  }

  /** The rows of a page that there is a reading of. */
  static Page<TransferReading> page(Page<Transfer> page, Map<TransferId, TransferReading> read) {
    return new Page<>(
        page.rows().stream()
            .filter(row -> read.containsKey(row.value().id()))
            .map(row -> new Page.Row<>(row.key(), reading(read, row.value())))
            .toList(),
        page.hasNext(),
        page.total());
  }

  private static TransferReading reading(Map<TransferId, TransferReading> read, Transfer transfer) {
    return Objects.requireNonNull(read.get(transfer.id()));
  }
}
