package uk.ectmanager.adapter.notify.print;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import uk.ectmanager.application.signature.FormPrinter;
import uk.ectmanager.application.signature.PrintableForm;

/**
 * Prints forms as PDF/UA with openhtmltopdf. The only font is Liberation Sans, which comes inside
 * PDFBox under the SIL Open Font License and is embedded; nothing is fetched from anywhere.
 */
public final class PdfFormPrinter implements FormPrinter {

  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  static {
    // it would log what it lays out
    XRLog.setLoggingEnabled(false);
  }

  @Override
  public byte[] print(PrintableForm form) {
    var bytes = new ByteArrayOutputStream();
    try {
      var builder = new PdfRendererBuilder();
      builder.usePdfUaAccessibility(true);
      builder.useFont(PdfFormPrinter::font, "Form");
      builder.useUriResolver((base, address) -> null);
      builder.withProducer("ECT Manager");
      builder.withW3cDocument(FormPage.of(form), null);
      builder.toStream(bytes);
      builder.run();
    } catch (IOException e) {
      throw new UncheckedIOException("a form cannot be printed", e);
    }
    return bytes.toByteArray();
  }

  private static InputStream font() {
    return Objects.requireNonNull(
        PDDocument.class.getResourceAsStream(FONT), "PDFBox has lost its font");
  }
}
