package uk.ectmanager.domain.shared;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as sentences for people tell them. */
public final class DayWords {

  private static final DateTimeFormatter FULL =
      DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);

  private static final DateTimeFormatter PLAIN =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private DayWords() {}

  /** Without the day of the week, such as 14 December 2026. */
  public static String plain(LocalDate day) {
    return PLAIN.format(day);
  }

  /** With the day of the week, such as Monday 14 December 2026. */
  public static String full(LocalDate day) {
    return FULL.format(day);
  }
}
