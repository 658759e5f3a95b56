package uk.ectmanager.bootstrap.school;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what is wrong with the appropriate body that an operator asks for. */
final class UnusableBodyAnalyzer extends AbstractFailureAnalyzer<CreateBodyAtStart.UnusableBody> {

  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, CreateBodyAtStart.UnusableBody cause) {
    @Nullable String message = cause.getMessage();
    return new FailureAnalysis(
        message == null ? "The appropriate body cannot be created." : message, null, cause);
  }
}
