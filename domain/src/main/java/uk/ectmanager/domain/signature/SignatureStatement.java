package uk.ectmanager.domain.signature;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import uk.ectmanager.domain.access.Role;
import uk.ectmanager.domain.shared.ProblemCode;
import uk.ectmanager.domain.shared.Result;

/**
 * The exact words that a person ticks before signing. A text once published never changes: another
 * text is another version, and each signature carries the words it was given under.
 *
 * @param version counts from 1 within its kind
 * @param text what is shown beside the box, word for word
 */
public record SignatureStatement(Kind kind, int version, String text) {

  /** Who signs what. */
  public enum Kind {
    /** A headteacher signs a registration. */
    REGISTRATION_HEADTEACHER(FormKind.REGISTRATION, Set.of(Role.HEADTEACHER)),

    /** An ECT signs a progress review after commenting on it. */
    REVIEW_ECT(FormKind.PROGRESS_REVIEW, Set.of(Role.ECT)),

    /** The writer of a progress review signs it last. */
    REVIEW_TUTOR(
        FormKind.PROGRESS_REVIEW,
        Set.of(Role.INDUCTION_TUTOR, Role.INDUCTION_LEAD, Role.HEADTEACHER)),

    /** The headteacher of the new school signs a transfer. */
    TRANSFER_HEADTEACHER(FormKind.TRANSFER, Set.of(Role.HEADTEACHER));

    private final FormKind form;

    @SuppressWarnings("ImmutableEnumChecker") // Set.of answers an unmodifiable set
    private final Set<Role> roles;

    Kind(FormKind form, Set<Role> roles) {
      this.form = form;
      this.roles = roles;
    }

    /** The form that is signed. */
    public FormKind form() {
      return form;
    }

    /** The roles in which it can be signed. */
    public Set<Role> roles() {
      return roles;
    }
  }

  private static final List<SignatureStatement> PUBLISHED =
      List.of(
          new SignatureStatement(
              Kind.REGISTRATION_HEADTEACHER,
              1,
              "I am the headteacher or principal of this school. I confirm that the information in"
                  + " this registration is correct to the best of my knowledge, that the post is"
                  + " suitable for induction, and that the school will meet its statutory duties"
                  + " towards this early career teacher. I understand that ticking this box and"
                  + " signing has the same effect as my signature on paper."),
          new SignatureStatement(
              Kind.REVIEW_ECT,
              1,
              "I have read this progress review and have had the opportunity to discuss it and to"
                  + " comment on it. I understand that ticking this box and signing has the same"
                  + " effect as my signature on paper."),
          new SignatureStatement(
              Kind.REVIEW_TUTOR,
              1,
              "I confirm that this progress review is my fair account of the early career teacher's"
                  + " progress against the Teachers' Standards and that I have discussed it with"
                  + " them. I understand that ticking this box and signing has the same effect as"
                  + " my signature on paper."),
          new SignatureStatement(
              Kind.TRANSFER_HEADTEACHER,
              1,
              "I am the headteacher or principal of this school. I confirm that the early career"
                  + " teacher named here takes up the post described here, that the post is"
                  + " suitable for induction, and that the school will meet its statutory duties"
                  + " towards them. I understand that ticking this box and signing has the same"
                  + " effect as my signature on paper."));

  public SignatureStatement {
    Objects.requireNonNull(kind, "kind");
    if (version < 1 || text.isBlank()) {
      throw new IllegalArgumentException("a statement has a version from 1 and a text");
    }
  }

  /** Every statement ever published, all versions. */
  public static List<SignatureStatement> published() {
    return PUBLISHED;
  }

  /** The version that is shown and ticked today. */
  public static SignatureStatement current(Kind kind) {
    return PUBLISHED.stream()
        .filter(statement -> statement.kind == kind)
        .max(Comparator.comparingInt(SignatureStatement::version))
        .orElseThrow();
  }

  /** A version as it was published, if there was such a one. */
  public static Optional<SignatureStatement> find(Kind kind, int version) {
    return PUBLISHED.stream()
        .filter(statement -> statement.kind == kind && statement.version == version)
        .findFirst();
  }

  /** The statement that was ticked, refused when it was not or is not the one shown now. */
  public static Result<SignatureStatement> accept(
      Kind kind, int version, boolean ticked, String... path) {
    var current = current(kind);
    if (!ticked) {
      return Result.refused(
          ProblemCode.NOT_A_STATEMENT, "Tick the statement before you sign.", path);
    }
    if (version != current.version) {
      return Result.refused(
          ProblemCode.NOT_A_STATEMENT,
          "The statement has changed since it was shown; read it again before you sign.",
          path);
    }
    return Result.done(current);
  }
}
