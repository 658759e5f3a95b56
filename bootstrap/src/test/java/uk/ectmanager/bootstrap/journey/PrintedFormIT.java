package uk.ectmanager.bootstrap.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ectmanager.bootstrap.product.Browser.input;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import uk.ectmanager.bootstrap.product.Browser;
import uk.ectmanager.bootstrap.product.EmbeddedProduct;

/**
 * A registration on paper from the started product: before and after the signature, its code
 * checked by somebody who is not signed in, and again after the form was returned.
 */
class PrintedFormIT {

  private static final String REGISTRATION = " id revision state printableForm verificationCode ";

  @Test
  void a_paper_can_be_had_and_checked(@TempDir Path folder) throws IOException {
    try (var product = EmbeddedProduct.start(folder.resolve("data"))) {
      var head = signedIn(product, "head@harbour.example");
      var officer = signedIn(product, "officer@oakfield.example");
      var drew = registration(head, "9000004");
      assertThat(drew.get("verificationCode").isNull()).isTrue();

      var unsigned = text(head, drew);
      assertThat(unsigned)
          .contains("Dana", "Drew", "It is not signed.", "9000004")
          .doesNotContain("Verification code");

      head.change(
          "mutation($input: SignRegistrationInput!) { signRegistration(input: $input) {"
              + " registration { state } problems { code } } }",
          input(
              "registrationId", drew.get("id").asString(),
              "revision", drew.get("revision").asInt(),
              "statementVersion", 1));
      var signed = registration(officer, "9000004");
      var code = signed.get("verificationCode").asString();
      assertThat(text(officer, signed))
          .contains("It was signed on", "Verification code", code, "/verify?code=" + code);

      notForOthers(product, signed);
      var anybody = new Browser(product.base());
      assertThat(anybody.get("/verify?code=" + code).body())
          .contains("The form is as it was signed")
          .doesNotContain("Drew", "Harbour");
      assertThat(finding(anybody, code)).isEqualTo("VALID");

      officer.change(
          "mutation($input: ReturnRegistrationInput!) { returnRegistration(input: $input) {"
              + " registration { state } problems { code } } }",
          input(
              "registrationId", signed.get("id").asString(),
              "revision", signed.get("revision").asInt(),
              "reason", "Please correct the post title."));
      assertThat(finding(anybody, code)).isEqualTo("CHANGED");
      assertThat(anybody.get("/verify?code=" + code).body()).contains("The form has changed");
      assertThat(finding(anybody, "ABCDE-ABCDE-ABCDE-ABCDE")).isEqualTo("UNKNOWN");
    }
  }

  private static void notForOthers(EmbeddedProduct product, JsonNode signed) {
    var path = signed.get("printableForm").asString();
    assertThat(new Browser(product.base()).get(path).statusCode()).isEqualTo(401);
    for (var login :
        new String[] {"head@meadow.example", "head@foxdale.example", "office@harbour.example"}) {
      assertThat(signedIn(product, login).get(path).statusCode()).as(login).isEqualTo(404);
    }
  }

  private static Browser signedIn(EmbeddedProduct product, String login) {
    var browser = new Browser(product.base());
    browser.signIn(login, "induction-demo");
    return browser;
  }

  private static String finding(Browser browser, String code) {
    return browser
        .data(
            "query($code: String!) { verifyFormCode(code: $code) { finding message form signedOn }"
                + " }",
            Map.of("code", code))
        .get("finding")
        .asString();
  }

  private static String text(Browser browser, JsonNode registration) throws IOException {
    var response = browser.download(registration.get("printableForm").asString());
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Cache-Control")).contains("no-store");
    assertThat(response.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(response.headers().firstValue("Content-Disposition").orElse(""))
        .startsWith("attachment; filename=\"ect-registration-revision-");
    try (var document = Loader.loadPDF(response.body())) {
      assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
      return new PDFTextStripper().getText(document);
    }
  }

  private static JsonNode registration(Browser browser, String trn) {
    return browser
        .data(
            "query($trn: String!) { ects(first: 1, search: $trn) { edges { node { registration {"
                + REGISTRATION
                + "} } } } }",
            Map.of("trn", trn))
        .at("/edges/0/node/registration");
  }
}
