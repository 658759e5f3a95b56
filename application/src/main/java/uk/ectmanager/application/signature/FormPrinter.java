package uk.ectmanager.application.signature;

/** Makes documents to keep, send and print of forms. */
public interface FormPrinter {

  /** The form as an accessible PDF: tagged, titled, in English, with its fonts inside. */
  byte[] print(PrintableForm form);
}
