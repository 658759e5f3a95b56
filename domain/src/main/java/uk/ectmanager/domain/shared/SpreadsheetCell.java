package uk.ectmanager.domain.shared;

/** Text from a file that people may open in a spreadsheet. */
public final class SpreadsheetCell {

  private SpreadsheetCell() {}

  /**
   * Whether a spreadsheet would take the text for a formula: it begins with an equals sign, plus,
   * minus, at sign, tab or carriage return. One such character alone is none.
   */
  public static boolean isFormula(String text) {
    if (text.length() < 2) {
      return false;
    }
    var bare = text.stripLeading();
    var first = text.charAt(0);
    return first == '\t'
        || first == '\r'
        || (bare.length() > 1 && "=+-@".indexOf(bare.charAt(0)) >= 0);
  }
}
