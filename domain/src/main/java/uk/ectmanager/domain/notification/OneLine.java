package uk.ectmanager.domain.notification;

import java.util.regex.Pattern;

/** Keeps what people typed from starting a new line, and so from looking like another header. */
final class OneLine {

  private static final Pattern BREAKS =
      Pattern.compile("[\\p{Cntrl}\\u0080-\\u009f\\u2028\\u2029]+");
  private static final Pattern CONTROLS_IN_LINES =
      Pattern.compile("[\\p{Cntrl}\\u0080-\\u009f\\u2028\\u2029&&[^\\n]]+");

  private OneLine() {}

  /** The text with every run of line breaks and control characters made into one blank. */
  static String of(String text) {
    return BREAKS.matcher(text).replaceAll(" ").strip();
  }

  /** The text with its line breaks kept, as plain newlines, and other control characters gone. */
  static String each(String text) {
    var unix = text.replace("\r\n", "\n").replace('\r', '\n');
    return CONTROLS_IN_LINES.matcher(unix).replaceAll(" ").strip();
  }
}
