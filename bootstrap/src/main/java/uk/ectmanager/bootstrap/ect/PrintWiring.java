package uk.ectmanager.bootstrap.ect;

import java.net.URI;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.ectmanager.adapter.mongo.MongoStorage;
import uk.ectmanager.adapter.mongo.signature.MongoFormCodes;
import uk.ectmanager.adapter.notify.print.PdfFormPrinter;
import uk.ectmanager.application.account.AccountDirectory;
import uk.ectmanager.application.body.BodyDirectory;
import uk.ectmanager.application.ect.RegistrationDesk;
import uk.ectmanager.application.ect.Registrations;
import uk.ectmanager.application.ect.choice.ProgrammeProviders;
import uk.ectmanager.application.ect.print.PrintRegistration;
import uk.ectmanager.application.ect.print.RegistrationCodes;
import uk.ectmanager.application.school.SchoolDirectory;
import uk.ectmanager.application.signature.CodedForms;
import uk.ectmanager.application.signature.FormCodes;
import uk.ectmanager.application.signature.FormPrinter;
import uk.ectmanager.application.signature.FormSigner;
import uk.ectmanager.application.signature.VerifyFormCode;
import uk.ectmanager.bootstrap.security.PublicUrl;

/** Registrations on paper, and the codes by which anyone has a paper checked. */
@Configuration(proxyBeanMethods = false)
class PrintWiring {

  @Bean
  FormCodes formCodes(MongoStorage storage) {
    return new MongoFormCodes(storage);
  }

  @Bean
  FormPrinter formPrinter() {
    return new PdfFormPrinter();
  }

  @Bean
  RegistrationCodes registrationCodes(Registrations registrations, FormCodes codes) {
    return new RegistrationCodes(registrations, codes);
  }

  @Bean
  VerifyFormCode verifyFormCode(FormCodes codes, FormSigner signer, List<CodedForms> sources) {
    return new VerifyFormCode(codes, signer, sources);
  }

  @Bean
  PrintRegistration printRegistration(
      RegistrationDesk desk,
      SchoolDirectory schools,
      BodyDirectory bodies,
      AccountDirectory people,
      ProgrammeProviders providers,
      RegistrationCodes codes,
      FormPrinter printer,
      PublicUrl publicUrl) {
    return new PrintRegistration(
        desk,
        schools,
        bodies,
        people,
        providers,
        codes,
        printer,
        URI.create(publicUrl.value()).resolve("/verify"));
  }
}
