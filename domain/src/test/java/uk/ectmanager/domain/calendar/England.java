package uk.ectmanager.domain.calendar;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** England's bank holidays from 2019 to 2028, as published on GOV.UK. */
public final class England {

  /** The first calendar year that is listed. */
  public static final int FIRST_YEAR = 2019;

  /** The last one. */
  public static final int LAST_YEAR = 2028;

  private static final String PUBLISHED =
      """
      2019 01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26
      2020 01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28
      2021 01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28
      2022 01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27
      2023 01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26
      2024 01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26
      2025 01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26
      2026 01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28
      2027 01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28
      2028 01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26
      """;

  private England() {}

  /** The bank holidays by date, each under a name made of it. */
  public static Map<LocalDate, String> bankHolidays() {
    var days = new TreeMap<LocalDate, String>();
    for (var line : PUBLISHED.lines().toList()) {
      var words = line.split(" ", -1);
      for (var day = 1; day < words.length; day++) {
        days.put(LocalDate.parse(words[0] + "-" + words[day]), "holiday of " + words[day]);
      }
    }
    return days;
  }

  /** The working days around them. */
  public static WorkingDays workingDays() {
    return new WorkingDays(bankHolidays(), LAST_YEAR);
  }
}
