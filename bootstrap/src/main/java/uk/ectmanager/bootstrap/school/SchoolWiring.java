package uk.ectmanager.bootstrap.school;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;
import uk.ectmanager.adapter.graphql.http.ViewerSource;
import uk.ectmanager.adapter.mongo.school.MongoSchoolImports;
import uk.ectmanager.adapter.mongo.school.MongoSchools;
import uk.ectmanager.application.account.staff.InviteFirstStaff;
import uk.ectmanager.application.account.staff.ListStaff;
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
import uk.ectmanager.application.school.SchoolMail;
import uk.ectmanager.application.school.SetSpecialMeasures;

/** Schools, and what follows from their events. */
@Configuration(proxyBeanMethods = false)
@Import({
  MongoSchools.class,
  MongoSchoolImports.class,
  SchoolDirectory.class,
  RegisterSchool.class,
  AuthoriseSchool.class,
  RefuseSchool.class,
  SetSpecialMeasures.class,
  FindSchools.class,
  ListSchools.class,
  ReadSchools.class,
  ReadAppropriateBody.class,
  ReadSchoolImports.class,
  ImportSchools.class,
  SchoolMail.class,
  InviteFirstStaff.class,
  ListStaff.class
})
class SchoolWiring {

  @Bean
  RouterFunction<ServerResponse> schoolUploadRoutes(ImportSchools load, ViewerSource viewers) {
    return new SchoolUploads(load, viewers).routes();
  }
}
