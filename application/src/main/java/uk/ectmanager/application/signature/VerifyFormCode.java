package uk.ectmanager.application.signature;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.signature.CodedForms.Coded;
import uk.ectmanager.domain.shared.LondonTime;
import uk.ectmanager.domain.signature.CodeFinding;
import uk.ectmanager.domain.signature.FormKind;
import uk.ectmanager.domain.signature.Signature;
import uk.ectmanager.domain.signature.Verification;
import uk.ectmanager.domain.signature.VerificationCode;

/**
 * Tells anyone who holds a printed form whether it is as it was signed: kind of form, day of the
 * signature and the finding, and nothing of people or schools.
 */
public final class VerifyFormCode {

  private final FormCodes codes;
  private final FormSigner signer;
  private final List<CodedForms> sources;

  public VerifyFormCode(FormCodes codes, FormSigner signer, List<CodedForms> sources) {
    this.codes = codes;
    this.signer = signer;
    this.sources = List.copyOf(sources);
  }

  /**
   * What is told.
   *
   * @param form null when the code is not known
   * @param signedOn the day in England; null when the code is not known
   */
  public record Answer(CodeFinding finding, @Nullable FormKind form, @Nullable LocalDate signedOn) {

    static final Answer UNKNOWN = new Answer(CodeFinding.UNKNOWN, null, null);
  }

  /** The finding for a code as typed. */
  public Answer handle(String typed) {
    return VerificationCode.parse(typed).flatMap(this::find).orElse(Answer.UNKNOWN);
  }

  private Optional<Answer> find(VerificationCode code) {
    return codes
        .find(code)
        .flatMap(place ->
            sources.stream()
                .filter(source -> source.kind() == place.kind())
                .findFirst()
                .flatMap(source -> source.find(place.form())))
        .flatMap(form -> answer(code, form));
  }

  private Optional<Answer> answer(VerificationCode code, Coded form) {
    return bearing(code, form.standing())
        .map(signature ->
            told(
                signature,
                signer.verify(signature, form.content()) == Verification.VALID
                    ? CodeFinding.VALID
                    : CodeFinding.CHANGED))
        .or(() ->
            bearing(code, form.lapsed()).map(signature -> told(signature, CodeFinding.CHANGED)));
  }

  private static Optional<Signature> bearing(VerificationCode code, List<Signature> signatures) {
    return signatures.stream().filter(one -> VerificationCode.of(one).equals(code)).findFirst();
  }

  private static Answer told(Signature signature, CodeFinding finding) {
    return new Answer(finding, signature.form(), LondonTime.dateAt(signature.signedAt()));
  }
}
