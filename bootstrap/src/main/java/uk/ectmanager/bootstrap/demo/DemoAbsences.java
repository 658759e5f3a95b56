package uk.ectmanager.bootstrap.demo;

import static uk.ectmanager.bootstrap.demo.DemoData.done;

import java.math.BigDecimal;
import java.time.LocalDate;
import uk.ectmanager.application.ect.RegistrationDirectory;
import uk.ectmanager.application.induction.Inductions;
import uk.ectmanager.application.induction.record.InductionDesk.AsRead;
import uk.ectmanager.application.induction.record.RecordAbsence;
import uk.ectmanager.application.induction.record.RecordLeave;
import uk.ectmanager.application.induction.record.Why;
import uk.ectmanager.domain.induction.facts.AbsenceKind;
import uk.ectmanager.domain.induction.facts.LeaveKind;
import uk.ectmanager.domain.shared.Trn;

/**
 * Who was away in the demonstration: an ECT for 35 days, which extends part 1, and one on maternity
 * leave that is over, who has yet to choose whether it extends induction. The autumn term has to be
 * seven weeks old; before that, nobody has been away for so long and nothing is recorded.
 */
record DemoAbsences(
    RecordAbsence absence,
    RecordLeave leave,
    RegistrationDirectory registrations,
    Inductions inductions,
    DemoPeople people) {

  private static final int FIRST_DAY = 5;
  private static final int LAST_DAY = FIRST_DAY + 7 * 7 - 3;
  private static final BigDecimal SCHOOL_DAYS = BigDecimal.valueOf(35);

  /** Records seven weeks away, 35 school days, as the tutor of that school. */
  void away(DemoEct ect, DemoSchool school, LocalDate start, LocalDate today) {
    if (today.isBefore(start.plusDays(LAST_DAY))) {
      return;
    }
    done(
        absence.handle(
            people.viewer(school.tutor()),
            new RecordAbsence.Command(
                read(ect),
                start.plusDays(FIRST_DAY),
                start.plusDays(LAST_DAY),
                SCHOOL_DAYS,
                AbsenceKind.AD_HOC,
                Why.NONE)));
  }

  /** Records seven weeks of maternity leave that are over, as the tutor of that school. */
  void onLeave(DemoEct ect, DemoSchool school, LocalDate start, LocalDate today) {
    if (!today.isAfter(start.plusDays(LAST_DAY))) {
      return;
    }
    done(
        leave.handle(
            people.viewer(school.tutor()),
            new RecordLeave.Command(
                read(ect),
                LeaveKind.MATERNITY,
                start.plusDays(FIRST_DAY),
                start.plusDays(LAST_DAY),
                SCHOOL_DAYS,
                Why.NONE)));
  }

  private AsRead read(DemoEct ect) {
    var id = registrations.findByTrn(new Trn(ect.trn())).orElseThrow().ect();
    return new AsRead(id, inductions.find(id).orElseThrow().value().revision());
  }
}
