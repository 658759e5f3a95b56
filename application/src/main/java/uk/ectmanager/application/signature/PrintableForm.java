package uk.ectmanager.application.signature;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A form as it goes to paper: everything is text for people, in its order.
 *
 * @param title of the document
 * @param subject in one line, for who cannot see the page
 * @param standing of the whole form, such as that it is not signed
 * @param notes further sentences under it
 * @param signature the block at the end; null when the form is not signed
 */
public record PrintableForm(
    String title,
    String subject,
    String standing,
    List<String> notes,
    List<Section> sections,
    @Nullable SignatureBlock signature) {

  public PrintableForm {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(standing, "standing");
    notes = List.copyOf(notes);
    sections = List.copyOf(sections);
  }

  /** A part with its heading. */
  public record Section(String heading, List<Row> rows) {

    public Section {
      rows = List.copyOf(rows);
    }
  }

  /** One fact with its name. */
  public record Row(String label, String value) {}

  /**
   * Who signed what, and how to have it checked.
   *
   * @param statement the words that were ticked
   * @param rows name, role, time and the like
   * @param code grouped, as it is typed
   * @param verifyAt where anyone can have the code checked
   */
  public record SignatureBlock(String statement, List<Row> rows, String code, URI verifyAt) {

    public SignatureBlock {
      rows = List.copyOf(rows);
    }
  }

  /** Nothing personal, since it may stand in a log. */
  @Override
  public String toString() {
    return "PrintableForm";
  }
}
