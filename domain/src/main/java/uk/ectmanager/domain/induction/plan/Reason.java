package uk.ectmanager.domain.induction.plan;

import java.util.List;
import java.util.Objects;

/**
 * Why a figure or a date of the plan is what it is, as data and as a sentence (D4).
 *
 * @param figures the numbers and dates that went into it
 * @param sentence plain English, complete on its own
 */
public record Reason(Rule rule, List<Figure> figures, String sentence) {

  public Reason {
    Objects.requireNonNull(rule, "rule");
    figures = List.copyOf(figures);
    if (sentence.isBlank()) {
      throw new IllegalArgumentException("a reason says something");
    }
  }

  /**
   * One number or date.
   *
   * @param name what it is, in lower camel case
   * @param value exact: a decimal, a fraction such as {@code 10/3}, or an ISO date
   */
  public record Figure(String name, String value) {

    /** A figure of anything whose text is exact. */
    public static Figure of(String name, Object value) {
      return new Figure(name, value.toString());
    }
  }

  /** Where the rule is written. */
  public String source() {
    return rule.source();
  }
}
