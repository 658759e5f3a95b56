package uk.ectmanager.domain.ect.choice;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.ect.section.ProgrammeKind;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.ProblemCode;
import uk.ectmanager.domain.shared.Problems;
import uk.ectmanager.domain.shared.Result;

/**
 * What an appropriate body changed of the lists: entries of its own, and entries, its own or
 * built-in, that it retired. Nothing is taken away, since old forms name it.
 *
 * @param own in the order in which they were added
 * @param retired kind and code of each, such as {@code SUBJECT/latin}
 */
public record BodyChoices(AppropriateBodyId body, List<Choice> own, Set<String> retired) {

  /** The most entries that a body adds. */
  public static final int MOST = 500;

  public BodyChoices {
    Objects.requireNonNull(body, "body");
    own = List.copyOf(own);
    retired = Set.copyOf(new TreeSet<>(retired));
  }

  /** A body that changed nothing. */
  public static BodyChoices none(AppropriateBodyId body) {
    return new BodyChoices(body, List.of(), Set.of());
  }

  /** The next state with the entry that changed and the event that tells of it. */
  public record Step(BodyChoices next, Choice choice, ChoiceEvent event) {}

  /** The lists as this body has them, on top of the built-in ones. */
  public ChoiceList on(List<Choice> builtIn) {
    var all = new ArrayList<>(builtIn);
    all.addAll(own);
    return new ChoiceList(all, retired);
  }

  /**
   * Adds an entry of its own, or takes back a retired one of that label.
   *
   * @param programme how such a programme is delivered; needed exactly for a programme type
   */
  public Result<Step> add(
      List<Choice> builtIn,
      ChoiceKind kind,
      @Nullable String label,
      @Nullable ProgrammeKind programme) {
    var problems = new Problems();
    var text = problems.line(label, Choice.MOST_LABEL, "the label", "input", "label");
    if ((kind == ChoiceKind.PROGRAMME_TYPE) != (programme != null)) {
      problems.add(
          programme == null ? ProblemCode.REQUIRED : ProblemCode.INVALID,
          programme == null
              ? "Say whether such a programme is led by a provider or by the school."
              : "Only a programme type says who leads it.",
          "input",
          "programmeKind");
    }
    if (text == null || !problems.none()) {
      return Result.refused(problems.all());
    }
    var list = on(builtIn);
    var known = list.find(kind, text);
    if (known.isEmpty()) {
      var choice = Choice.own(kind, text, programme);
      // labels that differ in signs only have one code
      known = list.find(kind, choice.code());
      if (known.isEmpty()) {
        return added(choice);
      }
    }
    return list.isRetired(known.get())
        ? Result.done(takenBack(known.get()))
        : Result.refused(
            ProblemCode.ALREADY_EXISTS,
            "The list has this " + kind.words() + " already.",
            "input",
            "label");
  }

  private Result<Step> added(Choice choice) {
    if (own.size() >= MOST) {
      return Result.refused(
          ProblemCode.OUT_OF_RANGE, "A body adds at most " + MOST + " entries.", "input", "label");
    }
    var all = new ArrayList<>(own);
    all.add(choice);
    return Result.done(
        new Step(
            new BodyChoices(body, all, retired),
            choice,
            new ChoiceEvent.ChoiceAdded(body, choice.kind(), choice.code(), choice.label())));
  }

  private Step takenBack(Choice choice) {
    var fewer = new TreeSet<>(retired);
    fewer.remove(ChoiceList.key(choice));
    return new Step(
        new BodyChoices(body, own, fewer),
        choice,
        new ChoiceEvent.ChoiceAdded(body, choice.kind(), choice.code(), choice.label()));
  }

  /** Retires an entry: nobody chooses it any more, and forms that name it stay valid. */
  public Result<Step> retire(List<Choice> builtIn, ChoiceKind kind, String code) {
    var list = on(builtIn);
    var found = list.find(kind, code);
    if (found.isEmpty()) {
      return Result.refused(ProblemCode.NOT_FOUND, "The list has no such entry.", "input", "code");
    }
    var choice = found.get();
    if (list.isRetired(choice)) {
      return Result.refused(
          ProblemCode.WRONG_STATE, "This entry is retired already.", "input", "code");
    }
    if (choice.needsText()) {
      return Result.refused(ProblemCode.INVALID, "\"Other\" cannot be retired.", "input", "code");
    }
    var more = new TreeSet<>(retired);
    more.add(ChoiceList.key(choice));
    return Result.done(
        new Step(
            new BodyChoices(body, own, more),
            choice,
            new ChoiceEvent.ChoiceRetired(body, kind, choice.code(), choice.label())));
  }
}
