package uk.ectmanager.domain.security;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * The passwords of ten characters and more that are tried first: the bundled beginnings, each alone
 * and with the endings that people add. Shorter ones are refused by their length already.
 */
final class CommonPasswords {

  private static final String BEGINNINGS = "common-passwords.txt";
  private static final String[] ENDINGS = {
    "", "1", "12", "123", "1234", "12345", "123456", "0", "01", "00", "007", "2", "3", "10", "11",
    "21", "22", "69", "99", "111", "321", "2000", "2010", "2020", "2021", "2022", "2023", "2024",
    "2025", "2026", "2027", "!", "1!", "12!", "123!", "?", "@", "1@", "@1", "@123", "*", "abc"
  };
  private static final int FIRST_YEAR = 1950;
  private static final int LAST_YEAR = 2035;

  private CommonPasswords() {}

  static Set<String> bundled() {
    var passwords = new TreeSet<String>();
    try (var resource =
            Objects.requireNonNull(
                CommonPasswords.class.getResourceAsStream(BEGINNINGS), BEGINNINGS);
        var lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(beginning -> extend(beginning, passwords));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return passwords;
  }

  private static void extend(String beginning, Set<String> into) {
    for (var ending : ENDINGS) {
      add(beginning + ending, into);
    }
    for (var year = FIRST_YEAR; year <= LAST_YEAR; year++) {
      add(beginning + year, into);
    }
    add(beginning + beginning, into);
    add(leet(beginning), into);
    add(leet(beginning) + "1", into);
    add(leet(beginning) + "123", into);
  }

  private static String leet(String word) {
    return word.replace('a', '@').replace('o', '0').replace('e', '3').replace('i', '1');
  }

  private static void add(String password, Set<String> into) {
    if (password.length() >= PasswordPolicy.FEWEST) {
      into.add(password);
    }
  }
}
