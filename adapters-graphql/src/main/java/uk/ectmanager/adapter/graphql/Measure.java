package uk.ectmanager.adapter.graphql;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a selection set asks for, measured once per document; only what depends on variables is left
 * to measure per request. Numbers stop at {@link #MOST}, so that fragments that multiply each other
 * neither overflow nor take time.
 *
 * @param depth levels of fields
 * @param aliases renamed fields
 * @param introspects whether the schema itself is asked for
 * @param fixed the cost that does not depend on variables
 * @param variable what depends on variables
 * @param fields how often each field of the set itself is asked for
 */
record Measure(
    int depth,
    long aliases,
    boolean introspects,
    long fixed,
    List<Repeated> variable,
    Map<String, Long> fields) {

  static final long MOST = 1_000_000_000_000L;

  static final Measure NOTHING = new Measure(0, 0, false, 0, List.of(), Map.of());

  /**
   * A selection that is answered as many times as a variable says.
   *
   * @param times the name of the variable, null for once
   */
  record Repeated(@Nullable String times, long atLeast, Measure what) {}

  /** The cost with these variables. */
  long cost(Map<String, Object> variables) {
    return variable.isEmpty() ? fixed : cost(variables, new IdentityHashMap<>());
  }

  private long cost(Map<String, Object> variables, Map<Measure, Long> known) {
    var before = known.get(this);
    if (before != null) {
      return before;
    }
    long sum = fixed;
    for (var part : variable) {
      sum = plus(sum, times(times(part, variables), part.what().cost(variables, known)));
    }
    known.put(this, sum);
    return sum;
  }

  private static long times(Repeated part, Map<String, Object> variables) {
    if (part.times() == null) {
      return part.atLeast();
    }
    return variables.get(part.times()) instanceof Number number
        ? Math.max(1, Math.min(MOST, number.longValue()))
        : part.atLeast();
  }

  static long plus(long a, long b) {
    return Math.min(MOST, a + b);
  }

  static long times(long a, long b) {
    if (a == 0 || b == 0) {
      return 0;
    }
    return a > MOST / b ? MOST : a * b;
  }
}
