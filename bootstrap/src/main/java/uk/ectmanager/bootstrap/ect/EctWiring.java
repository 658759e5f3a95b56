package uk.ectmanager.bootstrap.ect;

import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import uk.ectmanager.adapter.graphql.ect.RegistrationNode;
import uk.ectmanager.adapter.mongo.ect.MongoProgrammeProviders;
import uk.ectmanager.adapter.mongo.ect.MongoRegistrations;
import uk.ectmanager.application.ect.ConfirmRegistration;
import uk.ectmanager.application.ect.EctAccounts;
import uk.ectmanager.application.ect.KnownTeachers;
import uk.ectmanager.application.ect.ListRegistrations;
import uk.ectmanager.application.ect.ReadRegistration;
import uk.ectmanager.application.ect.RegistrationDesk;
import uk.ectmanager.application.ect.RegistrationDirectory;
import uk.ectmanager.application.ect.RegistrationForms;
import uk.ectmanager.application.ect.RegistrationMails;
import uk.ectmanager.application.ect.SignRegistration;
import uk.ectmanager.application.ect.StartRegistration;
import uk.ectmanager.application.ect.choice.ListProgrammeProviders;
import uk.ectmanager.application.ect.choice.ProgrammeProviders;
import uk.ectmanager.application.ect.decision.AuthoriseRegistration;
import uk.ectmanager.application.ect.decision.RecordQtsCheck;
import uk.ectmanager.application.ect.decision.RefuseRegistration;
import uk.ectmanager.application.ect.decision.ReturnRegistration;
import uk.ectmanager.application.ect.decision.UndoRegistration;
import uk.ectmanager.application.ect.section.SaveAddressSection;
import uk.ectmanager.application.ect.section.SaveContractSection;
import uk.ectmanager.application.ect.section.SavePostSection;
import uk.ectmanager.application.ect.section.SavePriorServiceSection;
import uk.ectmanager.application.ect.section.SaveProgrammeSection;
import uk.ectmanager.application.ect.section.SaveTeacherSection;
import uk.ectmanager.application.ect.section.SaveTrainingSection;
import uk.ectmanager.application.signature.Signing;
import uk.ectmanager.application.signature.VerifyFormSignatures;

/** The registration of ECTs, and the verification of whatever is signed. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ProgrammeProviderSettings.class)
@Import({
  MongoRegistrations.class,
  MongoProgrammeProviders.class,
  RegistrationDesk.class,
  RegistrationDirectory.class,
  ReadRegistration.class,
  ListRegistrations.class,
  RegistrationNode.class,
  ListProgrammeProviders.class,
  StartRegistration.class,
  KnownTeachers.class,
  SaveTeacherSection.class,
  SaveContractSection.class,
  SaveTrainingSection.class,
  SaveAddressSection.class,
  SaveProgrammeSection.class,
  SavePriorServiceSection.class,
  SavePostSection.class,
  ConfirmRegistration.class,
  Signing.class,
  SignRegistration.class,
  RecordQtsCheck.class,
  AuthoriseRegistration.class,
  ReturnRegistration.class,
  UndoRegistration.class,
  RefuseRegistration.class,
  EctAccounts.class,
  RegistrationMails.class,
  RegistrationForms.class,
  VerifyFormSignatures.class
})
public class EctWiring {

  @Bean
  ApplicationRunner programmeProvidersAtStart(
      ProgrammeProviderSettings settings, ProgrammeProviders providers) {
    return arguments -> providers.put(settings.providers());
  }
}
