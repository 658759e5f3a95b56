package uk.ectmanager.adapter.notify.print;

import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import uk.ectmanager.application.signature.PrintableForm;
import uk.ectmanager.application.signature.PrintableForm.Row;
import uk.ectmanager.application.signature.PrintableForm.SignatureBlock;

/**
 * A form as a page of HTML. It is built as a tree, never as text, so that nothing typed by people
 * can become markup.
 */
final class FormPage {

  private static final String STYLE =
      """
      @page { size: A4; margin: 20mm 18mm 22mm 18mm;
        @bottom-right { content: "Page " counter(page) " of " counter(pages);
          font-family: Form; font-size: 9pt; color: #505a5f; } }
      body { font-family: Form; font-size: 10.5pt; line-height: 1.4; color: #0b0c0c; }
      h1 { font-size: 20pt; font-weight: normal; line-height: 1.2; margin: 0 0 8pt 0; }
      h2 { font-size: 14pt; font-weight: normal; margin: 14pt 0 4pt 0; page-break-after: avoid; }
      p { margin: 0 0 6pt 0; }
      table { width: 100%; border-collapse: collapse; }
      tr { page-break-inside: avoid; }
      th, td { text-align: left; vertical-align: top; padding: 3pt 6pt 3pt 0;
        border-bottom: 0.5pt solid #b1b4b6; font-weight: normal; }
      th { width: 34%; color: #505a5f; }
      td { word-wrap: break-word; }
      .standing { border: 1.5pt solid #0b0c0c; padding: 6pt 8pt; }
      .signature { border: 1.5pt solid #0b0c0c; padding: 4pt 10pt 8pt 10pt; margin-top: 16pt;
        page-break-inside: avoid; }
      .code { font-size: 15pt; letter-spacing: 0.5pt; }
      """;

  private final Document page;

  private FormPage(Document page) {
    this.page = page;
  }

  /**
   * The page of a form.
   *
   * @param caveats about the document itself, after the notes of the form
   */
  static Document of(PrintableForm form, List<String> caveats) {
    Document page;
    try {
      page = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().newDocument();
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("every JDK builds documents", e);
    }
    new FormPage(page).fill(form, caveats);
    return page;
  }

  private void fill(PrintableForm form, List<String> caveats) {
    var html = page.createElement("html");
    html.setAttribute("lang", "en-GB");
    page.appendChild(html);
    var head = add(html, "head");
    text(add(head, "title"), form.title());
    meta(head, "description", form.subject());
    meta(head, "author", "ECT Manager");
    text(add(head, "style"), STYLE);
    var body = add(html, "body");
    text(add(body, "h1"), form.title());
    var standing = add(body, "p");
    standing.setAttribute("class", "standing");
    text(standing, form.standing());
    form.notes().forEach(note -> text(add(body, "p"), note));
    caveats.forEach(caveat -> text(add(body, "p"), caveat));
    for (var section : form.sections()) {
      text(add(body, "h2"), section.heading());
      table(body, section.rows());
    }
    var signature = form.signature();
    if (signature != null) {
      sign(body, signature);
    }
  }

  private void sign(Element body, SignatureBlock signature) {
    var block = add(body, "div");
    block.setAttribute("class", "signature");
    text(add(block, "h2"), "Signature");
    text(add(block, "p"), signature.statement());
    table(block, signature.rows());
    text(add(block, "h2"), "Verification code");
    var code = add(block, "p");
    code.setAttribute("class", "code");
    text(code, signature.code());
    text(
        add(block, "p"),
        "Anyone can check that this form is as it was signed: enter the code at the address"
            + " below.");
    text(add(block, "p"), signature.verifyAt().toString());
  }

  private void table(Element parent, List<Row> rows) {
    var body = add(add(parent, "table"), "tbody");
    for (var row : rows) {
      var line = add(body, "tr");
      var label = add(line, "th");
      label.setAttribute("scope", "row");
      text(label, row.label());
      text(add(line, "td"), row.value());
    }
  }

  private void meta(Element head, String name, String content) {
    var meta = add(head, "meta");
    meta.setAttribute("name", name);
    meta.setAttribute("content", content);
  }

  private Element add(Element parent, String name) {
    var child = page.createElement(name);
    parent.appendChild(child);
    return child;
  }

  private void text(Element element, String text) {
    element.appendChild(page.createTextNode(text));
  }
}
