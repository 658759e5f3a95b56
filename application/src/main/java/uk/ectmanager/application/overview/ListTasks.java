package uk.ectmanager.application.overview;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.MalformedCursor;
import uk.ectmanager.application.Page;
import uk.ectmanager.application.PageRequest;
import uk.ectmanager.application.school.Schools;
import uk.ectmanager.domain.access.Grant;
import uk.ectmanager.domain.access.Permission;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.overview.TaskKind;
import uk.ectmanager.domain.school.School;
import uk.ectmanager.domain.school.SchoolState;
import uk.ectmanager.domain.shared.EctId;
import uk.ectmanager.domain.shared.LondonTime;
import uk.ectmanager.domain.shared.ReviewId;
import uk.ectmanager.domain.shared.SchoolId;
import uk.ectmanager.domain.shared.TransferId;

/**
 * What waits for the viewer in one role, most urgent first: what has a day by that day, then
 * registrations, then schools. At most four calls to the storage.
 */
public final class ListTasks {

  private static final String OF_ECTS = "e:";
  private static final String OF_SCHOOLS = "s:";

  private final EctRows rows;
  private final Schools schools;
  private final InstantSource clock;

  public ListTasks(EctRows rows, Schools schools, InstantSource clock) {
    this.rows = rows;
    this.schools = schools;
    this.clock = clock;
  }

  /** In which role, and which part of the list. */
  public record Command(Grant grant, PageRequest page) {}

  /**
   * One thing that waits.
   *
   * @param ect whom it is about; null when it is about a school
   * @param review null when it is about anything else
   * @param transfer null when it is about anything else
   * @param school null when it is about an ECT
   */
  public record Task(
      TaskKind kind,
      @Nullable EctId ect,
      @Nullable ReviewId review,
      @Nullable TransferId transfer,
      @Nullable SchoolId school,
      String sentence,
      @Nullable LocalDate due,
      boolean overdue) {}

  /** A page of it, with how many there are in all. */
  public Page<Task> handle(Viewer viewer, Command command) {
    Desk.requireHeld(viewer, command.grant());
    var desk = Desk.of(viewer.account(), command.grant());
    if (desk == null) {
      return Page.empty();
    }
    var after = command.page().after();
    if (after != null && !after.startsWith(OF_ECTS) && !after.startsWith(OF_SCHOOLS)) {
      throw new MalformedCursor();
    }
    var pastEcts = after != null && after.startsWith(OF_SCHOOLS);
    var first = command.page().first();
    var today = LondonTime.dateAt(clock.instant());
    var ects = rows.tasks(desk, today, new PageRequest(first, pastEcts ? null : key(after)));
    var found = new ArrayList<Page.Row<Task>>();
    if (!pastEcts) {
      ects.rows()
          .forEach(row -> found.add(new Page.Row<>(OF_ECTS + row.key(), task(row.value(), today))));
    }
    var body = command.grant().body();
    if (body == null || !Permission.DECIDE_SCHOOL.roles().contains(command.grant().role())) {
      return new Page<>(found, ects.hasNext(), ects.total());
    }
    var pending =
        schools.list(
            new Schools.Scope(Set.of(body), Set.of()),
            Set.of(SchoolState.PENDING_AB),
            null,
            new PageRequest(first, pastEcts ? key(after) : null));
    var moreEcts = !pastEcts && ects.hasNext();
    if (!moreEcts) {
      pending.rows().stream()
          .limit(first - (long) found.size())
          .forEach(row -> found.add(new Page.Row<>(OF_SCHOOLS + row.key(), task(row.value()))));
    }
    var shown = found.size() - (pastEcts ? 0 : ects.rows().size());
    return new Page<>(
        found,
        moreEcts || pending.hasNext() || shown < pending.rows().size(),
        sum(ects.total(), pending.total()));
  }

  private static @Nullable String key(@Nullable String after) {
    return after == null ? null : after.substring(OF_ECTS.length());
  }

  private static @Nullable Long sum(@Nullable Long one, @Nullable Long other) {
    return one == null || other == null ? null : Long.valueOf(one + other);
  }

  private static Task task(EctTask task, LocalDate today) {
    return new Task(
        task.kind(),
        task.ect(),
        task.review(),
        task.transfer(),
        null,
        task.sentence(),
        task.due(),
        isOverdue(task, today));
  }

  /** Whether its own day has passed; a submitted review is late for nobody any more. */
  private static boolean isOverdue(EctTask task, LocalDate today) {
    var due = task.due();
    return due != null && due.isBefore(today) && task.kind() != TaskKind.DECIDE_REVIEW;
  }

  private static Task task(School school) {
    return new Task(
        TaskKind.DECIDE_SCHOOL,
        null,
        null,
        null,
        school.id(),
        "Authorise or refuse " + school.details().name() + ".",
        null,
        false);
  }
}
