package uk.ectmanager.bootstrap.ect;

import java.time.InstantSource;
import java.util.List;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.ectmanager.adapter.graphql.ect.RegistrationNode;
import uk.ectmanager.adapter.mongo.MongoStorage;
import uk.ectmanager.adapter.mongo.ect.MongoProgrammeProviders;
import uk.ectmanager.adapter.mongo.ect.MongoRegistrations;
import uk.ectmanager.application.IdSource;
import uk.ectmanager.application.Journal;
import uk.ectmanager.application.account.AccountDirectory;
import uk.ectmanager.application.account.credential.SignInFailures;
import uk.ectmanager.application.account.staff.Invitations;
import uk.ectmanager.application.body.BodyDirectory;
import uk.ectmanager.application.calendar.BankHolidays;
import uk.ectmanager.application.ect.ConfirmRegistration;
import uk.ectmanager.application.ect.CurrentHolders;
import uk.ectmanager.application.ect.EctAccounts;
import uk.ectmanager.application.ect.KnownTeachers;
import uk.ectmanager.application.ect.ListRegistrations;
import uk.ectmanager.application.ect.ReadRegistration;
import uk.ectmanager.application.ect.RegistrationDesk;
import uk.ectmanager.application.ect.RegistrationDirectory;
import uk.ectmanager.application.ect.RegistrationForms;
import uk.ectmanager.application.ect.RegistrationMails;
import uk.ectmanager.application.ect.Registrations;
import uk.ectmanager.application.ect.SignRegistration;
import uk.ectmanager.application.ect.StartRegistration;
import uk.ectmanager.application.ect.choice.ChoiceLists;
import uk.ectmanager.application.ect.choice.ListProgrammeProviders;
import uk.ectmanager.application.ect.choice.ProgrammeProviders;
import uk.ectmanager.application.ect.decision.AuthoriseRegistration;
import uk.ectmanager.application.ect.decision.RecordQtsCheck;
import uk.ectmanager.application.ect.decision.RefuseRegistration;
import uk.ectmanager.application.ect.decision.ReturnRegistration;
import uk.ectmanager.application.ect.decision.Submissions;
import uk.ectmanager.application.ect.decision.UndoRegistration;
import uk.ectmanager.application.ect.section.SaveAddressSection;
import uk.ectmanager.application.ect.section.SaveContractSection;
import uk.ectmanager.application.ect.section.SavePostSection;
import uk.ectmanager.application.ect.section.SavePriorServiceSection;
import uk.ectmanager.application.ect.section.SaveProgrammeSection;
import uk.ectmanager.application.ect.section.SaveTeacherSection;
import uk.ectmanager.application.ect.section.SaveTrainingSection;
import uk.ectmanager.application.notification.Messages;
import uk.ectmanager.application.school.SchoolDirectory;
import uk.ectmanager.application.security.FieldEncryption;
import uk.ectmanager.application.signature.FormSigner;
import uk.ectmanager.application.signature.SignedForms;
import uk.ectmanager.application.signature.VerifyFormSignatures;

/** The registration of ECTs, and the verification of whatever is signed. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ProgrammeProviderSettings.class)
public class EctWiring {

  @Bean
  MongoRegistrations registrations(MongoStorage storage, FieldEncryption encryption) {
    return new MongoRegistrations(storage, encryption);
  }

  @Bean
  MongoProgrammeProviders programmeProviders(MongoStorage storage) {
    return new MongoProgrammeProviders(storage);
  }

  @Bean
  ApplicationRunner programmeProvidersAtStart(
      ProgrammeProviderSettings settings, ProgrammeProviders providers) {
    return arguments -> providers.put(settings.providers());
  }

  @Bean
  RegistrationDesk registrationDesk(
      Registrations registrations,
      BodyDirectory bodies,
      CurrentHolders holders,
      Journal journal,
      InstantSource clock) {
    return new RegistrationDesk(registrations, bodies, holders, journal, clock);
  }

  @Bean
  RegistrationDirectory registrationDirectory(Registrations registrations) {
    return new RegistrationDirectory(registrations);
  }

  @Bean
  ReadRegistration readRegistration(
      RegistrationDesk desk, AccountDirectory people, ProgrammeProviders providers) {
    return new ReadRegistration(desk, people, providers);
  }

  @Bean
  ListRegistrations listRegistrations(Registrations registrations) {
    return new ListRegistrations(registrations);
  }

  @Bean
  RegistrationNode registrationNode(ReadRegistration readRegistration) {
    return new RegistrationNode(readRegistration);
  }

  @Bean
  ListProgrammeProviders listProgrammeProviders(ProgrammeProviders providers) {
    return new ListProgrammeProviders(providers);
  }

  @Bean
  StartRegistration startRegistration(
      RegistrationDesk desk, SchoolDirectory schools, IdSource ids) {
    return new StartRegistration(desk, schools, ids);
  }

  @Bean
  KnownTeachers knownTeachers(
      Registrations registrations,
      BodyDirectory bodies,
      SignInFailures failures,
      InstantSource clock) {
    return new KnownTeachers(registrations, bodies, failures, clock);
  }

  @Bean
  SaveTeacherSection saveTeacherSection(
      RegistrationDesk desk, KnownTeachers known, ChoiceLists lists) {
    return new SaveTeacherSection(desk, known, lists);
  }

  @Bean
  SaveContractSection saveContractSection(
      RegistrationDesk desk, AccountDirectory people, ChoiceLists lists) {
    return new SaveContractSection(desk, people, lists);
  }

  @Bean
  SaveTrainingSection saveTrainingSection(RegistrationDesk desk, ChoiceLists lists) {
    return new SaveTrainingSection(desk, lists);
  }

  @Bean
  SaveAddressSection saveAddressSection(RegistrationDesk desk) {
    return new SaveAddressSection(desk);
  }

  @Bean
  SaveProgrammeSection saveProgrammeSection(RegistrationDesk desk, ChoiceLists lists) {
    return new SaveProgrammeSection(desk, lists);
  }

  @Bean
  SavePriorServiceSection savePriorServiceSection(RegistrationDesk desk) {
    return new SavePriorServiceSection(desk);
  }

  @Bean
  SavePostSection savePostSection(RegistrationDesk desk) {
    return new SavePostSection(desk);
  }

  @Bean
  ConfirmRegistration confirmRegistration(RegistrationDesk desk, AccountDirectory people) {
    return new ConfirmRegistration(desk, people);
  }

  @Bean
  SignRegistration signRegistration(RegistrationDesk desk, FormSigner signer) {
    return new SignRegistration(desk, signer);
  }

  @Bean
  RecordQtsCheck recordQtsCheck(RegistrationDesk desk) {
    return new RecordQtsCheck(desk);
  }

  @Bean
  AuthoriseRegistration authoriseRegistration(
      RegistrationDesk desk, SchoolDirectory schools, BankHolidays bankHolidays) {
    return new AuthoriseRegistration(desk, schools, bankHolidays);
  }

  @Bean
  ReturnRegistration returnRegistration(RegistrationDesk desk) {
    return new ReturnRegistration(desk);
  }

  @Bean
  UndoRegistration undoRegistration(RegistrationDesk desk, Submissions submissions) {
    return new UndoRegistration(desk, submissions);
  }

  @Bean
  RefuseRegistration refuseRegistration(RegistrationDesk desk) {
    return new RefuseRegistration(desk);
  }

  @Bean
  EctAccounts ectAccounts(Registrations registrations, Invitations invitations) {
    return new EctAccounts(registrations, invitations);
  }

  @Bean
  RegistrationMails registrationMails(
      Registrations registrations,
      SchoolDirectory schools,
      BodyDirectory bodies,
      AccountDirectory people,
      Messages messages) {
    return new RegistrationMails(registrations, schools, bodies, people, messages);
  }

  @Bean
  RegistrationForms registrationForms(RegistrationDesk desk) {
    return new RegistrationForms(desk);
  }

  @Bean
  VerifyFormSignatures verifyFormSignatures(FormSigner signer, List<SignedForms> sources) {
    return new VerifyFormSignatures(signer, sources);
  }
}
