package uk.ectmanager.application.overview;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.MalformedCursor;
import uk.ectmanager.application.Page;
import uk.ectmanager.application.PageRequest;
import uk.ectmanager.application.account.PersonCard;
import uk.ectmanager.application.school.Schools;
import uk.ectmanager.domain.access.Grant;
import uk.ectmanager.domain.access.Permission;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.overview.TaskKind;
import uk.ectmanager.domain.school.School;
import uk.ectmanager.domain.school.SchoolState;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.EctId;
import uk.ectmanager.domain.shared.LondonTime;
import uk.ectmanager.domain.shared.ReviewId;
import uk.ectmanager.domain.shared.SchoolId;
import uk.ectmanager.domain.shared.TransferId;

/**
 * What waits for the viewer in one role, most urgent first: what has a day by that day, then
 * registrations, then schools, then invitations that did not arrive. At most seven calls to the
 * storage.
 */
public final class ListTasks {

  private final EctRows rows;
  private final Schools schools;
  private final MissedInvitations invitations;
  private final InstantSource clock;

  public ListTasks(
      EctRows rows, Schools schools, MissedInvitations invitations, InstantSource clock) {
    this.rows = rows;
    this.schools = schools;
    this.invitations = invitations;
    this.clock = clock;
  }

  /** In which role, and which part of the list. */
  public record Command(Grant grant, PageRequest page) {}

  /**
   * One thing that waits.
   *
   * @param ect whom it is about; null when it is about a school or an invitation
   * @param review null when it is about anything else
   * @param transfer null when it is about anything else
   * @param school null when it is about anything else
   * @param person who is to be invited again; null when it is about anything else
   */
  public record Task(
      TaskKind kind,
      @Nullable EctId ect,
      @Nullable ReviewId review,
      @Nullable TransferId transfer,
      @Nullable SchoolId school,
      @Nullable PersonCard person,
      String sentence,
      @Nullable LocalDate due,
      boolean overdue) {}

  /** A kind of subject, with its pages of tasks; the mark tells its cursors from the others'. */
  private record Part(String mark, Function<PageRequest, Page<Task>> pages) {

    boolean owns(String cursor) {
      return cursor.startsWith(mark);
    }
  }

  /** A page of it, with how many there are in all. */
  public Page<Task> handle(Viewer viewer, Command command) {
    Desk.requireHeld(viewer, command.grant());
    var desk = Desk.of(viewer.account(), command.grant());
    if (desk == null) {
      return Page.empty();
    }
    var parts = parts(desk, command.grant());
    var after = command.page().after();
    if (after != null && parts.stream().noneMatch(part -> part.owns(after))) {
      throw new MalformedCursor();
    }
    var first = command.page().first();
    var counted = command.page().counted();
    var found = new ArrayList<Page.Row<Task>>();
    var total = 0L;
    var more = false;
    var begun = after == null;
    for (var part : parts) {
      var place = after != null && part.owns(after) ? after.substring(part.mark().length()) : null;
      begun |= place != null;
      var page = part.pages().apply(new PageRequest(first, place, counted));
      total += counted ? Objects.requireNonNull(page.total()) : 0;
      if (begun) {
        var room = first - found.size();
        page.rows().stream()
            .limit(room)
            .forEach(row -> found.add(new Page.Row<>(part.mark() + row.key(), row.value())));
        more |= page.hasNext() || page.rows().size() > room;
      }
    }
    return new Page<>(found, more, counted ? Long.valueOf(total) : null);
  }

  private List<Part> parts(Desk desk, Grant grant) {
    var today = LondonTime.dateAt(clock.instant());
    var parts = new ArrayList<Part>();
    parts.add(new Part("e:", page -> rows.tasks(desk, today, page).map(task -> task(task, today))));
    var body = grant.body();
    if (body != null && Permission.DECIDE_SCHOOL.roles().contains(grant.role())) {
      parts.add(new Part("s:", page -> pending(body, page).map(ListTasks::task)));
    }
    parts.add(new Part("i:", page -> invitations(grant, page)));
    return parts;
  }

  private Page<School> pending(AppropriateBodyId body, PageRequest page) {
    return schools.list(
        new Schools.Scope(Set.of(body), Set.of()), Set.of(SchoolState.PENDING_AB), null, page);
  }

  /** They are few and come in one piece; a page is cut out of it. */
  private Page<Task> invitations(Grant grant, PageRequest page) {
    var all = invitations.of(grant);
    var after = page.after();
    var rest =
        all.stream()
            .filter(person -> after == null || person.username().value().compareTo(after) > 0)
            .toList();
    return new Page<>(
        rest.stream()
            .limit(page.first())
            .map(person -> new Page.Row<>(person.username().value(), task(person)))
            .toList(),
        rest.size() > page.first(),
        (long) all.size());
  }

  private static Task task(PersonCard person) {
    return new Task(
        TaskKind.INVITE_AGAIN,
        null,
        null,
        null,
        null,
        person,
        "Invite "
            + person.name().full()
            + " again: the mail of the invitation did not reach "
            + person.email().value()
            + ".",
        null,
        false);
  }

  private static Task task(EctTask task, LocalDate today) {
    return new Task(
        task.kind(),
        task.ect(),
        task.review(),
        task.transfer(),
        null,
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
        null,
        "Authorise or refuse " + school.details().name() + ".",
        null,
        false);
  }
}
