package uk.ectmanager.adapter.notify.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.ectmanager.application.signature.PrintableForm;
import uk.ectmanager.application.signature.PrintableForm.Row;
import uk.ectmanager.application.signature.PrintableForm.Section;
import uk.ectmanager.application.signature.PrintableForm.SignatureBlock;

/** A printed form read back. */
class PdfFormPrinterTest {

  private static final String CODE = "ABCDE-FGHJK-MNPQR-STVWX";

  /** Of the right-hand side, in points: a little less than 18 mm. */
  private static final float MARGIN = 50;

  private static PrintableForm form(@Nullable SignatureBlock signature, String name) {
    return new PrintableForm(
        "Registration of an early career teacher",
        "Registration for statutory induction at Harbour School.",
        signature == null ? "It is not signed." : "It was signed on 22 November 2026.",
        List.of("A note."),
        List.of(
            new Section("The teacher", List.of(new Row("Name", name), new Row("Post", "Maths"))),
            new Section("The contract", List.of(new Row("First day", "4 January 2027")))),
        signature);
  }

  private static SignatureBlock signature() {
    return new SignatureBlock(
        "I am the headteacher.",
        List.of(new Row("Signed by", "Hed Example")),
        CODE,
        URI.create("https://ect.example/verify?code=" + CODE));
  }

  private static PDDocument printed(PrintableForm form) throws IOException {
    return Loader.loadPDF(new PdfFormPrinter().print(form));
  }

  private static String text(PDDocument document) throws IOException {
    return new PDFTextStripper().getText(document);
  }

  private static List<PDStructureElement> tags(PDStructureNode node) {
    var tags = new ArrayList<PDStructureElement>();
    for (var kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        tags.add(element);
        tags.addAll(tags(element));
      }
    }
    return tags;
  }

  private static List<String> types(PDDocument document) {
    return tags(document.getDocumentCatalog().getStructureTreeRoot()).stream()
        .map(PDStructureElement::getStandardStructureType)
        .toList();
  }

  @Test
  void it_is_tagged_titled_and_says_its_language() throws IOException {
    try (var document = printed(form(signature(), "Nadia North"))) {
      var catalog = document.getDocumentCatalog();

      assertThat(catalog.getMarkInfo().isMarked()).isTrue();
      assertThat(catalog.getLanguage()).isEqualTo("en-GB");
      assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
      assertThat(document.getDocumentInformation().getTitle())
          .isEqualTo("Registration of an early career teacher");
      var about = new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8);
      assertThat(about).contains("pdfuaid").contains("Registration of an early career teacher");
    }
  }

  @Test
  void headings_and_tables_are_known_as_such() throws IOException {
    try (var document = printed(form(signature(), "Nadia North"))) {
      assertThat(types(document)).containsOnlyOnce("H1");
      assertThat(types(document)).contains("H2", "P", "Table", "TR", "TH", "TD");
      var headers =
          tags(document.getDocumentCatalog().getStructureTreeRoot()).stream()
              .filter(tag -> "TH".equals(tag.getStandardStructureType()))
              .toList();
      assertThat(headers).hasSize(4);
      for (var header : headers) {
        assertThat(header.getAttributes().size()).isPositive();
        assertThat(header.getCOSObject().toString() + header.getAttributes()).contains("Row");
      }
    }
  }

  @Test
  void every_font_is_inside() throws IOException {
    try (var document = printed(form(signature(), "Nadia North"))) {
      var fonts = 0;
      for (var page : document.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
          fonts++;
        }
      }
      assertThat(fonts).isPositive();
    }
  }

  @Test
  void a_signed_form_shows_signature_and_code() throws IOException {
    try (var document = printed(form(signature(), "Nadia North"))) {
      assertThat(text(document))
          .contains("Nadia North", "I am the headteacher.", "Hed Example", CODE)
          .contains("https://ect.example/verify?code=" + CODE)
          .contains("Page 1 of 1");
    }
  }

  @Test
  void an_unsigned_form_says_so_and_has_no_code() throws IOException {
    try (var document = printed(form(null, "Nadia North"))) {
      assertThat(text(document))
          .contains("It is not signed.")
          .doesNotContain("Verification code", "Signature");
    }
  }

  @Test
  void names_are_text_whatever_they_hold() throws IOException {
    var name = "<b>Zoë</b> & Łukasz Ŵyn Παπάς Иванова \"x\" 漢 \u0007";
    try (var document = printed(form(null, name))) {
      assertThat(text(document)).contains("<b>Zoë</b> & Łukasz Ŵyn Παπάς Иванова \"x\"");
    }
  }

  @Test
  void a_unbrokenform_goes_on_on_further_pages() throws IOException {
    var rows = new ArrayList<Row>();
    for (var i = 0; i < 120; i++) {
      rows.add(new Row("Row " + i, "word ".repeat(20)));
    }
    var form =
        new PrintableForm(
            "Long", "A long form.", "Draft.", List.of(), List.of(new Section("All", rows)), null);
    try (var document = printed(form)) {
      assertThat(document.getNumberOfPages()).isGreaterThan(2);
      assertThat(text(document)).contains("Row 0", "Row 119");
    }
  }

  /** Nothing is written beyond the margins of the page. */
  private static void inside(PDDocument document) throws IOException {
    new PDFTextStripper() {
      @Override
      protected void writeString(String text, List<TextPosition> positions) {
        for (var letter : positions) {
          assertThat(letter.getX() + letter.getWidth())
              .as(text)
              .isLessThanOrEqualTo(letter.getPageWidth() - MARGIN);
        }
      }
    }.getText(document);
  }

  @Test
  void what_has_no_space_to_break_at_stays_on_the_page() throws IOException {
    var unbroken = "x".repeat(250) + "@school.example";
    var form = form(signature(), unbroken);
    try (var document = printed(form)) {
      inside(document);
      assertThat(text(document).replaceAll("\\s", "")).contains(unbroken);
    }
  }

  @Test
  void four_pages_of_previous_posts_keep_their_table_and_their_words() throws IOException {
    var rows = new ArrayList<Row>();
    for (var post = 1; post <= 40; post++) {
      rows.add(
          new Row(
              "1 September 2021 to " + post + " October 2021",
              "at another school: School "
                  + post
                  + " Żółć, "
                  + "Long Lane ".repeat(25)
                  + "; appropriate body: Hub "
                  + post));
    }
    var form =
        new PrintableForm(
            "Long", "Long.", "Draft.", List.of(), List.of(new Section("Before", rows)), null);
    try (var document = printed(form)) {
      assertThat(document.getNumberOfPages()).isGreaterThanOrEqualTo(4);
      inside(document);
      assertThat(text(document))
          .contains("School 1 Żółć", "School 40 Żółć", "Page 4 of " + document.getNumberOfPages());
      assertThat(types(document)).filteredOn("TH"::equals).hasSize(40);
      assertThat(types(document)).filteredOn("Table"::equals).hasSize(1);
    }
  }

  @Test
  void letters_that_the_font_lacks_are_told_of_and_no_others() throws IOException {
    try (var document = printed(form(signature(), "漢字 Bo Example"))) {
      assertThat(text(document).replaceAll("\\s+", " "))
          .contains("## Bo Example")
          .contains("In place of letters that this document cannot show stands a #");
    }
    try (var document = printed(form(signature(), "Zoë Παπάς Иванова O’Łukasz – Dr"))) {
      assertThat(text(document)).doesNotContain("#");
    }
  }
}
