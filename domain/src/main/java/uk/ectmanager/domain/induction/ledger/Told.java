package uk.ectmanager.domain.induction.ledger;

import java.util.HashSet;
import java.util.Set;

/**
 * What people were told of already, so that each crossing is told once; what is so no longer is
 * forgotten, and told again when it comes again.
 *
 * @param warned parts whose absence is near the extension
 * @param extended parts that absence extends
 * @param returned leaves that are over, by the number of their first entry
 */
public record Told(Set<Integer> warned, Set<Integer> extended, Set<Integer> returned) {

  /** Nothing yet. */
  public static final Told NOTHING = new Told(Set.of(), Set.of(), Set.of());

  public Told {
    warned = Set.copyOf(warned);
    extended = Set.copyOf(extended);
    returned = Set.copyOf(returned);
  }

  /** What is in the first and not in the second. */
  public static Set<Integer> news(Set<Integer> now, Set<Integer> before) {
    var fresh = new HashSet<>(now);
    fresh.removeAll(before);
    return fresh;
  }
}
