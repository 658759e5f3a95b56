package uk.ectmanager.domain.ect.choice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.shared.ProblemCode;
import uk.ectmanager.domain.shared.Problems;

/**
 * All lists as one appropriate body has them.
 *
 * @param all built-in entries and the body's own
 * @param retired kind and code of those that nobody chooses any more
 */
public record ChoiceList(List<Choice> all, Set<String> retired) {

  public ChoiceList {
    all = List.copyOf(all);
    retired = Set.copyOf(retired);
  }

  /** The entry that a person means who typed its label or code, retired or not. */
  public Optional<Choice> find(ChoiceKind kind, String typed) {
    return all.stream().filter(one -> one.kind() == kind && one.isMeantBy(typed)).findFirst();
  }

  /** Whether nobody chooses it any more. */
  public boolean isRetired(Choice choice) {
    return retired.contains(key(choice));
  }

  /** Those of a kind that can be chosen. */
  public List<Choice> active(ChoiceKind kind) {
    return all.stream().filter(one -> one.kind() == kind && !isRetired(one)).toList();
  }

  /** The name by which an entry is known to be retired. */
  static String key(Choice choice) {
    return choice.kind() + "/" + choice.code();
  }

  /**
   * The label that a person means; what is not in the list is noted, and stays as it was typed.
   * What the form has already is accepted, in the list or not.
   *
   * @param before what the form has in this place
   */
  public @Nullable String pick(
      ChoiceKind kind,
      @Nullable String typed,
      List<String> before,
      Problems problems,
      String... path) {
    if (typed == null || typed.isBlank()) {
      return typed;
    }
    var kept = before.stream().filter(one -> Choice.key(one).equals(Choice.key(typed))).findFirst();
    if (kept.isPresent()) {
      return kept.get();
    }
    var found = find(kind, typed).filter(one -> !isRetired(one));
    if (found.isEmpty()) {
      problems.add(ProblemCode.NOT_FOUND, "Choose the " + kind.words() + " from the list.", path);
      return typed;
    }
    return found.get().label();
  }

  /** Each of the labels that a person means, as {@link #pick}. */
  public List<String> pickAll(
      ChoiceKind kind, List<String> typed, List<String> before, Problems problems, String field) {
    var labels = new ArrayList<String>();
    for (var i = 0; i < typed.size(); i++) {
      var label = pick(kind, typed.get(i), before, problems, "input", field, Integer.toString(i));
      labels.add(label == null ? "" : label);
    }
    return labels;
  }
}
