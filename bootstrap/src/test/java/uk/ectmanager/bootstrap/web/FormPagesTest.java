package uk.ectmanager.bootstrap.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.github.bucket4j.TimeMeter;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import uk.ectmanager.adapter.graphql.GlobalId;
import uk.ectmanager.application.ect.AnEct;
import uk.ectmanager.application.ect.PaperScene;
import uk.ectmanager.application.ect.RegistrationDesk.AsRead;
import uk.ectmanager.application.ect.RegistrationScene;
import uk.ectmanager.application.signature.FormCodes;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.signature.FormKind;
import uk.ectmanager.domain.signature.VerificationCode;

/** Forms on paper over HTTP. */
class FormPagesTest {

  private static final GraphQlSettings.Rate RATE =
      new Binder(
              new MapConfigurationPropertySource(
                  Map.of(
                      "ect.graphql.rate.per-account", "3",
                      "ect.graphql.rate.calculations-per-address", "5")))
          .bindOrCreate("ect.graphql", GraphQlSettings.class)
          .rate();

  private final RegistrationScene scene = new RegistrationScene();
  private Optional<Viewer> viewer = Optional.empty();
  private final MockMvc http =
      MockMvcBuilders.routerFunctions(
              new FormPages(
                      new PaperScene(scene).printer(form -> new byte[] {'%', 'P', 'D', 'F'}),
                      new PaperScene(scene).verifier(),
                      request -> viewer,
                      new RequestsPerMinute(RATE, TimeMeter.SYSTEM_MILLISECONDS))
                  .routes())
          .build();

  private ResultActions download(String id) throws Exception {
    return http.perform(get("/registrations/" + id + "/form.pdf"));
  }

  private static String id(AsRead read) {
    return GlobalId.of("Registration", read.id().value());
  }

  private String code(AsRead read) {
    var signature = Objects.requireNonNull(scene.stored(read).signature());
    var code = VerificationCode.of(signature);
    scene.codes.note(code, new FormCodes.Place(FormKind.REGISTRATION, read.id().value()));
    return code.grouped();
  }

  private ResultActions verify(String code) throws Exception {
    return http.perform(get("/verify").param("code", code));
  }

  @Test
  void who_may_read_a_registration_has_it_as_a_file_that_nobody_keeps() throws Exception {
    var read = scene.givenSigned(AnEct.number(1));
    viewer = Optional.of(scene.head());

    download(id(read))
        .andExpect(status().isOk())
        .andExpect(content().contentType("application/pdf"))
        .andExpect(content().bytes(new byte[] {'%', 'P', 'D', 'F'}))
        .andExpect(header().string("Cache-Control", "no-store"))
        .andExpect(header().string("X-Content-Type-Options", "nosniff"))
        .andExpect(
            header()
                .string(
                    "Content-Disposition",
                    "attachment; filename=\"ect-registration-revision-"
                        + read.revision()
                        + ".pdf\""));
  }

  @Test
  void nobody_else_has_it() throws Exception {
    var read = scene.givenSigned(AnEct.number(1));
    download(id(read)).andExpect(status().isUnauthorized());
    for (var stranger : scene.strangers()) {
      viewer = Optional.of(stranger);
      download(id(read)).andExpect(status().isNotFound());
    }
    viewer = Optional.of(scene.administrator());
    download(id(read)).andExpect(status().isNotFound());
  }

  @ParameterizedTest
  @ValueSource(strings = {"nonsense", "..", "U2Nob29sOjE"})
  void what_is_no_registration_is_not_found(String id) throws Exception {
    viewer = Optional.of(scene.head());
    download(id).andExpect(status().isNotFound());
  }

  @Test
  void one_account_prints_no_more_than_its_share() throws Exception {
    var read = scene.givenSigned(AnEct.number(1));
    viewer = Optional.of(scene.head());
    for (var i = 0; i < 3; i++) {
      download(id(read)).andExpect(status().isOk());
    }
    download(id(read))
        .andExpect(status().isTooManyRequests())
        .andExpect(header().exists("Retry-After"));
  }

  @Test
  void the_page_asks_for_a_code_without_script() throws Exception {
    var answer = http.perform(get("/verify")).andExpect(status().isOk()).andReturn().getResponse();
    assertThat(answer.getContentAsString())
        .contains("<html lang=\"en-GB\">", "<label for=\"code\">", "<h1>Check a printed form</h1>")
        .doesNotContain("<script", "style=", "role=\"status\"", "http");
    assertThat(answer.getHeader("Content-Security-Policy"))
        .contains("default-src 'none'", "form-action 'self'")
        .doesNotContain("script-src", "unsafe");
    assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
  }

  @Test
  void a_code_is_answered_without_a_word_of_anybody() throws Exception {
    var read = scene.givenSigned(AnEct.number(1));
    var page = verify(code(read)).andExpect(status().isOk()).andReturn().getResponse();

    assertThat(page.getContentAsString())
        .contains("The form is as it was signed", "registration of an early career teacher")
        .contains("Signed on 22 November 2026.", "<title>The form is as it was signed")
        .doesNotContain("Ada1", "Example", "Mereham", "Viewer");
    assertThat(verify("ABCDE-ABCDE-ABCDE-ABCDE").andReturn().getResponse().getContentAsString())
        .contains("The code is not known")
        .doesNotContain("Signed on");
  }

  @Test
  void what_is_typed_comes_back_as_text() throws Exception {
    var page = verify("\"><b>&").andReturn().getResponse().getContentAsString();
    assertThat(page).contains("value=\"&quot;&gt;&lt;b&gt;&amp;\"").doesNotContain("<b>");
    assertThat(verify("<i>".repeat(100)).andReturn().getResponse().getContentAsString())
        .contains("value=\"\"");
  }

  @Test
  void one_address_tries_no_more_codes_than_its_share() throws Exception {
    for (var i = 0; i < 5; i++) {
      verify("ABCDE-ABCDE-ABCDE-ABCDE").andExpect(status().isOk());
    }
    verify("ABCDE-ABCDE-ABCDE-ABCDE")
        .andExpect(status().isTooManyRequests())
        .andExpect(header().exists("Retry-After"));
    http.perform(get("/verify")).andExpect(status().isOk());
  }
}
