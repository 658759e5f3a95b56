package uk.ectmanager.application.signature;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.signature.FormKind;
import uk.ectmanager.domain.signature.Signature;
import uk.ectmanager.domain.signature.SignatureStatement;
import uk.ectmanager.domain.signature.Verification;

/** Checks the signatures that stand on a form against what is stored now, for who may read it. */
public final class VerifyFormSignatures {

  private final FormSigner signer;
  private final List<SignedForms> sources;

  public VerifyFormSignatures(FormSigner signer, List<SignedForms> sources) {
    this.signer = signer;
    this.sources = List.copyOf(sources);
  }

  /** What was found, signature by signature. */
  public record Findings(List<Finding> signatures) {

    public Findings {
      signatures = List.copyOf(signatures);
    }

    /** Whether the form is signed and every signature on it is valid. */
    public boolean valid() {
      return !signatures.isEmpty()
          && signatures.stream().allMatch(one -> one.verification() == Verification.VALID);
    }
  }

  /** What was found of one signature. */
  public record Finding(Signature signature, Verification verification) {}

  /** The findings, empty when there is no such form that the viewer may read. */
  public Optional<Findings> handle(Viewer viewer, FormKind kind, UUID form) {
    return sources.stream()
        .filter(source -> source.kind() == kind)
        .findFirst()
        .flatMap(source -> source.find(viewer, form))
        .map(this::check);
  }

  private Findings check(SignedForm form) {
    var statements = EnumSet.noneOf(SignatureStatement.Kind.class);
    return new Findings(
        form.signatures().stream()
            .map(one -> check(form, one, statements.add(one.statement())))
            .toList());
  }

  /**
   * A signature that was moved here from another form is not one on this form, and one that stands
   * on it already does not stand again in the place of somebody else's.
   */
  private Finding check(SignedForm form, Signature signature, boolean first) {
    return first && signature.formId().equals(form.id())
        ? new Finding(signature, signer.verify(signature, form.content()))
        : new Finding(signature, Verification.SIGNATURE_BROKEN);
  }
}
