package uk.ectmanager.bootstrap.school;

import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;
import uk.ectmanager.adapter.graphql.http.ViewerSource;
import uk.ectmanager.adapter.mongo.MongoStorage;
import uk.ectmanager.adapter.mongo.school.MongoSchoolImports;
import uk.ectmanager.adapter.mongo.school.MongoSchools;
import uk.ectmanager.application.CsvReader;
import uk.ectmanager.application.IdSource;
import uk.ectmanager.application.Journal;
import uk.ectmanager.application.account.AccountDirectory;
import uk.ectmanager.application.account.staff.Invitations;
import uk.ectmanager.application.account.staff.InviteFirstStaff;
import uk.ectmanager.application.account.staff.ListStaff;
import uk.ectmanager.application.body.BodyDirectory;
import uk.ectmanager.application.notification.Messages;
import uk.ectmanager.application.school.AuthoriseSchool;
import uk.ectmanager.application.school.FindSchools;
import uk.ectmanager.application.school.ImportSchools;
import uk.ectmanager.application.school.ListSchools;
import uk.ectmanager.application.school.ReadAppropriateBody;
import uk.ectmanager.application.school.ReadSchoolImports;
import uk.ectmanager.application.school.ReadSchools;
import uk.ectmanager.application.school.RefuseSchool;
import uk.ectmanager.application.school.RegisterSchool;
import uk.ectmanager.application.school.SchoolDirectory;
import uk.ectmanager.application.school.SchoolImports;
import uk.ectmanager.application.school.SchoolMail;
import uk.ectmanager.application.school.Schools;
import uk.ectmanager.application.school.SetSpecialMeasures;

/** Schools, and what follows from their events. */
@Configuration(proxyBeanMethods = false)
class SchoolWiring {

  @Bean
  MongoSchools schools(MongoStorage storage) {
    return new MongoSchools(storage);
  }

  @Bean
  MongoSchoolImports schoolImports(MongoStorage storage) {
    return new MongoSchoolImports(storage);
  }

  @Bean
  SchoolDirectory schoolDirectory(Schools schools) {
    return new SchoolDirectory(schools);
  }

  @Bean
  RegisterSchool registerSchool(
      Schools schools, BodyDirectory bodies, Journal journal, InstantSource clock) {
    return new RegisterSchool(schools, bodies, journal, clock);
  }

  @Bean
  AuthoriseSchool authoriseSchool(Schools schools, Journal journal) {
    return new AuthoriseSchool(schools, journal);
  }

  @Bean
  RefuseSchool refuseSchool(Schools schools, Journal journal) {
    return new RefuseSchool(schools, journal);
  }

  @Bean
  SetSpecialMeasures setSpecialMeasures(Schools schools, Journal journal) {
    return new SetSpecialMeasures(schools, journal);
  }

  @Bean
  FindSchools findSchools(Schools schools, BodyDirectory bodies) {
    return new FindSchools(schools, bodies);
  }

  @Bean
  ListSchools listSchools(Schools schools) {
    return new ListSchools(schools);
  }

  @Bean
  ReadSchools readSchools(Schools schools) {
    return new ReadSchools(schools);
  }

  @Bean
  ReadAppropriateBody readAppropriateBody(BodyDirectory bodies, SchoolDirectory schools) {
    return new ReadAppropriateBody(bodies, schools);
  }

  @Bean
  ReadSchoolImports readSchoolImports(SchoolImports imports) {
    return new ReadSchoolImports(imports);
  }

  @Bean
  ImportSchools importSchools(
      CsvReader csv,
      Schools schools,
      SchoolImports imports,
      IdSource ids,
      Journal journal,
      InstantSource clock) {
    return new ImportSchools(csv, schools, imports, ids, journal, clock);
  }

  @Bean
  RouterFunction<ServerResponse> schoolUploadRoutes(ImportSchools load, ViewerSource viewers) {
    return new SchoolUploads(load, viewers).routes();
  }

  @Bean
  SchoolMail schoolMail(Messages messages, BodyDirectory bodies) {
    return new SchoolMail(messages, bodies);
  }

  @Bean
  InviteFirstStaff inviteFirstStaff(Invitations invitations) {
    return new InviteFirstStaff(invitations);
  }

  @Bean
  ListStaff listStaff(AccountDirectory accounts) {
    return new ListStaff(accounts);
  }
}
