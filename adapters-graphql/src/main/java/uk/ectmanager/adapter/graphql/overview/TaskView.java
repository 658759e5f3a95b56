package uk.ectmanager.adapter.graphql.overview;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.overview.ListTasks;
import uk.ectmanager.domain.overview.TaskKind;

/**
 * The schema's Task.
 *
 * @param subject view of the registration, the review, the transfer, the ECT or the school; {@link
 *     #NOT_ASKED} when nobody wants it
 */
record TaskView(
    TaskKind kind, String sentence, Object subject, @Nullable LocalDate due, boolean overdue) {

  /** Stands for a subject that the query does not select. */
  static final Object NOT_ASKED = "not asked for";

  static TaskView of(ListTasks.Task task, Object subject) {
    return new TaskView(task.kind(), task.sentence(), subject, task.due(), task.overdue());
  }
}
