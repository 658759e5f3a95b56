package uk.ectmanager.bootstrap.demo;

import static uk.ectmanager.bootstrap.demo.DemoData.done;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import uk.ectmanager.application.ect.RegistrationDirectory;
import uk.ectmanager.application.school.Schools;
import uk.ectmanager.application.transfer.Leavings;
import uk.ectmanager.application.transfer.ReleaseEct;
import uk.ectmanager.application.transfer.RequestTransfer;
import uk.ectmanager.application.transfer.SignTransfer;
import uk.ectmanager.application.transfer.TransferDesk;
import uk.ectmanager.domain.ect.section.ContractKind;
import uk.ectmanager.domain.ect.section.ContractSection;
import uk.ectmanager.domain.school.Urn;
import uk.ectmanager.domain.shared.Trn;
import uk.ectmanager.domain.signature.SignatureStatement;
import uk.ectmanager.domain.transfer.Transfer;

/**
 * The transfers of the demonstration: one that waits to be released, one that waits for the
 * headteacher of another school, and an ECT who was released and whom nobody has claimed.
 */
record DemoTransfers(
    RequestTransfer request,
    SignTransfer sign,
    ReleaseEct release,
    RegistrationDirectory registrations,
    Schools schools,
    DemoPeople people) {

  private static final int DAYS_AHEAD = 60;

  /** Asks for this ECT as the tutor of that school, and signs as its headteacher. */
  void signed(DemoEct ect, DemoSchool school, LocalDate today) {
    var transfer = requested(ect, school, today);
    done(
        sign.handle(
            people.viewer(school.head()),
            new SignTransfer.Command(
                new TransferDesk.AsRead(transfer.id(), transfer.revision()),
                SignatureStatement.current(SignatureStatement.Kind.TRANSFER_HEADTEACHER)
                    .version())));
  }

  /** Asks for this ECT as the tutor of that school. */
  Transfer requested(DemoEct ect, DemoSchool school, LocalDate today) {
    var teacher = ect.teacher();
    return done(
        request.handle(
            people.viewer(school.tutor()),
            new RequestTransfer.Command(
                schools.findByUrn(new Urn(school.urn())).orElseThrow().value().id(),
                ect.trn(),
                teacher.dateOfBirth(),
                ect.last(),
                null,
                new ContractSection.Entry(
                    "Class teacher",
                    ContractKind.PERMANENT,
                    today.plusDays(DAYS_AHEAD),
                    null,
                    null,
                    new BigDecimal(ect.fte()),
                    List.of("Key stage 3"),
                    people.id(school.tutor()),
                    "Morgan Mentor",
                    "mentor@school.example"))));
  }

  /** Lets this ECT go today. */
  void released(DemoEct ect, String officer, LocalDate today) {
    var card = registrations.findByTrn(new Trn(ect.trn())).orElseThrow();
    done(
        release.handle(
            people.viewer(officer),
            new ReleaseEct.Command(card.ect(), new Leavings.Entry(today, true, null))));
  }
}
