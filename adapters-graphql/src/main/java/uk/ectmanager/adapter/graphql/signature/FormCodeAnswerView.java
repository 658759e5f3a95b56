package uk.ectmanager.adapter.graphql.signature;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.signature.VerifyFormCode;
import uk.ectmanager.domain.signature.CodeFinding;
import uk.ectmanager.domain.signature.FormKind;

/** The schema's FormCodeAnswer. */
record FormCodeAnswerView(
    CodeFinding finding, String message, @Nullable FormKind form, @Nullable LocalDate signedOn) {

  static FormCodeAnswerView of(VerifyFormCode.Answer answer) {
    return new FormCodeAnswerView(
        answer.finding(), answer.finding().sentence(), answer.form(), answer.signedOn());
  }
}
