package uk.ectmanager.bootstrap.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static uk.ectmanager.application.body.SomeBodies.NORTHMOOR;

import java.nio.charset.Charset;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import uk.ectmanager.adapter.graphql.GlobalId;
import uk.ectmanager.application.AViewer;
import uk.ectmanager.application.CountingIds;
import uk.ectmanager.application.Journal;
import uk.ectmanager.application.body.SomeBodies;
import uk.ectmanager.application.school.ImportSchools;
import uk.ectmanager.application.school.InMemorySchoolImports;
import uk.ectmanager.application.school.InMemorySchools;
import uk.ectmanager.application.school.SomeSchools;
import uk.ectmanager.domain.access.Role;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.school.Urn;

class SchoolUploadsTest {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final String FILE =
      "Postcode,Town,Street,PhaseOfEducation (name),EstablishmentStatus (name),"
          + "TypeOfEstablishment (name),EstablishmentName,EstablishmentNumber,LA (code),URN\r\n"
          + "ZZ1 1ZZ,Mereham,\"1, Long\r\nRoad\",Primary,Open,Community school,"
          + "\"Zo\u00eb\u2019s \"\"Little\"\" School, The\",4567,123,100001\r\n"
          + "ZZ1 1ZZ,Mereham,Road,Primary,Open,Community school,=cmd(),4567,123,100002\r\n";

  private final InMemorySchools schools = new InMemorySchools();
  private final CountingIds ids = new CountingIds();
  private final InstantSource clock = InstantSource.fixed(SomeSchools.NOW);
  private Optional<Viewer> viewer = Optional.of(AViewer.at(Role.AB_ADMINISTRATOR, NORTHMOOR));
  private final MockMvc http =
      MockMvcBuilders.routerFunctions(
              new SchoolUploads(
                      new ImportSchools(
                          new FastCsvReader(),
                          schools,
                          new InMemorySchoolImports(),
                          ids,
                          new Journal(ids, clock),
                          clock),
                      request -> viewer)
                  .routes())
          .build();

  @Test
  void a_file_is_imported_and_again_changes_nothing() throws Exception {
    http.perform(upload(FILE))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.added").value(1))
        .andExpect(jsonPath("$.refused").value(1))
        .andExpect(jsonPath("$.refusals[0].line").value(4))
        .andExpect(jsonPath("$.refusals[0].urn").value("100002"));
    var school = schools.findByUrn(new Urn("100001")).orElseThrow().value().details();
    assertThat(school.name()).isEqualTo("Zo\u00eb\u2019s \"Little\" School, The");
    assertThat(school.street()).isEqualTo("1, Long Road");
    http.perform(upload(FILE))
        .andExpect(jsonPath("$.unchanged").value(1))
        .andExpect(jsonPath("$.added").value(0));
  }

  @Test
  void a_missing_column_is_named() throws Exception {
    http.perform(upload("URN,Town\n1,2\n"))
        .andExpect(status().isUnprocessableContent())
        .andExpect(jsonPath("$.problems[0].code").value("CSV_UNREADABLE"));
  }

  @Test
  void nobody_and_other_roles_are_refused() throws Exception {
    viewer = Optional.empty();
    http.perform(upload(FILE)).andExpect(status().isUnauthorized());
    viewer = Optional.of(AViewer.at(Role.AB_OFFICER, NORTHMOOR));
    http.perform(upload(FILE)).andExpect(status().isForbidden());
    viewer = Optional.of(AViewer.at(Role.AB_ADMINISTRATOR, SomeBodies.SOUTHFEN));
    http.perform(upload(FILE))
        .andExpect(status().isUnprocessableContent())
        .andExpect(jsonPath("$.problems[0].code").value("NOT_FOUND"));
    assertThat(schools.recorded()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"cross-site", "same-site", "none"})
  void another_site_is_refused(String site) throws Exception {
    http.perform(upload(FILE).header("Sec-Fetch-Site", site)).andExpect(status().isForbidden());
    assertThat(schools.recorded()).isEmpty();
  }

  @Test
  void a_request_without_our_header_or_of_another_origin_is_refused() throws Exception {
    http.perform(request(FILE)).andExpect(status().isForbidden());
    http.perform(upload(FILE).header("Origin", "https://evil.example").header("Host", "localhost"))
        .andExpect(status().isForbidden());
    http.perform(upload(FILE).header("Origin", "::").header("Host", "localhost"))
        .andExpect(status().isForbidden());
    http.perform(upload(FILE).header("Origin", "https://ect.example").header("Host", "ect.example"))
        .andExpect(status().isOk());
    http.perform(upload(FILE).header("Sec-Fetch-Site", "same-origin")).andExpect(status().isOk());
  }

  @Test
  void another_type_a_bad_id_and_too_many_bytes_are_refused() throws Exception {
    http.perform(upload(FILE).contentType(MediaType.TEXT_PLAIN))
        .andExpect(status().isUnsupportedMediaType());
    for (var id : List.of("", "x", "{\"$gt\": \"\"}")) {
      http.perform(
              post("/imports/schools")
                  .queryParam("appropriateBody", id)
                  .contentType("text/csv")
                  .header("X-Requested-With", "fetch")
                  .content(FILE))
          .andExpect(status().isBadRequest());
    }
    http.perform(upload(FILE).header("Content-Length", ImportSchools.MOST_BYTES + 1))
        .andExpect(status().isContentTooLarge());
    assertThat(schools.recorded()).isEmpty();
  }

  private static MockHttpServletRequestBuilder upload(String text) {
    return request(text).header("X-Requested-With", "fetch");
  }

  private static MockHttpServletRequestBuilder request(String text) {
    return post("/imports/schools")
        .queryParam("appropriateBody", GlobalId.of("AppropriateBody", NORTHMOOR.value()))
        .contentType("text/csv")
        .content(text.getBytes(WINDOWS_1252));
  }
}
