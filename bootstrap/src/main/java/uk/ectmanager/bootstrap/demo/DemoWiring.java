package uk.ectmanager.bootstrap.demo;

import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.ectmanager.adapter.mongo.embedded.EmbeddedMongo;
import uk.ectmanager.adapter.mongo.outbox.OutboxRelay;
import uk.ectmanager.application.Journal;
import uk.ectmanager.application.account.Accounts;
import uk.ectmanager.application.account.staff.AddBodyStaff;
import uk.ectmanager.application.account.staff.AddSchoolStaff;
import uk.ectmanager.application.body.AppropriateBodies;
import uk.ectmanager.application.body.CreateAppropriateBody;
import uk.ectmanager.application.calendar.PublishTermCalendar;
import uk.ectmanager.application.ect.ConfirmRegistration;
import uk.ectmanager.application.ect.RegistrationDirectory;
import uk.ectmanager.application.ect.SignRegistration;
import uk.ectmanager.application.ect.StartRegistration;
import uk.ectmanager.application.ect.decision.AuthoriseRegistration;
import uk.ectmanager.application.ect.decision.RecordQtsCheck;
import uk.ectmanager.application.ect.section.SaveAddressSection;
import uk.ectmanager.application.ect.section.SaveContractSection;
import uk.ectmanager.application.ect.section.SavePostSection;
import uk.ectmanager.application.ect.section.SaveProgrammeSection;
import uk.ectmanager.application.ect.section.SaveTeacherSection;
import uk.ectmanager.application.ect.section.SaveTrainingSection;
import uk.ectmanager.application.induction.Inductions;
import uk.ectmanager.application.induction.record.RecordAbsence;
import uk.ectmanager.application.induction.record.RecordLeave;
import uk.ectmanager.application.school.AuthoriseSchool;
import uk.ectmanager.application.school.ImportSchools;
import uk.ectmanager.application.school.RegisterSchool;
import uk.ectmanager.application.school.Schools;
import uk.ectmanager.application.security.PasswordHasher;
import uk.ectmanager.application.transfer.ReleaseEct;
import uk.ectmanager.application.transfer.RequestTransfer;
import uk.ectmanager.application.transfer.SignTransfer;
import uk.ectmanager.bootstrap.time.DailyWork;
import uk.ectmanager.bootstrap.time.DemoClock;

/** The demonstration's data, and the block that says how to use it. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "ect.demo", havingValue = "true")
class DemoWiring {

  private static final Logger LOG = LoggerFactory.getLogger("uk.ectmanager.start");

  @Bean
  DemoPeople demoPeople(
      Accounts accounts, PasswordHasher hasher, Journal journal, InstantSource clock) {
    return new DemoPeople(accounts, hasher, journal, clock);
  }

  @Bean
  DemoRegistrations demoRegistrations(
      StartRegistration start,
      SaveTeacherSection teacher,
      SaveContractSection contract,
      SaveTrainingSection training,
      SaveAddressSection address,
      SaveProgrammeSection programme,
      SavePostSection post,
      ConfirmRegistration confirm,
      SignRegistration sign,
      RecordQtsCheck check,
      AuthoriseRegistration authorise,
      DemoPeople people) {
    return new DemoRegistrations(
        start, teacher, contract, training, address, programme, post, confirm, sign, check,
        authorise, people);
  }

  @Bean
  DemoTransfers demoTransfers(
      RequestTransfer request,
      SignTransfer sign,
      ReleaseEct release,
      RegistrationDirectory registrations,
      Schools schools,
      DemoPeople people) {
    return new DemoTransfers(request, sign, release, registrations, schools, people);
  }

  @Bean
  DemoAbsences demoAbsences(
      RecordAbsence absence,
      RecordLeave leave,
      RegistrationDirectory registrations,
      Inductions inductions,
      DemoPeople people) {
    return new DemoAbsences(absence, leave, registrations, inductions, people);
  }

  @Bean
  DemoData demoData(
      AppropriateBodies bodies,
      CreateAppropriateBody createBody,
      AddBodyStaff addBodyStaff,
      PublishTermCalendar publish,
      ImportSchools importSchools,
      Schools schools,
      RegisterSchool registerSchool,
      AuthoriseSchool authoriseSchool,
      AddSchoolStaff addStaff,
      DemoRegistrations registrations,
      DemoTransfers transfers,
      DemoAbsences absences,
      DemoPeople people,
      DemoClock clock,
      DailyWork dailyWork,
      OutboxRelay relay) {
    return new DemoData(
        bodies,
        createBody,
        addBodyStaff,
        publish,
        importSchools,
        schools,
        registerSchool,
        authoriseSchool,
        addStaff,
        registrations,
        transfers,
        absences,
        people,
        clock,
        dailyWork,
        relay);
  }

  @Bean
  AdvanceDemoClock advanceDemoClock(DemoClock clock, DailyWork dailyWork, OutboxRelay relay) {
    return new AdvanceDemoClock(clock, dailyWork, relay);
  }

  /** After every other thing done at start, and before the run reports itself ready. */
  @Bean
  ApplicationListener<ApplicationReadyEvent> demoAtStart(
      DemoData data,
      DemoClock clock,
      @Value("${ect.demo-data:true}") boolean wanted,
      @Value("${ect.data-folder:data}") String folder,
      @Value("${server.port:8080}") int port) {
    return ready -> {
      if (wanted) {
        data.fill();
      }
      LOG.info(
          "ECT Manager is ready. This is the demonstration, on {}.\n{}",
          clock.today(),
          howTo("http://localhost:" + port, folder));
    };
  }

  private static String howTo(String address, String folder) {
    return """

      Explore      %1$s/graphiql
      API          %1$s/graphql
      Mail         %1$s/demo/mail   (every mail and text message lands here, none leaves)
      Sign in      with password  %2$s
                   admin@oakfield.example    appropriate body: administrator
                   officer@oakfield.example  appropriate body: officer
                   head@harbour.example      headteacher
                   lead@harbour.example      induction lead
                   tutor@harbour.example     induction tutor
                   office@harbour.example    school administrator
                   amara.ashdown@ect.example ECT
                   mina.moss@ect.example     ECT who has to choose about her leave
                   a second body:            admin@meridian.example, head@foxdale.example
      Partner      client demo-partner, see the README
      Storage      embedded, in %3$s: %4$s
      Real use     set spring.mongodb.uri and the mail server; see the README
    """
        .formatted(address, DemoPeople.PASSWORD, folder, EmbeddedMongo.LIMITS);
  }
}
