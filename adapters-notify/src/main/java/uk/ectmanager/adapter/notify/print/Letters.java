package uk.ectmanager.adapter.notify.print;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import uk.ectmanager.application.signature.PrintableForm;

/**
 * The font of printed forms: Liberation Sans, which comes inside PDFBox under the SIL Open Font
 * License. It has Latin, Greek, Cyrillic and Hebrew letters; in place of others stands a #.
 */
final class Letters {

  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  private final CmapLookup known;

  private Letters(CmapLookup known) {
    this.known = known;
  }

  static InputStream font() {
    return Objects.requireNonNull(
        PDDocument.class.getResourceAsStream(FONT), "PDFBox has lost its font");
  }

  /** The letters of the font. */
  static Letters read() throws IOException {
    try (var font = font();
        var parsed = new TTFParser().parse(new RandomAccessReadBuffer(font))) {
      return new Letters(parsed.getUnicodeCmapLookup());
    }
  }

  /** Whether the font has every letter of what stands in the rows of a form. */
  boolean hasAllOf(PrintableForm form) {
    var signature = form.signature();
    return Stream.concat(
            form.sections().stream().flatMap(section -> section.rows().stream()),
            signature == null ? Stream.empty() : signature.rows().stream())
        .map(PrintableForm.Row::value)
        .flatMapToInt(String::codePoints)
        .allMatch(this::has);
  }

  private boolean has(int letter) {
    return Character.isWhitespace(letter)
        || Character.isISOControl(letter)
        || known.getGlyphId(letter) != 0;
  }
}
