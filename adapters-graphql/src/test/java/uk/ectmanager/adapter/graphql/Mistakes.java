package uk.ectmanager.adapter.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Independent mistakes in one input, to show that no problem hides another: each is made alone,
 * then with every other that leaves its fields alone, then with as many as go together.
 *
 * <pre>{@code
 * Mistakes.in(validInput)
 *     .of("INVALID input.days").with("days", "0.3")
 *     .of("DATE_IN_FUTURE input.to").with("to", "2022-02-11")
 *     .areAllTold(input -> Mistakes.told(graphql, "recordAbsence", input));
 * }</pre>
 */
public final class Mistakes {

  private record Mistake(
      Map<String, @Nullable Object> fields, List<String> needed, List<String> brings) {

    @Override
    public String toString() {
      return fields.entrySet().stream()
          .map(one -> one.getKey() + "=" + shown(one.getValue()))
          .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String shown(@Nullable Object value) {
      var text = String.valueOf(value);
      return text.length() > 40 ? text.substring(0, 10) + "..." + text.length() : text;
    }

    boolean leavesAlone(Mistake other) {
      return other.touches(fields.keySet()).isEmpty()
          && other.touches(needed).isEmpty()
          && touches(other.needed).isEmpty();
    }

    private List<String> touches(Collection<String> theirs) {
      return theirs.stream()
          .filter(their ->
              fields.keySet().stream()
                  .anyMatch(mine ->
                      (mine + ".").startsWith(their + ".") || (their + ".").startsWith(mine + ".")))
          .toList();
    }
  }

  private final Map<String, @Nullable Object> valid;
  private final List<Mistake> mistakes = new ArrayList<>();

  private Mistakes(Map<String, @Nullable Object> valid) {
    this.valid = valid;
  }

  /** Mistakes to be made in an input that is accepted as it is. */
  public static Mistakes in(Map<String, ? extends @Nullable Object> valid) {
    return new Mistakes(new HashMap<>(valid));
  }

  /** One more mistake, which brings these problems, each as code and path. */
  public Mistakes of(String... problems) {
    mistakes.add(new Mistake(new LinkedHashMap<>(), new ArrayList<>(), List.of(problems)));
    return this;
  }

  /**
   * What the mistake just begun puts in place of what is valid.
   *
   * @param field such as {@code reason}, or {@code terms.0.start} within a list
   */
  public Mistakes with(String field, @Nullable Object value) {
    mistakes.getLast().fields.put(field, value);
    return this;
  }

  /** The mistake just begun can be seen only while nothing is wrong with these fields. */
  public Mistakes needs(String... fields) {
    mistakes.getLast().needed.addAll(List.of(fields));
    return this;
  }

  /**
   * Fails when a problem hides another, when a mistake brings something else alone, or when the
   * valid input is not accepted after all of that.
   *
   * @param told the problems that an input brings, each as code and path
   */
  public void areAllTold(Function<Map<String, @Nullable Object>, List<String>> told) {
    var wrong = new ArrayList<String>();
    for (var one : mistakes) {
      var alone = told.apply(with(List.of(one)));
      if (!alone.stream().distinct().sorted().toList().equals(sorted(one.brings))) {
        wrong.add(one + " brings " + alone + " and not " + one.brings);
      }
    }
    for (int i = 0; i < mistakes.size(); i++) {
      for (int j = i + 1; j < mistakes.size(); j++) {
        if (mistakes.get(i).leavesAlone(mistakes.get(j))) {
          check(List.of(mistakes.get(i), mistakes.get(j)), told, wrong);
        }
      }
    }
    check(together(mistakes), told, wrong);
    check(together(mistakes.reversed()), told, wrong);
    assertThat(wrong).as("what is told of mistakes").isEmpty();
    assertThat(told.apply(with(List.of()))).as("the valid input, afterwards").isEmpty();
  }

  private void check(
      List<Mistake> made,
      Function<Map<String, @Nullable Object>, List<String>> told,
      List<String> wrong) {
    var found = told.apply(with(made));
    for (var one : made) {
      if (!found.containsAll(one.brings)) {
        wrong.add(made + " hides " + one.brings + ": " + found);
      }
    }
  }

  private static List<Mistake> together(List<Mistake> all) {
    var chosen = new ArrayList<Mistake>();
    for (var one : all) {
      if (chosen.stream().allMatch(one::leavesAlone)) {
        chosen.add(one);
      }
    }
    return chosen;
  }

  private static List<String> sorted(List<String> problems) {
    return problems.stream().distinct().sorted().toList();
  }

  private Map<String, @Nullable Object> with(List<Mistake> made) {
    var input = new HashMap<String, @Nullable Object>(valid);
    made.forEach(one ->
        one.fields.forEach((field, value) -> put(input, List.of(field.split("\\.", -1)), value)));
    return input;
  }

  private static void put(
      Map<String, @Nullable Object> input, List<String> path, @Nullable Object value) {
    var first = path.getFirst();
    input.put(first, changed(input.get(first), path.subList(1, path.size()), value));
  }

  private static @Nullable Object changed(
      @Nullable Object before, List<String> path, @Nullable Object value) {
    if (path.isEmpty()) {
      return value;
    }
    if (before instanceof List<?> list) {
      var longer = new ArrayList<@Nullable Object>(list);
      var index = Integer.parseInt(path.getFirst());
      longer.set(index, changed(longer.get(index), path.subList(1, path.size()), value));
      return longer;
    }
    var map = new HashMap<String, @Nullable Object>();
    if (before instanceof Map<?, ?> known) {
      known.forEach((key, one) -> map.put(String.valueOf(key), one));
    }
    put(map, path, value);
    return map;
  }

  /** What a mutation with one argument {@code input} tells, each problem as code and path. */
  public static List<String> told(
      GraphQlSetup graphql, String mutation, Map<String, ? extends @Nullable Object> input) {
    var type = Character.toUpperCase(mutation.charAt(0)) + mutation.substring(1) + "Input!";
    var answer =
        graphql.run(
            "mutation($input: "
                + type
                + ") { "
                + mutation
                + "(input: $input) { problems { code path message } } }",
            Map.of("input", input));
    assertThat(answer.errors()).as(mutation + " " + input).isEmpty();
    return answer.problemsWithPaths(mutation);
  }
}
