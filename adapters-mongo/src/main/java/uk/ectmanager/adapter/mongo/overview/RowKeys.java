package uk.ectmanager.adapter.mongo.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.overview.Desk;
import uk.ectmanager.application.overview.EctRow;
import uk.ectmanager.application.overview.EctTask;
import uk.ectmanager.domain.ect.RegistrationState;
import uk.ectmanager.domain.school.NameWords;

/**
 * What a row is found and put in order by, derived from it and stored beside it.
 *
 * @param trn of a registration that holds it: not of a refused one
 * @param words of the name, as they are searched
 * @param overdueFrom the due day of the oldest open report
 * @param choiceFrom the first day on which the ECT has to choose about leave
 * @param firstReview the due day of the earliest review that is open or planned, {@link #NO_END}
 *     when there is none; null when there are more assessments than are kept here
 * @param reviewDues of all reviews that are open or planned
 * @param firstAssessment the due day of the earliest planned assessment
 * @param secondAssessment of the next one
 * @param thirdAssessment of the one after that
 * @param dues of all reports that are open or planned
 * @param desks where tasks wait
 */
record RowKeys(
    String last,
    String first,
    List<String> words,
    @Nullable String trn,
    List<Post> posts,
    @Nullable LocalDate overdueFrom,
    @Nullable LocalDate choiceFrom,
    @Nullable LocalDate firstReview,
    List<LocalDate> reviewDues,
    @Nullable LocalDate firstAssessment,
    @Nullable LocalDate secondAssessment,
    @Nullable LocalDate thirdAssessment,
    List<LocalDate> dues,
    List<Report> reports,
    List<String> desks,
    List<Task> tasks) {

  /** Stands for a post without an end: after every day. */
  static final LocalDate NO_END = LocalDate.of(9999, 12, 31);

  record Post(LocalDate start, LocalDate end) {}

  /** The place orders reports of the same day. */
  record Report(String kind, LocalDate due, boolean provisional, boolean open, String place) {}

  record Task(
      String kind,
      @Nullable String review,
      @Nullable String transfer,
      String sentence,
      @Nullable LocalDate from,
      @Nullable LocalDate due,
      LocalDate urgency,
      String place,
      List<String> desks) {}

  /** Where a report stands among those of the same day. */
  static String place(EctRow row, EctRow.Report report) {
    return row.ect() + ":" + report.kind().name() + ":" + report.open();
  }

  private static List<LocalDate> dues(EctRow row, Predicate<EctRow.Report> which) {
    return row.reports().stream().filter(which).map(EctRow.Report::due).toList();
  }

  private static LocalDate first(List<LocalDate> days) {
    return days.isEmpty() ? NO_END : days.getFirst();
  }

  private static @Nullable LocalDate day(List<LocalDate> days, int index) {
    return index < days.size() ? days.get(index) : null;
  }

  static RowKeys of(EctRow row) {
    var name = row.name();
    var reports = new ArrayList<Report>();
    for (var report : row.reports()) {
      reports.add(
          new Report(
              report.kind().name(),
              report.due(),
              report.provisional(),
              report.open(),
              place(row, report)));
    }
    var desks = new LinkedHashSet<String>();
    var tasks = new ArrayList<Task>();
    for (var task : EctTask.of(row)) {
      var review = task.review();
      var transfer = task.transfer();
      var at = task.desks().stream().map(Desk::key).sorted().toList();
      desks.addAll(at);
      tasks.add(
          new Task(
              task.kind().name(),
              review == null ? null : review.toString(),
              transfer == null ? null : transfer.toString(),
              task.sentence(),
              task.from(),
              task.due(),
              task.urgency(),
              task.place(),
              at));
    }
    var reviews = dues(row, DueInOrder::isReview);
    var assessments = dues(row, report -> !DueInOrder.isReview(report));
    var trn = row.trn();
    return new RowKeys(
        name == null ? "" : NameWords.key(name.last()),
        name == null ? "" : NameWords.key(name.first()),
        NameWords.of(row.fullName()),
        trn == null || row.registration() == RegistrationState.REFUSED ? null : trn.value(),
        row.posts().stream()
            .map(post -> new Post(post.start(), post.end() == null ? NO_END : post.end()))
            .toList(),
        row.reports().stream()
            .filter(EctRow.Report::open)
            .map(EctRow.Report::due)
            .min(Comparator.naturalOrder())
            .orElse(null),
        row.leaveChoices().stream()
            .map(EctRow.LeaveChoice::from)
            .min(Comparator.naturalOrder())
            .orElse(null),
        assessments.size() > DueInOrder.ASSESSMENTS.size() ? null : first(reviews),
        reviews,
        day(assessments, 0),
        day(assessments, 1),
        day(assessments, 2),
        row.reports().stream().map(EctRow.Report::due).distinct().toList(),
        reports,
        List.copyOf(desks),
        tasks);
  }
}
