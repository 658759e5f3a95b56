package uk.ectmanager.application.induction.record;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.induction.record.InductionDesk.AsRead;
import uk.ectmanager.application.induction.record.InductionDesk.Open;
import uk.ectmanager.domain.access.Permission;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.induction.ledger.FactWords;
import uk.ectmanager.domain.induction.ledger.Posts.Post;
import uk.ectmanager.domain.induction.ledger.RecordedFact.PostEnded;
import uk.ectmanager.domain.shared.ProblemCode;
import uk.ectmanager.domain.shared.Problems;
import uk.ectmanager.domain.shared.Result;

/** Records that an ECT is going to leave a school, at most four months ahead, or has left. */
public final class ReportLeaving {

  /** How many months ahead a leaving can be reported (reference 3.3). */
  static final int MONTHS_AHEAD = 4;

  private final InductionDesk desk;

  public ReportLeaving(InductionDesk desk) {
    this.desk = desk;
  }

  /**
   * The leaving as typed.
   *
   * @param post number of the entry that told of the post; the one that runs when null
   * @param lastDay last day of employment
   */
  public record Command(AsRead induction, @Nullable Integer post, LocalDate lastDay, Why why) {}

  /** Records it, or answers everything that is wrong with it. */
  public Result<InductionChange> handle(Viewer viewer, Command command) {
    return desk.record(
        viewer,
        Permission.RECORD_INDUCTION,
        command.induction,
        open -> decide(viewer, open, command));
  }

  private static Draft decide(Viewer viewer, Open open, Command command) {
    var problems = new Problems();
    var post = post(open, command, problems);
    if (post != null) {
      open.value().posts().find(post).ifPresent(one -> open.unlessSeesTo(viewer, one));
    }
    var corrects = command.why.corrects();
    if (corrects != null) {
      open.value()
          .ledger()
          .standing(PostEnded.class, corrects)
          .ifPresent(ended -> open.unlessMayChange(viewer, ended));
    }
    var reason = command.why.read(problems, false);
    var latest = open.today().plusMonths(MONTHS_AHEAD);
    if (command.lastDay.isAfter(latest)) {
      problems.add(
          ProblemCode.OUT_OF_RANGE,
          "A leaving can be reported at most four months ahead, until "
              + FactWords.day(latest)
              + ".",
          "input",
          "lastDay");
    }
    return Draft.of(
        post == null ? null : new PostEnded(post, command.lastDay), command.why, reason, problems);
  }

  private static @Nullable Integer post(Open open, Command command, Problems problems) {
    var corrects = command.why.corrects();
    if (command.post != null) {
      if (open.value().posts().find(command.post).isPresent()) {
        return command.post;
      }
      problems.add(ProblemCode.NOT_FOUND, "There is no such post.", "input", "post");
      return null;
    }
    if (corrects != null) {
      var corrected = open.value().ledger().standing(PostEnded.class, corrects);
      if (corrected.isPresent()) {
        return corrected.get().fact().post();
      }
    }
    List<Post> running =
        open.value().posts().all().stream().filter(post -> post.spans(command.lastDay)).toList();
    if (running.size() == 1) {
      return running.getFirst().number();
    }
    problems.add(
        running.isEmpty() ? ProblemCode.NOT_FOUND : ProblemCode.REQUIRED,
        running.isEmpty()
            ? "No post runs on that day."
            : "Several posts run on that day; say which of them ends.",
        "input",
        running.isEmpty() ? "lastDay" : "post");
    return null;
  }
}
