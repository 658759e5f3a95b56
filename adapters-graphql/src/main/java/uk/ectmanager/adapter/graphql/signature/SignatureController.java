package uk.ectmanager.adapter.graphql.signature;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import uk.ectmanager.adapter.graphql.GlobalId;
import uk.ectmanager.application.signature.VerifyFormCode;
import uk.ectmanager.application.signature.VerifyFormSignatures;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.signature.FormKind;
import uk.ectmanager.domain.signature.SignatureStatement;

/** Statements to sign under, and what became of signatures. */
@Controller
final class SignatureController {

  private static final Map<String, FormKind> FORMS =
      Map.of(
          "Registration",
          FormKind.REGISTRATION,
          "ProgressReview",
          FormKind.PROGRESS_REVIEW,
          "Transfer",
          FormKind.TRANSFER);

  private final VerifyFormSignatures verifyFormSignatures;
  private final VerifyFormCode verifyFormCode;

  SignatureController(VerifyFormSignatures verifyFormSignatures, VerifyFormCode verifyFormCode) {
    this.verifyFormSignatures = verifyFormSignatures;
    this.verifyFormCode = verifyFormCode;
  }

  @QueryMapping
  Optional<FormVerificationView> verifySignature(@Argument String form, Viewer viewer) {
    var id = GlobalId.read(form, "form");
    return Optional.ofNullable(FORMS.get(id.type()))
        .flatMap(kind -> verifyFormSignatures.handle(viewer, kind, id.uuid()))
        .map(FormVerificationView::of);
  }

  @QueryMapping
  FormCodeAnswerView verifyFormCode(@Argument String code) {
    return FormCodeAnswerView.of(verifyFormCode.handle(code));
  }

  @QueryMapping
  List<SignatureStatementView> signatureStatements() {
    return Arrays.stream(SignatureStatement.Kind.values())
        .map(SignatureStatementView::current)
        .toList();
  }
}
