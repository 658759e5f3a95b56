package uk.ectmanager.application.induction.record;

import java.time.LocalDate;
import uk.ectmanager.application.induction.record.InductionDesk.AsRead;
import uk.ectmanager.domain.access.Permission;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.induction.facts.LeadSchool;
import uk.ectmanager.domain.induction.ledger.RecordedFact.LeadNamed;
import uk.ectmanager.domain.shared.Problems;
import uk.ectmanager.domain.shared.Result;
import uk.ectmanager.domain.shared.SchoolId;

/** The appropriate body names which of several schools leads from a day on (L6). */
public final class NameLeadSchool {

  private final InductionDesk desk;

  public NameLeadSchool(InductionDesk desk) {
    this.desk = desk;
  }

  /** The school and the day. */
  public record Command(AsRead induction, SchoolId school, LocalDate from, Why why) {}

  /** Records it, or answers everything that is wrong with it. */
  public Result<InductionChange> handle(Viewer viewer, Command command) {
    return desk.record(
        viewer,
        Permission.DECIDE_INDUCTION,
        command.induction,
        open -> {
          var problems = new Problems();
          var reason = command.why.read(problems, command.from.isBefore(open.today()));
          return Draft.of(
              new LeadNamed(new LeadSchool(command.from, command.school)),
              command.why,
              reason,
              problems);
        });
  }
}
