package uk.ectmanager.adapter.graphql.overview;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.overview.ListTasks;
import uk.ectmanager.domain.overview.TaskKind;

/**
 * The schema's Task.
 *
 * @param subject view of the registration, the review or the school; null when it was not asked for
 */
record TaskView(
    TaskKind kind,
    String sentence,
    @Nullable Object subject,
    @Nullable LocalDate due,
    boolean overdue) {

  static TaskView of(ListTasks.Task task, @Nullable Object subject) {
    return new TaskView(task.kind(), task.sentence(), subject, task.due(), task.overdue());
  }
}
