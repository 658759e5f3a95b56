package uk.ectmanager.bootstrap.ect;

import java.net.URI;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import uk.ectmanager.adapter.mongo.signature.MongoFormCodes;
import uk.ectmanager.adapter.notify.print.PdfFormPrinter;
import uk.ectmanager.application.account.AccountDirectory;
import uk.ectmanager.application.body.BodyDirectory;
import uk.ectmanager.application.ect.RegistrationDesk;
import uk.ectmanager.application.ect.choice.ProgrammeProviders;
import uk.ectmanager.application.ect.print.PrintRegistration;
import uk.ectmanager.application.ect.print.RegistrationCodes;
import uk.ectmanager.application.school.SchoolDirectory;
import uk.ectmanager.application.signature.FormPrinter;
import uk.ectmanager.application.signature.VerifyFormCode;
import uk.ectmanager.bootstrap.security.PublicUrl;

/** Registrations on paper, and the codes by which anyone has a paper checked. */
@Configuration(proxyBeanMethods = false)
@Import({MongoFormCodes.class, PdfFormPrinter.class, RegistrationCodes.class, VerifyFormCode.class})
class PrintWiring {

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
