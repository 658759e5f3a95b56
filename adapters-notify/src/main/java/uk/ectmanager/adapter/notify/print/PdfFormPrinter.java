package uk.ectmanager.adapter.notify.print;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import uk.ectmanager.application.signature.FormPrinter;
import uk.ectmanager.application.signature.PrintableForm;

/**
 * Prints forms as PDF/UA with openhtmltopdf. The only font is embedded; nothing is fetched from
 * anywhere, and where the font lacks a letter the form says so.
 */
public final class PdfFormPrinter implements FormPrinter {

  private static final String NOT_ALL =
      "In place of letters that this document cannot show stands a #; the registration itself has"
          + " them.";

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
      builder.useFont(Letters::font, "Form");
      builder.useUriResolver((base, address) -> null);
      builder.withProducer("ECT Manager");
      builder.withW3cDocument(
          FormPage.of(form, Letters.read().hasAllOf(form) ? List.of() : List.of(NOT_ALL)), null);
      builder.toStream(bytes);
      builder.run();
    } catch (IOException e) {
      throw new UncheckedIOException("a form cannot be printed", e);
    }
    return bytes.toByteArray();
  }
}
