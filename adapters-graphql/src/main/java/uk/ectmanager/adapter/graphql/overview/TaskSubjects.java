package uk.ectmanager.adapter.graphql.overview;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.ectmanager.adapter.graphql.account.AccountView;
import uk.ectmanager.adapter.graphql.ect.RegistrationView;
import uk.ectmanager.adapter.graphql.review.ReviewViews;
import uk.ectmanager.adapter.graphql.school.SchoolView;
import uk.ectmanager.adapter.graphql.transfer.TransferView;
import uk.ectmanager.application.ect.ReadRegistration;
import uk.ectmanager.application.overview.ListTasks;
import uk.ectmanager.application.overview.ReadEcts;
import uk.ectmanager.application.review.ListReviews;
import uk.ectmanager.application.school.ReadSchools;
import uk.ectmanager.application.transfer.ReadTransfers;
import uk.ectmanager.domain.access.Permission;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.shared.EctId;
import uk.ectmanager.domain.shared.ReviewId;
import uk.ectmanager.domain.shared.SchoolId;
import uk.ectmanager.domain.shared.TransferId;

/** What tasks are to be done with, fetched kind by kind for a whole page. */
@Component
final class TaskSubjects {

  private final ReadRegistration readRegistration;
  private final ListReviews listReviews;
  private final ReadSchools readSchools;
  private final ReviewViews reviewViews;
  private final ReadTransfers readTransfers;
  private final ReadEcts readEcts;

  TaskSubjects(
      ReadRegistration readRegistration,
      ListReviews listReviews,
      ReadSchools readSchools,
      ReviewViews reviewViews,
      ReadTransfers readTransfers,
      ReadEcts readEcts) {
    this.readRegistration = readRegistration;
    this.listReviews = listReviews;
    this.readSchools = readSchools;
    this.reviewViews = reviewViews;
    this.readTransfers = readTransfers;
    this.readEcts = readEcts;
  }

  /** The views by task; a task whose subject the viewer may not see by now is left out. */
  Map<ListTasks.Task, Object> of(Viewer viewer, List<ListTasks.Task> tasks) {
    var registrations = new HashSet<EctId>();
    var reviewed = new HashSet<EctId>();
    var ects = new HashSet<EctId>();
    var schools = new HashSet<SchoolId>();
    var transfers = new HashSet<TransferId>();
    for (var task : tasks) {
      var transfer = task.transfer();
      var ect = task.ect();
      var school = task.school();
      if (transfer != null) {
        transfers.add(transfer);
      } else if (ect != null) {
        about(task, registrations, reviewed, ects).add(ect);
      }
      if (school != null) {
        schools.add(school);
      }
    }
    var registrationViews = new HashMap<EctId, Object>();
    if (!registrations.isEmpty()) {
      readRegistration
          .handle(viewer, registrations)
          .forEach((ect, reading) -> registrationViews.put(ect, RegistrationView.of(reading)));
    }
    var ectViews = new HashMap<EctId, Object>();
    readEcts
        .handle(viewer, ReadEcts.Query.of(ects))
        .forEach((ect, overview) -> ectViews.put(ect, EctView.of(overview)));
    var views = new HashMap<ReviewId, Object>();
    if (!reviewed.isEmpty() && viewer.couldEver(Permission.VIEW_REVIEW)) {
      listReviews
          .handle(viewer, reviewed)
          .values()
          .forEach(list -> list.forEach(review -> views.put(review.id(), reviewViews.of(review))));
    }
    var schoolViews = new HashMap<SchoolId, Object>();
    readSchools
        .handle(viewer, new ReadSchools.Query(schools, false))
        .forEach((id, sheet) -> schoolViews.put(id, SchoolView.of(sheet)));
    var transferViews = new HashMap<TransferId, Object>();
    if (!transfers.isEmpty()) {
      readTransfers
          .handle(viewer, transfers)
          .forEach((id, reading) -> transferViews.put(id, new TransferView(reading)));
    }
    var subjects = new HashMap<ListTasks.Task, Object>();
    for (var task : tasks) {
      var transfer = task.transfer();
      var subject =
          transfer == null
              ? subject(task, registrationViews, ectViews, views, schoolViews)
              : transferViews.get(transfer);
      if (subject != null) {
        subjects.put(task, subject);
      }
    }
    return subjects;
  }

  private static Set<EctId> about(
      ListTasks.Task task, Set<EctId> registrations, Set<EctId> reviewed, Set<EctId> ects) {
    if (task.review() != null) {
      return reviewed;
    }
    return task.kind().isOfRegistration() ? registrations : ects;
  }

  private static @Nullable Object subject(
      ListTasks.Task task,
      Map<EctId, Object> registrations,
      Map<EctId, Object> ects,
      Map<ReviewId, Object> reviews,
      Map<SchoolId, Object> schools) {
    var review = task.review();
    var ect = task.ect();
    var school = task.school();
    var person = task.person();
    if (person != null) {
      return AccountView.of(person);
    }
    if (review != null) {
      return reviews.get(review);
    }
    if (ect != null) {
      return (task.kind().isOfRegistration() ? registrations : ects).get(ect);
    }
    return school == null ? null : schools.get(school);
  }
}
