package uk.ectmanager.bootstrap.demo;

import static uk.ectmanager.bootstrap.demo.DemoData.done;

import java.time.LocalDate;
import uk.ectmanager.application.ect.ConfirmRegistration;
import uk.ectmanager.application.ect.RegistrationDesk.AsRead;
import uk.ectmanager.application.ect.SignRegistration;
import uk.ectmanager.application.ect.StartRegistration;
import uk.ectmanager.application.ect.decision.AuthoriseRegistration;
import uk.ectmanager.application.ect.decision.RecordQtsCheck;
import uk.ectmanager.application.ect.section.SaveAddressSection;
import uk.ectmanager.application.ect.section.SaveContractSection;
import uk.ectmanager.application.ect.section.SavePostSection;
import uk.ectmanager.application.ect.section.SavePriorServiceSection;
import uk.ectmanager.application.ect.section.SaveProgrammeSection;
import uk.ectmanager.application.ect.section.SaveTeacherSection;
import uk.ectmanager.application.ect.section.SaveTrainingSection;
import uk.ectmanager.domain.ect.Registration;
import uk.ectmanager.domain.ect.check.EarlierOutcome;
import uk.ectmanager.domain.ect.check.QtsCheck;
import uk.ectmanager.domain.shared.BodyRelations;
import uk.ectmanager.domain.shared.SchoolId;
import uk.ectmanager.domain.signature.SignatureStatement;

/** Carries the ECTs of the demonstration through their registration, as far as each goes. */
record DemoRegistrations(
    StartRegistration start,
    SaveTeacherSection saveTeacher,
    SaveContractSection saveContract,
    SaveTrainingSection saveTraining,
    SaveAddressSection saveAddress,
    SaveProgrammeSection saveProgramme,
    SavePostSection savePost,
    SavePriorServiceSection savePriorService,
    ConfirmRegistration confirm,
    SignRegistration sign,
    RecordQtsCheck check,
    AuthoriseRegistration authorise,
    DemoPeople people) {

  void register(DemoEct ect, SchoolId school, DemoSchool demo, String officer, LocalDate firstDay) {
    var tutor = people.viewer(demo.tutor());
    var draft = done(start.handle(tutor, new StartRegistration.Command(school)));
    draft =
        done(saveTeacher.handle(tutor, new SaveTeacherSection.Command(read(draft), ect.teacher())));
    if (ect.until() == DemoEct.Until.DRAFT) {
      return;
    }
    draft =
        done(
            saveContract.handle(
                tutor,
                new SaveContractSection.Command(
                    read(draft), ect.contract(firstDay, people.id(demo.tutor())))));
    draft =
        done(
            saveTraining.handle(
                tutor, new SaveTrainingSection.Command(read(draft), ect.training(firstDay))));
    draft =
        done(saveAddress.handle(tutor, new SaveAddressSection.Command(read(draft), ect.address())));
    draft =
        done(
            saveProgramme.handle(
                tutor, new SaveProgrammeSection.Command(read(draft), ect.programme())));
    draft = done(savePost.handle(tutor, new SavePostSection.Command(read(draft), ect.post())));
    if (ect.servedBefore()) {
      draft =
          done(
              savePriorService.handle(
                  tutor,
                  new SavePriorServiceSection.Command(read(draft), ect.priorService(firstDay))));
    }
    var confirmed = done(confirm.handle(tutor, new ConfirmRegistration.Command(read(draft))));
    if (ect.until() == DemoEct.Until.CONFIRMED) {
      return;
    }
    var statement = SignatureStatement.current(SignatureStatement.Kind.REGISTRATION_HEADTEACHER);
    var signed =
        done(
            sign.handle(
                people.viewer(demo.head()),
                new SignRegistration.Command(read(confirmed), statement.version())));
    if (ect.until() == DemoEct.Until.SIGNED) {
      return;
    }
    var checked =
        done(
            check.handle(
                people.viewer(officer),
                new RecordQtsCheck.Command(
                    read(signed),
                    new QtsCheck.Entry(
                        true, ect.qts(firstDay), false, false, EarlierOutcome.NONE, null))));
    done(
        authorise.handle(
            people.viewer(officer),
            new AuthoriseRegistration.Command(read(checked), null, BodyRelations.NONE)));
  }

  private static AsRead read(Registration registration) {
    return new AsRead(registration.id(), registration.revision());
  }
}
